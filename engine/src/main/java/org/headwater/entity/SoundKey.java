package org.headwater.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.headwater.language.WordList;

/**
 * What is left of a name in every script: the classes of its consonants.
 *
 * <p>Why: a name goes from one language into another by sound, and some scripts write no short
 * vowels, so that "Galushka", "Galuschka", "Галушка" and "غالوشكا" have only the order of their
 * consonants in common. How: the word is brought to Latin letters ({@link LatinText}), letter
 * groups that stand for one another become one class ({@code sound-classes.tsv}), vowels,
 * half-vowels and {@code h} go, doubled classes become one: Soundex (Russell, 1918) without its
 * fixed length. Where both scripts write vowels, {@link Spelling} has the last word. Cost: linear
 * in the word, except for the comparison of two.
 */
public final class SoundKey {
  /** Keys with fewer classes say too little. */
  public static final int SHORTEST = 3;

  /** From this likeness on two spellings whose consonants agree are taken for one name. */
  private static final double ALIKE = 0.65;

  private static final List<List<String>> CLASSES =
      WordList.table(SoundKey.class, "sound-classes.tsv", 2).stream()
          .sorted(Comparator.comparingInt(row -> -letters(row.get(0)).length()))
          .toList();

  private static final List<List<String>> LETTERS =
      WordList.table(SoundKey.class, "sound-letters.tsv", 2);

  private SoundKey() {}

  private static String letters(String pattern) {
    return pattern.startsWith("^") ? pattern.substring(1) : pattern;
  }

  /**
   * The key of a word of any script: {@code galushka} and {@code غالوشكا} have {@code klsk}. Empty
   * for words with fewer than {@value #SHORTEST} classes.
   */
  public static String of(String word) {
    String folded = latin(word);
    StringBuilder key = new StringBuilder();
    int at = 0;
    while (at < folded.length()) {
      List<String> row = rowAt(folded, at);
      String pattern = row.get(0);
      append(key, row.get(1));
      at += letters(pattern).length();
    }
    return key.length() < SHORTEST ? "" : key.toString();
  }

  /** Lower-case ASCII letters. */
  private static String latin(String word) {
    String written = word.toLowerCase(Locale.ROOT);
    for (List<String> row : LETTERS) {
      written = written.replace(row.get(0), row.get(1));
    }
    return LatinText.fold(written).replaceAll("[^a-z0-9]", "");
  }

  private static List<String> rowAt(String word, int at) {
    for (List<String> row : CLASSES) {
      String pattern = row.get(0);
      boolean fits = at == 0 || !pattern.startsWith("^");
      if (fits && word.startsWith(letters(pattern), at)) {
        return row;
      }
    }
    String letter = word.substring(at, at + 1);
    return List.of(letter, Character.isLetter(letter.charAt(0)) ? letter : "");
  }

  private static void append(StringBuilder key, String classes) {
    for (int i = 0; i < classes.length(); i++) {
      if (key.isEmpty() || key.charAt(key.length() - 1) != classes.charAt(i)) {
        key.append(classes.charAt(i));
      }
    }
  }

  /**
   * Whether two words of equal keys may be spellings of one name. A word of a script without vowels
   * is like every word with its key.
   */
  public static boolean alike(String a, String b) {
    return !hasVowels(a) || !hasVowels(b) || Spelling.similarity(latin(a), latin(b)) >= ALIKE;
  }

  /** Whether the script of a word writes its vowels: Arabic and Hebrew do not. */
  public static boolean hasVowels(String word) {
    Character.UnicodeScript script = Character.UnicodeScript.of(word.codePointAt(0));
    return script != Character.UnicodeScript.ARABIC && script != Character.UnicodeScript.HEBREW;
  }
}
