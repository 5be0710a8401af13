package org.headwater.evidence;

import java.util.Arrays;
import java.util.List;
import org.headwater.language.StopWords;

/**
 * Whether words of English say something else or are the same words in another form: another
 * ending, another spelling, a number in digits.
 *
 * <p>Cost: the product of the two numbers of words, of which a caller passes a few.
 */
final class WordForms {
  /** How many letters two spellings of a name or word share at least. */
  private static final int SAME_START = 4;

  private WordForms() {}

  /** Whether each side has a word of content that the other has in no form. */
  static boolean differ(List<String> a, List<String> b) {
    String x = letters(a);
    String y = letters(b);
    return !x.equals(y) && hasOwn(a, b) && hasOwn(b, a);
  }

  private static String letters(List<String> words) {
    StringBuilder letters = new StringBuilder();
    String.join("", words)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static boolean hasOwn(List<String> words, List<String> others) {
    return words.stream()
        .filter(word -> word.length() > 2 && !StopWords.contains(word, "en"))
        .filter(word -> !Character.isDigit(word.charAt(0))) // "11th" is "eleventh"
        .anyMatch(word -> others.stream().noneMatch(other -> isForm(word, other)));
  }

  private static boolean isForm(String a, String b) {
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= SAME_START
        || isRespelled(a, b)
        || FrameReader.stem(a, "en").equals(FrameReader.stem(b, "en"))
        || !QuantityReader.value(a).isEmpty() && !QuantityReader.value(b).isEmpty();
  }

  /** "Fibre" and "fiber", "mama" and "momma": words of the same consonants. */
  private static boolean isRespelled(String a, String b) {
    String consonants = consonants(a);
    return consonants.length() > 1 && consonants.equals(consonants(b));
  }

  private static String consonants(String word) {
    StringBuilder kept = new StringBuilder();
    char before = 0;
    for (char letter : word.replace('z', 's').toCharArray()) {
      if ("aeiouy".indexOf(letter) < 0 && letter != before) {
        kept.append(letter);
      }
      before = letter;
    }
    char[] letters = kept.toString().toCharArray();
    Arrays.sort(letters);
    return new String(letters);
  }
}
