package org.headwater.extract;

import java.util.Set;

/** Tells HTML from text that only speaks of tags. */
final class HtmlSigns {
  private static final Set<String> TAGS =
      Set.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "link",
          "script",
          "style",
          "div",
          "p",
          "span",
          "article",
          "section",
          "main",
          "header",
          "nav",
          "table",
          "tr",
          "td",
          "ul",
          "li",
          "h1",
          "h2",
          "h3",
          "br",
          "a",
          "img",
          "b",
          "i",
          "strong",
          "em",
          "center",
          "font",
          "blockquote",
          "!doctype");

  private static final Set<String> FRAME =
      Set.of("html", "head", "body", "meta", "!doctype", "script");

  private HtmlSigns() {}

  /**
   * Whether the start of a page, in lower case, is HTML: it begins with a tag, or frame tags or
   * several others stand in it.
   */
  static boolean in(String head) {
    int known = 0;
    boolean frame = false;
    for (int at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
      int start = at + 1 < head.length() && head.charAt(at + 1) == '/' ? at + 2 : at + 1;
      int end = start;
      while (end < head.length() && end - start < 12 && isName(head.charAt(end))) {
        end++;
      }
      String name = head.substring(Math.min(start, end), end);
      if (TAGS.contains(name)) {
        known++;
        frame |= FRAME.contains(name);
        if (at == 0) {
          return true;
        }
      }
    }
    boolean leading = head.startsWith("<!--") || head.startsWith("<?xml");
    return leading && known > 0 || frame && known >= 2 || known >= 5;
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '!';
  }
}
