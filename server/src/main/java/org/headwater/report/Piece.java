package org.headwater.report;

import org.jspecify.annotations.Nullable;

/**
 * Some words of a line, in one style.
 *
 * @param target the anchor within the report that they lead to, or a web address; null for none
 */
record Piece(String text, Style style, @Nullable String target) {
  /** How words stand out. */
  enum Style {
    PLAIN,
    STRONG,
    /** The words of a page. */
    QUOTE,
    /** Where something stands. */
    SOURCE
  }

  static Piece plain(String text) {
    return new Piece(text, Style.PLAIN, null);
  }

  static Piece strong(String text) {
    return new Piece(text, Style.STRONG, null);
  }

  /** The words of a page, in quotation marks; those that begin with one keep their own. */
  static Piece quote(String text) {
    return new Piece(text.startsWith("“") ? text : "“" + text + "”", Style.QUOTE, null);
  }

  /** A reference that leads to an anchor of the report. */
  static Piece source(String text, String anchor) {
    return new Piece(text, Style.SOURCE, "#" + anchor);
  }
}
