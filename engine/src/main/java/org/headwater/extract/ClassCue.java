package org.headwater.extract;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.headwater.language.WordList;

/** The role of an element by its class and id names; the words are in {@code class-cues.tsv}. */
enum ClassCue {
  COMMENT,
  SHARE,
  RELATED,
  PROMO,
  ADVERT,
  NAVIGATION,
  FOOTER,
  SIDEBAR,
  AUTHOR,
  CAPTION,
  DATE,
  TITLE,
  LEAD,
  META,
  BODY,
  QUOTE,
  HIDDEN;

  private static final int LONGEST_WORD = 24;
  private static final Map<String, Integer> ROLES = read();
  private static final int[] LENGTHS = lengths();

  /** A class attribute longer than this is noise; keeps the cost flat. */
  private static final int LONGEST = 2000;

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int cues) {
    return (cues & bit()) != 0;
  }

  /** The roles named in a class or id, as bits; camelCase and every sign part words. */
  static int in(String names) {
    int found = 0;
    int length = Math.min(names.length(), LONGEST);
    int wordStart = 0;
    int humpStart = 0;
    for (int i = 0; i <= length; i++) {
      char c = i < length ? names.charAt(i) : ' ';
      boolean letter = Character.isLetter(c);
      boolean hump = letter && Character.isUpperCase(c) && i > 0 && !upper(names, i - 1);
      if (!letter || hump) {
        found |= role(names, humpStart, i);
        humpStart = letter ? i : i + 1;
      }
      if (!letter) {
        found |= role(names, wordStart, i);
        wordStart = i + 1;
      }
    }
    return found;
  }

  private static boolean upper(String names, int at) {
    return Character.isUpperCase(names.charAt(at));
  }

  private static int role(String names, int start, int end) {
    int length = end - start;
    if (length < 2 || length > LONGEST_WORD) {
      return 0;
    }
    int first = names.charAt(start) | 0x20;
    if (first >= 'a' && first <= 'z' && (LENGTHS[first - 'a'] >> length & 1) == 0) {
      return 0;
    }
    return ROLES.getOrDefault(names.substring(start, end).toLowerCase(Locale.ROOT), 0);
  }

  /** For each first letter the lengths of the words that begin with it, as bits. */
  private static int[] lengths() {
    int[] lengths = new int[26];
    for (String word : ROLES.keySet()) {
      if (word.charAt(0) >= 'a' && word.charAt(0) <= 'z') {
        lengths[word.charAt(0) - 'a'] |= 1 << word.length();
      }
    }
    return lengths;
  }

  private static Map<String, Integer> read() {
    Map<String, Integer> roles = new HashMap<>();
    for (String line : WordList.read(ClassCue.class, "class-cues.tsv")) {
      String[] parts = line.split("\t", 2);
      int bit = valueOf(parts[0].toUpperCase(Locale.ROOT)).bit();
      for (String word : parts[1].strip().split(" +")) {
        roles.merge(word, bit, (a, b) -> a | b);
      }
    }
    return roles;
  }
}
