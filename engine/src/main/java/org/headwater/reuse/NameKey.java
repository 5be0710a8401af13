package org.headwater.reuse;

/**
 * A key that spellings of one foreign name share: {@code Khrushchenko} and {@code Hruschenko},
 * {@code Yelena} and {@code Elena}.
 *
 * <p>Letter groups that romanisations write in several ways become one letter, doubled letters one,
 * and in a name with enough consonants the vowels after the first letter are left out, as in the
 * keys of Soundex and its kin. Cost: linear.
 */
final class NameKey {
  /** A name with fewer consonants keeps its vowels: without them too many would be one. */
  private static final int ENOUGH = 4;

  private static final String[][] GROUPS = {
    {"shch", "s"},
    {"tsch", "c"},
    {"sch", "s"},
    {"tch", "c"},
    {"dzh", "j"},
    {"kh", "h"},
    {"zh", "z"},
    {"sh", "s"},
    {"ch", "c"},
    {"gh", "g"},
    {"th", "t"},
    {"ph", "f"},
    {"ts", "c"},
    {"tz", "c"},
    {"ck", "k"},
    {"q", "k"},
    {"x", "ks"},
    {"w", "v"},
    {"yo", "o"},
    {"jo", "o"},
    {"ye", "e"},
    {"je", "e"},
    {"yu", "u"},
    {"ju", "u"},
    {"ya", "a"},
    {"ja", "a"},
    {"ou", "u"},
    {"oo", "u"},
    {"ee", "i"},
    {"iy", "i"},
    {"ij", "i"},
    {"yi", "i"},
    {"y", "i"},
    {"j", "i"},
  };

  private NameKey() {}

  static String of(String word) {
    String folded = folded(word);
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (i == 0 || "aeiou".indexOf(c) < 0) {
        consonants.append(c);
      }
    }
    return consonants.length() >= ENOUGH ? consonants.toString() : folded;
  }

  private static String folded(String word) {
    StringBuilder folded = new StringBuilder();
    for (int at = 0; at < word.length(); ) {
      String[] group = group(word, at);
      String letters = group[1];
      at += group[0].length();
      for (int i = 0; i < letters.length(); i++) {
        char c = letters.charAt(i);
        if (folded.isEmpty() || folded.charAt(folded.length() - 1) != c) {
          folded.append(c);
        }
      }
    }
    return folded.toString();
  }

  /** The letters that begin here, and what they become. */
  private static String[] group(String word, int at) {
    for (String[] group : GROUPS) {
      if (word.startsWith(group[0], at)) {
        return group;
      }
    }
    String letter = word.substring(at, at + 1);
    return new String[] {letter, letter};
  }
}
