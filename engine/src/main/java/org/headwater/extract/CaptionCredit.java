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

  private static final int LONGEST_ALONE = 100;
  private static final int MOST_WORDS_ALONE = 9;
  private static final int MOST_WORDS_OF_NAME = 7;

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

  /** Whether a sign parts the credit at the end from words before it, as in no sentence. */
  static boolean isParted(String line) {
    Span credit = of(line);
    if (credit == null || credit.start() < 9) {
      return false;
    }
    String before = line.substring(0, credit.start()).stripTrailing();
    return "([".indexOf(line.charAt(credit.start())) >= 0
        || !before.isEmpty() && ".|/–—-(;:".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Whether a line is a credit and nothing else: its words, or a name and then such words. */
  static boolean isAlone(String line) {
    Span credit = of(line);
    if (credit == null || line.length() > LONGEST_ALONE || Words.count(line) > MOST_WORDS_ALONE) {
      return false;
    }
    return credit.start() == 0 || isName(line.substring(0, credit.start()));
  }

  /** Capitalised words before a sign that parts a name from an agency. */
  private static boolean isName(String before) {
    String name = before.strip();
    boolean parted =
        !name.isEmpty() && "/|–—-,".indexOf(name.charAt(name.length() - 1)) >= 0
            || before.length() == name.length();
    List<String> words = List.of(name.split("[\\s/|,–—.]+"));
    return parted
        && words.size() <= MOST_WORDS_OF_NAME
        && words.stream()
            .allMatch(w -> w.isEmpty() || !Character.isLowerCase(w.charAt(0)) || w.equals("via"));
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
