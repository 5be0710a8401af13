package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.headwater.entity.Countries;

/**
 * Whether an acronym alone may stand for a body that another article names in words.
 *
 * <p>Why: "the IDF" in one article and "the Israeli army" in the next are one body, and no letter
 * of "army" says so. How: the letters stand in a row in the initials of the name; or each word of
 * the name, or one that means the same ({@link BodySynonyms}), has its letter in the acronym, in
 * order and from the first on, be the last word in front ("MOD", the Defence Ministry). An acronym
 * that is a country or a listed body means that and nothing else. Cost: the letters times the
 * words.
 */
final class BodyAcronyms {
  private static final int FEWEST = 2;
  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}o]*\\p{Lu}");

  private BodyAcronyms() {}

  /**
   * Whether a name is an acronym that may stand for another.
   *
   * @param words of the other name in lower case
   */
  static boolean mayStandFor(String name, List<String> words) {
    String acronym = acronym(name);
    if (acronym.isEmpty() || words.isEmpty()) {
      return false;
    }
    StringBuilder initials = new StringBuilder();
    words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
    if (initials.indexOf(acronym) >= 0) {
      return true;
    }
    if (words.size() < FEWEST) {
      String letters = BodySynonyms.initials(words.getFirst());
      int last = acronym.length() - 1;
      return BodySynonyms.has(words.getFirst())
          && (letters.indexOf(acronym.charAt(0)) >= 0
              || letters.indexOf(acronym.charAt(last)) >= 0);
    }
    List<String> turned = new ArrayList<>(words.subList(0, words.size() - 1));
    turned.addFirst(words.getLast());
    return spells(acronym, words) || spells(acronym, turned);
  }

  /** The letters of a bare acronym of unknown meaning in lower case, else nothing. */
  private static String acronym(String name) {
    String bare = name.strip().replaceFirst("^[Tt]he ", "").replace(".", "");
    String letters = bare.toLowerCase(Locale.ROOT);
    boolean unknown =
        CAPITALS.matcher(bare).matches()
            && Countries.find(bare).isEmpty()
            && !UmbrellaBodies.isKnown(List.of(letters));
    return unknown ? letters : "";
  }

  private static boolean spells(String acronym, List<String> words) {
    int at = 0;
    for (String word : words) {
      String letters = BodySynonyms.initials(word);
      int found = at;
      while (found < acronym.length() && letters.indexOf(acronym.charAt(found)) < 0) {
        found++;
      }
      if (found == acronym.length() || at == 0 && found > 0) {
        return false;
      }
      at = found + 1;
    }
    return true;
  }
}
