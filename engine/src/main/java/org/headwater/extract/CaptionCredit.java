package org.headwater.extract;

import java.util.List;
import java.util.Locale;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds the credit in a caption: {@code (Photo: …)}, {@code Credit: …}, {@code © …} at its end. */
final class CaptionCredit {
  private static final List<String> BEGINNINGS =
      WordList.read(CaptionCredit.class, "credit-beginnings.txt");

  private CaptionCredit() {}

  /** The credit's place in the line, to its end; null when there is none. */
  static @Nullable Span of(String line) {
    int length = line.length();
    if (length < 4 || length > 1200) {
      return null;
    }
    String lower = line.toLowerCase(Locale.ROOT);
    if (lower.length() != length) {
      return null;
    }
    int open = Math.max(line.lastIndexOf('('), line.lastIndexOf('['));
    if (open >= 0
        && length - open <= 120
        && ")].".indexOf(line.charAt(length - 1)) >= 0
        && begins(lower, open + 1)) {
      return new Span(open, length);
    }
    for (int i = Math.max(0, length - 120); i < length; i++) {
      boolean atStart = i == 0 || !Character.isLetterOrDigit(lower.charAt(i - 1));
      if (atStart && begins(lower, i)) {
        return new Span(i, length);
      }
    }
    return null;
  }

  private static boolean begins(String lower, int at) {
    for (String beginning : BEGINNINGS) {
      if (lower.startsWith(beginning, at)) {
        return true;
      }
    }
    return false;
  }
}
