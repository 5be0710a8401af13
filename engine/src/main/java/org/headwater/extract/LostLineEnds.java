package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwater.document.Span;

/**
 * Finds where a line ended before all white space was collapsed, between things that no full stop
 * parts: after a row of capitalised words (a menu, a headline) before a function word with a
 * capital, after a date's year, before the place a report comes from ({@code TOLLE —}), before a
 * copyright sign. Linear in the text.
 */
final class LostLineEnds {
  /** So many capitalised words in a row before it make a capital function word a beginning. */
  private static final int ROW = 3;

  private LostLineEnds() {}

  /** Adds the parts of a stretch of text. */
  static void cut(String text, Span stretch, List<Span> parts) {
    List<Span> words = words(text, stretch);
    int start = stretch.start();
    int row = 0;
    for (int k = 0; k < words.size(); k++) {
      Span word = words.get(k);
      if (k > 0 && isBeginning(text, words, k, row)) {
        parts.add(new Span(start, words.get(k - 1).end()));
        start = word.start();
        row = 0;
      }
      row = isLabelLike(text.charAt(word.start())) ? row + 1 : 0;
    }
    parts.add(new Span(start, stretch.end()));
  }

  private static List<Span> words(String text, Span stretch) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = stretch.start(); i <= stretch.end(); i++) {
      boolean inside = i < stretch.end() && !LineInProgress.isSpace(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(new Span(start, i));
        start = -1;
      }
    }
    return words;
  }

  private static boolean isLabelLike(char c) {
    return !Character.isLowerCase(c);
  }

  private static boolean isBeginning(String text, List<Span> words, int k, int row) {
    char first = text.charAt(words.get(k).start());
    if (first == '©') {
      return true;
    }
    if (!Character.isUpperCase(first)) {
      return false;
    }
    if (isYear(text, words.get(k - 1)) && row >= 2) {
      return true;
    }
    return row >= ROW && opensSentence(text, words, k) || isPlace(text, words, k);
  }

  private static boolean opensSentence(String text, List<Span> words, int k) {
    return k + 1 < words.size()
        && Character.isLowerCase(text.charAt(words.get(k + 1).start()))
        && LineShape.isFunctionWord(words.get(k).in(text).toLowerCase(Locale.ROOT));
  }

  private static boolean isYear(String text, Span word) {
    String year = word.in(text);
    return year.length() == 4
        && (year.startsWith("19") || year.startsWith("20"))
        && Character.isDigit(year.charAt(2))
        && Character.isDigit(year.charAt(3));
  }

  /** Capitals, then within two more words a dash of its own. */
  private static boolean isPlace(String text, List<Span> words, int k) {
    if (!isCapitals(text, words.get(k)) || isCapitals(text, words.get(k - 1))) {
      return false;
    }
    for (int next = k + 1; next < Math.min(words.size(), k + 4); next++) {
      String word = words.get(next).in(text);
      if (word.equals("—") || word.equals("–")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCapitals(String text, Span word) {
    int letters = 0;
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 3;
  }
}
