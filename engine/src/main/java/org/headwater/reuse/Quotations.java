package org.headwater.reuse;

/**
 * Marks what stands between quotation marks. Two reporters of one speech quote the same words; that
 * is no copy.
 *
 * <p>A quotation ends with its paragraph at the latest, closed or not, as in print. Straight marks
 * open after a space or an opening bracket and close otherwise. One pass.
 */
final class Quotations {
  private Quotations() {}

  /** For each code unit of the text, whether it stands within a quotation. */
  static boolean[] in(String text) {
    boolean[] quoted = new boolean[text.length()];
    char closing = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        closing = 0;
      } else if (closing == 0) {
        closing = opened(text, i);
      } else if (closes(text, i, closing)) {
        closing = 0;
      }
      quoted[i] = closing != 0;
    }
    return quoted;
  }

  /** The mark that will close the quotation that opens here, or 0. */
  private static char opened(String text, int at) {
    boolean fresh = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return switch (text.charAt(at)) {
      case '“', '„' -> '”';
      case '«' -> '»';
      case '»' -> fresh ? '«' : 0;
      case '「' -> '」';
      case '『' -> '』';
      case '‘' -> fresh ? '’' : 0;
      case '"' ->
          fresh && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1)) ? '"' : 0;
      default -> 0;
    };
  }

  private static boolean closes(String text, int at, char closing) {
    char c = text.charAt(at);
    if (closing == '’') {
      return c == '’'
          && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    }
    return c == closing
        || closing == '”'
            && (c == '"' || c == '“' && at > 0 && !Character.isWhitespace(text.charAt(at - 1)));
  }
}
