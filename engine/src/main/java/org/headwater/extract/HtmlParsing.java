package org.headwater.extract;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses HTML with a bound on the depth of its tree. The parser (jsoup 1.24.1) loses count of open
 * formatting elements when such tags are nested beyond the bound and throws; a page of that kind,
 * which only an attacker writes, is parsed again without its formatting tags. Linear.
 */
final class HtmlParsing {
  /** Elements nested deeper than this are attached at this depth: no page of a newsroom is. */
  private static final int DEEPEST = 400;

  private static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  private HtmlParsing() {}

  static Document parse(String html) {
    try {
      return parser().parseInput(html, "");
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      return parser().parseInput(withoutFormatting(html), "");
    }
  }

  private static Parser parser() {
    return Parser.htmlParser().setMaxDepth(DEEPEST);
  }

  private static String withoutFormatting(String html) {
    StringBuilder kept = new StringBuilder(html.length());
    int at = 0;
    for (int open = html.indexOf('<'); open >= 0; open = html.indexOf('<', at)) {
      kept.append(html, at, open);
      int close = html.indexOf('>', open);
      if (close < 0) {
        return kept.toString();
      }
      if (!FORMATTING.contains(name(html, open + 1))) {
        kept.append(html, open, close + 1);
      }
      at = close + 1;
    }
    return kept.append(html, at, html.length()).toString();
  }

  private static String name(String html, int from) {
    int start = from < html.length() && html.charAt(from) == '/' ? from + 1 : from;
    int end = start;
    while (end < html.length() && end - start < 8 && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(start, end).toLowerCase(java.util.Locale.ROOT);
  }
}
