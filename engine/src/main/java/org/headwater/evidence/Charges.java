package org.headwater.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwater.entity.Entity;
import org.headwater.language.WordList;

/**
 * Clauses that say of what somebody is accused, whoever accuses him: "was charged with arson".
 *
 * <p>Why: a battery is charged with power and a panel with plans, which nobody else says. How: the
 * words of a charge accuse where a person stands a few words before them, or the clause names one,
 * or a word of crime stands a few words behind. English only. Cost: linear in the words.
 */
final class Charges {
  /** How many words around a charge are looked at. */
  private static final int REACH = 10;

  private static final Phrases CHARGES = Phrases.read("charges.txt");
  private static final Set<String> CRIMES = WordList.set(Charges.class, "charge-crimes.txt");
  private static final Set<String> PEOPLE = people();

  private Charges() {}

  private static Set<String> people() {
    Set<String> people = new HashSet<>(WordList.read(Charges.class, "charged-people.txt"));
    people.addAll(WordList.read(Charges.class, "unnamed-people.txt"));
    people.addAll(WordList.read(Charges.class, "people-nouns.txt"));
    people.addAll(WordList.read(Entity.class, "roles.txt"));
    return Set.copyOf(people);
  }

  /** Whether a clause has the words of a charge, whatever is charged. */
  static boolean in(List<String> words) {
    return CHARGES.in(words);
  }

  /**
   * Whether a clause accuses somebody.
   *
   * @param words of the clause in lower case
   * @param person whether the clause has the name of a person
   */
  static boolean accuse(List<String> words, boolean person) {
    int at = CHARGES.firstIn(words);
    if (at < 0) {
      return false;
    }
    List<String> before = words.subList(Math.max(0, at - REACH), at);
    List<String> behind = words.subList(at, Math.min(words.size(), at + REACH));
    return person
        || before.stream().anyMatch(PEOPLE::contains)
        || behind.stream().anyMatch(CRIMES::contains);
  }
}
