package org.headwater.event;

import java.util.List;
import java.util.regex.Pattern;
import org.headwater.document.EventType;

/**
 * Tells whether a verb of the lexicon is meant as one that tells of an act: "must" only in what
 * somebody says, "arrived" only of somebody. Linear in the parties for each verb.
 */
final class Standing {
  /** The CAMEO code of visits: who travels must be somebody. */
  private static final String VISIT = "042";

  /** How many words behind a bill it is said whose and what it is. */
  private static final int LAW_REACH = 10;

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
          !reading.word(match.end() - 1).equals("to")
              || parties.stream().anyMatch(party -> party.to() == match.end() - 1);
      case "must", "should", "need", "needs", "needed", "has", "have" ->
          told && obliged(match.head(), number);
      case "ask", "asks", "asked", "asking" -> asksFor(match.end());
      case "seek", "seeks", "sought", "seeking" -> !reading.word(match.end()).equals("to");
      case "agree", "agrees", "agreed" -> agrees(match);
      case "help", "helps", "helped", "helping" -> helps(match, number);
      case "prepared", "ready", "willing" ->
          Words.BE.contains(reading.word(before)) || before < 0 || told;
      case "intended", "planned" -> !reading.passive(match.head());
      case "going" -> reading.capital(match.end()) || determined(match.end());
      case "shot", "shoot", "shoots" -> !score(match.head() + 1);
      default ->
          wished(match)
              && !idle(match, number)
              && !proposed(match.head(), number)
              && !reading.word(before).equals("you")
              && !(word.endsWith("ing") && reading.word(before).equals("from"))
              && !(match.trigger().code().equals(VISIT) && things(match.head(), number));
    };
  }

  /** "asked whether", "?, he asked": a question, not what is asked for. */
  private boolean asksFor(int from) {
    for (int i = from; i < Math.min(reading.size, from + Matcher.GAP); i++) {
      String word = reading.word(i);
      if (word.equals("to") || word.equals("for") || word.equals("that")) {
        return true;
      }
      if (Words.ASKED.contains(word) || !reading.wordly(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Moor agreed.": one alone is of another's mind, and promises nothing. */
  private boolean agrees(Match match) {
    boolean bare = match.end() == match.head() + 1 && !reading.wordly(match.end());
    return !bare || parties.stream().filter(party -> party.to() <= match.head()).count() > 1;
  }

  /** "helped edit the report", "helps to explain", "it would help him": no aid. */
  private boolean helps(Match match, int number) {
    if (match.weight() > 1) {
      return true;
    }
    String next = reading.word(match.end());
    boolean given =
        reading.capital(match.end())
            || Words.DETERMINER.contains(next)
            || Words.SUBJECT.contains(next)
            || Words.AIDED.contains(next)
            || !reading.wordly(match.end());
    return given && free(match.head(), number);
  }

  /** "such attacks", "the scope of the investigation": what is only spoken of. */
  boolean asNoun(Match match) {
    EventType type = match.trigger().type();
    boolean force = type == EventType.ASSAULT || type == EventType.PROTEST;
    int first = match.head() - 1;
    while (first >= 0
        && Parties.describes(reading, first)
        && !Words.DETERMINER.contains(reading.word(first))) {
      first--;
    }
    String determiner = reading.word(first);
    String governing = Parties.preposition(reading, match.head());
    return !Words.POINTING.contains(determiner)
        && !(force ? Words.SPOKEN_OF : Words.TOUCHED_ON).contains(governing);
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

  /**
   * "must", "should": somebody named is obliged by who speaks, not "visitors to Norland", and not
   * beside the way ("who should know").
   */
  private boolean obliged(int head, int number) {
    return clauses.get(number).kind() != Clause.Kind.SUBORDINATE
        && parties.stream()
            .anyMatch(party -> before(party, head, number) && party.behind().isEmpty());
  }

  /** "a provision of the law allows": things do that too, and then nobody does it. */
  private boolean idle(Match match, int number) {
    Clause clause = clauses.get(number);
    boolean own = clause.kind() == Clause.Kind.MAIN || clause.kind() == Clause.Kind.CONTENT;
    return own
        && Words.OF_THINGS.contains(reading.lemma(match.head()))
        && reading.before(match.head()) > clause.from()
        && !reading.passive(match.head())
        && !Words.PRONOUN.contains(reading.word(clause.from() + 1))
        && !free(match.head(), number);
  }

  /** "a bill that would ban": what a law would do nobody has done, nor announced. */
  private boolean proposed(int head, int number) {
    int from = clauses.get(number).from();
    int at = reading.before(head);
    if (!Words.MODAL.contains(reading.word(at))) {
      return false;
    }
    boolean relative = Words.RELATIVE.contains(reading.word(from)) && at <= from + 2;
    int last = relative ? from : at;
    for (int i = Math.max(0, last - LAW_REACH); i < last; i++) {
      if (Words.LAW.contains(reading.lemma(i)) && (relative || i > from)) {
        return true;
      }
    }
    return false;
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
