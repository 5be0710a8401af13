package org.headwater.evidence;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.language.WordList;

/**
 * Of what people a number is: the injured, the dead, those aboard.
 *
 * <p>Why: "17 passengers were injured" and "14 people hurt" give two numbers of one thing, and "212
 * people aboard" beside them a number of another, whatever nouns they use. How: where a number
 * counts people, by a noun for them or by the word for what became of them itself ("12 dead"), the
 * nearest such word right after it, else right before it, names what is counted; commas, other
 * numbers and other counted words end the search. Cost: a look at a few tokens a number.
 */
final class PeopleCounted {
  /** How many tokens after the number, and before it, may stand between. */
  private static final int AFTER = 5;

  private static final int BEFORE = 4;

  private static final Set<String> PEOPLE =
      new HashSet<>(WordList.read(PeopleCounted.class, "people-words.txt"));
  private static final Map<String, String> OUTCOMES = outcomes();

  private PeopleCounted() {}

  /**
   * What a number counts, as a unit that no stem is equal to.
   *
   * @param first the token of the number
   * @param next the token after it
   * @param from the first token of the clause
   * @param end the token after its last
   */
  static Optional<String> of(Words words, int first, int next, int from, int end) {
    boolean direct = next < end && OUTCOMES.containsKey(words.lower(next));
    if (!direct && !countsPeople(words, next, end)) {
      return Optional.empty();
    }
    for (int i = next; i < Math.min(end, next + AFTER) && isWord(words, i); i++) {
      String outcome = OUTCOMES.get(words.lower(i));
      if (outcome != null) {
        return Optional.of(unit(outcome));
      }
    }
    for (int i = first - 1; i >= Math.max(from, first - BEFORE) && isWord(words, i); i--) {
      String outcome = OUTCOMES.get(words.lower(i));
      if (outcome != null) {
        return Optional.of(unit(outcome));
      }
    }
    return Optional.empty();
  }

  /** Whether a unit is one of these. */
  static boolean isUnit(String unit) {
    return unit.startsWith(unit(""));
  }

  private static String unit(String outcome) {
    return "people " + outcome;
  }

  /** A noun for people within two words of the number ("17 foreign passengers"). */
  private static boolean countsPeople(Words words, int next, int end) {
    for (int i = next; i < Math.min(end, next + 2) && isWord(words, i); i++) {
      if (PEOPLE.contains(words.lower(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(Words words, int at) {
    return Character.isLetter(words.lower(at).codePointAt(0));
  }

  private static Map<String, String> outcomes() {
    Map<String, String> table = new HashMap<>();
    for (List<String> row : WordList.table(PeopleCounted.class, "people-outcomes.tsv")) {
      table.put(row.get(0), row.get(1));
    }
    return Collections.unmodifiableMap(table);
  }
}
