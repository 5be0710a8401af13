package org.headwater.event;

import java.util.List;

/**
 * Tells the dates of what an act is about from that of the act: "left the 2015 pact", "the
 * Christmas market", "condemned Monday's raid", "a trial for a murder in 1998". Linear in the
 * triggers of the sentence for each date.
 */
final class Occasions {
  /** Words between a date and the noun that it describes: "Monday's deadly night raid". */
  private static final int MOST_BETWEEN = 3;

  private final Reading reading;
  private final List<Match> matches;

  Occasions(Reading reading, List<Match> matches) {
    this.reading = reading;
    this.matches = matches;
  }

  /**
   * Whether the date only describes a noun which is not the act.
   *
   * @param first of its words
   * @param end behind them
   */
  boolean describes(int first, int end, Draft draft) {
    String before = reading.word(first - 1);
    if (before.equals("of")) {
      int whole = first - 2;
      return whole != draft.match().head() && !Words.TIME.contains(reading.word(whole));
    }
    boolean possessive = reading.word(end).equals("'s") || reading.word(end).equals("'");
    if (possessive) {
      boolean when = Words.WHEN.contains(before) || before.equals("at");
      return !when && !ofSubject(end, draft);
    }
    boolean inside =
        (Words.DETERMINER.contains(before) && !before.equals("that")) || before.equals("'s");
    return inside && noun(end) && !ofSubject(end, draft);
  }

  private boolean noun(int at) {
    return !Words.DETERMINER.contains(reading.word(at))
        && (Parties.describes(reading, at) || reading.capital(at));
  }

  /** "The Christmas raid killed five": what is dated is the act, or does it. */
  boolean ofSubject(int end, Draft draft) {
    int head = draft.match().head();
    return matches.stream()
        .filter(other -> other.head() >= end && other.head() <= end + MOST_BETWEEN)
        .filter(other -> phrase(end, other.head()))
        .anyMatch(other -> other.head() == head || (other.head() < head && does(other, draft)));
  }

  private boolean phrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!reading.word(i).equals("'s") && !noun(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean does(Match noun, Draft draft) {
    boolean first =
        matches.stream()
            .allMatch(
                other -> other.head() >= noun.head() || other.trigger().use() == Trigger.Use.NOUN);
    return noun.trigger().use() == Trigger.Use.NOUN
        && first
        && !draft.passive()
        && draft.match().trigger().use() != Trigger.Use.RECEIVING;
  }

  /** Whether an act told as the ground of this one stands between: "held for a murder in 1998". */
  boolean ground(int first, Draft draft) {
    return matches.stream()
        .anyMatch(other ->
            other.head() >= draft.match().end() && other.head() < first && isGround(other));
  }

  private boolean isGround(Match other) {
    if (other.trigger().use() == Trigger.Use.NOUN) {
      return Words.GROUND.contains(Parties.preposition(reading, other.head()));
    }
    return reading.word(other.head()).endsWith("ing")
        && Words.PREPOSITION.contains(reading.word(other.head() - 1));
  }
}
