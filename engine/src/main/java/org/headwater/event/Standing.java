package org.headwater.event;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells whether a verb of the lexicon is meant as one that tells of an act: "must" only in what
 * somebody says, "arrived" only of somebody. Linear in the parties for each verb.
 */
final class Standing {
  /** The CAMEO code of visits: who travels must be somebody. */
  private static final String VISIT = "042";

  private static final Pattern NUMBER = Pattern.compile("[0-9]+");

  private final Reading reading;
  private final List<Clause> clauses;
  private final List<Match> matches;
  private final List<Party> parties;
  private final boolean told;

  /**
   * @param told whether the sentence tells what somebody says
   */
  Standing(
      Reading reading,
      List<Clause> clauses,
      List<Match> matches,
      List<Party> parties,
      boolean told) {
    this.reading = reading;
    this.clauses = clauses;
    this.matches = matches;
    this.parties = parties;
    this.told = told;
  }

  /** Whether a verb found in the lexicon is meant as one that tells of an act. */
  boolean asAct(Match match, int number) {
    String word = reading.word(match.head());
    int before = reading.before(match.head());
    return switch (word) {
      case "blame" ->
          !(reading.word(before).equals("to") && Words.BE.contains(reading.word(before - 1)));
      case "want", "wants", "wanted" ->
          parties.stream().anyMatch(party -> party.to() == match.end() - 1);
      case "must", "should", "need", "has", "have" -> told && obliged(match.head(), number);
      case "prepared", "ready", "willing" ->
          Words.BE.contains(reading.word(before)) || before < 0 || told;
      case "intended", "planned" -> !reading.passive(match.head());
      case "going" -> reading.capital(match.end()) || determined(match.end());
      case "shot", "shoot", "shoots" -> !score(match.head() + 1);
      default ->
          wished(match)
              && !(word.endsWith("ing") && reading.word(before).equals("from"))
              && !(match.trigger().code().equals(VISIT) && things(match.head(), number));
    };
  }

  /**
   * "shot a 67", "shot 67 to lead": strokes; whoever shoots 12 in a town, or to death, hits people.
   */
  private boolean score(int at) {
    int number = reading.word(at).equals("a") ? at + 1 : at;
    boolean reached =
        reading.word(number + 1).equals("to") && !reading.word(number + 2).equals("death");
    return NUMBER.matcher(reading.word(number)).matches() && (number > at || reached);
  }

  /** "hopes to visit": whoever only wishes does nothing, so the act must follow at once. */
  private boolean wished(Match wish) {
    return !(wish.trigger().use() == Trigger.Use.OPERATOR
            && Words.WISHING.contains(reading.lemma(wish.head())))
        || matches.stream()
            .anyMatch(other -> other.head() >= wish.end() && other.head() <= wish.end() + 1);
  }

  /** "must", "should": whom it obliges is the subject, not "visitors to Norland". */
  private boolean obliged(int head, int number) {
    return free(head, number) || parties.stream().noneMatch(party -> before(party, head, number));
  }

  /** "the train from Westport arrived": what travels is nobody. */
  private boolean things(int head, int number) {
    return !free(head, number) && parties.stream().anyMatch(party -> before(party, head, number));
  }

  private boolean free(int head, int number) {
    boolean pronoun = Words.PRONOUN.contains(reading.word(clauses.get(number).from()));
    return pronoun
        || parties.stream()
            .anyMatch(party -> before(party, head, number) && party.behind().isEmpty());
  }

  private boolean before(Party party, int head, int number) {
    return party.from() >= clauses.get(number).from() && party.to() <= head;
  }

  private boolean determined(int at) {
    return Words.DETERMINER.contains(reading.word(at));
  }
}
