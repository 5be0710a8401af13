package org.headwater.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwater.document.EntityType;
import org.headwater.language.WordList;

/**
 * Joins acronyms with their long forms: in parentheses after it ("Robert Lansing Institute (RLI)"),
 * or anywhere when the letters are the initials of exactly one long name of the article. After
 * Schwartz and Hearst (2003), for names that are already found.
 */
final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;
  private static final Set<String> SMALL = WordList.set(Acronyms.class, "acronym-small-words.txt");

  private Acronyms() {}

  static void join(String text, List<Found> found, DisjointSets sets) {
    Map<String, Integer> initials = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      Found name = found.get(i);
      if (name.type() != EntityType.PER && name.words().words().size() > 1) {
        for (boolean small : new boolean[] {true, false}) {
          initials.merge(
              initials(name.text(), small),
              i,
              (a, b) -> a >= 0 && sets.find(a) == sets.find(b) ? a : -1);
        }
      }
    }
    for (int i = 0; i < found.size(); i++) {
      String letters = acronym(found.get(i).text());
      if (letters.isEmpty() || found.get(i).type() == EntityType.PER) {
        continue;
      }
      if (i > 0 && inParentheses(text, found.get(i - 1), found.get(i), letters)) {
        sets.union(i - 1, i);
        continue;
      }
      int longForm = initials.getOrDefault(letters, -1);
      if (longForm >= 0 && found.get(longForm).type() == found.get(i).type()) {
        sets.union(longForm, i);
      }
    }
  }

  /** The letters of an acronym without dots, lower-case; empty for other words. */
  static String acronym(String text) {
    String letters = text.replace(".", "");
    boolean acronym =
        letters.length() >= SHORTEST
            && letters.length() <= LONGEST
            && letters.chars().allMatch(Character::isLetterOrDigit)
            && letters.equals(letters.toUpperCase(Locale.ROOT))
            && Character.isLetter(letters.charAt(0));
    return acronym ? letters.toLowerCase(Locale.ROOT) : "";
  }

  /** The initials of the words of a long name, with or without its small words. */
  static String initials(String name, boolean small) {
    StringBuilder letters = new StringBuilder();
    for (String word : LatinText.fold(name).split("[^a-z0-9]+", -1)) {
      if (!word.isEmpty() && (small || !SMALL.contains(word))) {
        letters.append(word.charAt(0));
      }
    }
    return letters.toString();
  }

  private static boolean inParentheses(String text, Found before, Found acronym, String letters) {
    int gap = acronym.span().start() - before.span().end();
    int end = acronym.span().end();
    return gap > 0
        && gap <= 2
        && text.charAt(acronym.span().start() - 1) == '('
        && end < text.length()
        && text.charAt(end) == ')'
        && before.type() != EntityType.PER
        && fits(letters, LatinText.fold(before.text()));
  }

  /** The letters stand in the name in their order, the first at its beginning. */
  private static boolean fits(String letters, String name) {
    int space = name.indexOf(' ');
    boolean leads =
        space > 0
            && (name.startsWith("the ") || Countries.find(name.substring(0, space)).isPresent());
    return fitsFrom(letters, name) || (leads && fitsFrom(letters, name.substring(space + 1)));
  }

  private static boolean fitsFrom(String letters, String start) {
    if (start.isEmpty() || start.charAt(0) != letters.charAt(0)) {
      return false;
    }
    int at = 0;
    for (int i = 0; i < letters.length(); i++) {
      at = start.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
