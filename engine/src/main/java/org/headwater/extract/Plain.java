package org.headwater.extract;

import org.jsoup.parser.Parser;

/** Text of attributes and JSON as a reader would see it. */
final class Plain {
  private static final int LONGEST_TAG = 200;

  private Plain() {}

  /** Entities resolved, tags left out, white space collapsed. */
  static String text(String written) {
    String text = written.indexOf('&') >= 0 ? Parser.unescapeEntities(written, false) : written;
    StringBuilder plain = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int close = c == '<' ? tagEnd(text, i) : -1;
      if (close > 0) {
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

  /** Where a tag ends that begins here; -1 when none does, or one too long to be meant. */
  private static int tagEnd(String text, int open) {
    if (open + 1 >= text.length() || !isTagStart(text.charAt(open + 1))) {
      return -1;
    }
    return text.indexOf('>', open, Math.min(text.length(), open + LONGEST_TAG));
  }

  private static boolean isTagStart(char c) {
    return c == '/' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
