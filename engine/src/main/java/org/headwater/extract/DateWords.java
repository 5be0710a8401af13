package org.headwater.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/** Month names and what looks like a date in a row of words. */
final class DateWords {
  private static final Map<String, Integer> MONTHS = read();

  private DateWords() {}

  /** The month from 1 to 12 that the lower-case word names, or null. */
  static @Nullable Integer month(String word) {
    return MONTHS.get(word);
  }

  /** Whether a short line holds a year and a month, by name or number. */
  static boolean looksLikeDate(List<String> words) {
    if (words.size() > 14) {
      return false;
    }
    boolean year = false;
    boolean month = false;
    int numbers = 0;
    for (String word : words) {
      year |= word.length() == 4 && (word.startsWith("20") || word.startsWith("19"));
      month |= MONTHS.containsKey(word);
      numbers += Character.isDigit(word.charAt(0)) ? 1 : 0;
    }
    return year && (month || numbers >= 3) || month && numbers >= 1;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> months = new HashMap<>();
    for (String line : WordList.read(DateWords.class, "months.tsv")) {
      String[] parts = line.split("\t", 2);
      for (String name : parts[1].strip().split(" +")) {
        months.putIfAbsent(name, Integer.valueOf(parts[0]));
      }
    }
    return months;
  }
}
