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

  private static final Map<String, Integer> ROLES = read();

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
    return end - start < 2 || end - start > 24
        ? 0
        : ROLES.getOrDefault(names.substring(start, end).toLowerCase(Locale.ROOT), 0);
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
