package org.headwater.extract;

import org.jsoup.parser.Parser;

/** Text of attributes and JSON as a reader would see it. */
final class Plain {
  private Plain() {}

  /** Entities resolved, tags left out, white space collapsed. */
  static String text(String written) {
    String text = written.indexOf('&') >= 0 ? Parser.unescapeEntities(written, false) : written;
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int close =
          c == '<' && i + 1 < text.length() && isTagStart(text.charAt(i + 1))
              ? text.indexOf('>', i)
              : -1;
      if (close > 0 && close - i < 200) {
        i = close;
      } else if (LineInProgress.isSpace(c)) {
        gap = true;
      } else if (!LineInProgress.isUnseen(c)) {
        plain.append(gap && !plain.isEmpty() ? " " : "").append(c);
        gap = false;
      }
    }
    return plain.toString();
  }

  private static boolean isTagStart(char c) {
    return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
