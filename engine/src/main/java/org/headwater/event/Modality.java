package org.headwater.event;

import org.headwater.document.Event;

/**
 * What the words before a verb say of its truth: negation, future, possibility.
 *
 * @param refused whether whoever acts does not, as against "no team has offered"
 */
record Modality(
    boolean negated,
    boolean refused,
    boolean future,
    boolean possible,
    boolean would,
    boolean past) {
  private static final int REACH = 6;

  /** How near behind "expected to" the verb stands that is expected. */
  private static final int NEAR = 2;

  /** How many words may name those who act in a headline. */
  private static final int MOST_NAMES = 6;

  static Modality of(Reading reading, Clause clause, Match match) {
    int head = match.head();
    boolean negated = false;
    boolean refused = false;
    boolean future = false;
    boolean possible =
        "if".equals(reading.word(clause.from())) || "unless".equals(reading.word(clause.from()));
    boolean would = false;
    boolean had = false;
    for (int i = Math.max(clause.from(), head - REACH); i < head; i++) {
      String word = reading.word(i);
      if (match.trigger().before().stream().anyMatch(own -> own.words().contains(word))) {
        continue; // "would not hesitate to" is a pattern of its own
      }
      boolean open = word.equals("yet") && reading.word(i + 1).equals("to");
      negated |= Words.NEGATION.contains(word) || open;
      negated |= word.equals("of") && reading.word(i - 1).equals("short");
      refused |= Words.NEGATION.contains(word) && !Words.DETERMINER.contains(word);
      boolean going =
          word.equals("to")
              && ((Words.AWAITED.contains(reading.word(i - 1)) && head - i <= NEAR)
                  || Words.BE.contains(reading.word(i - 1))
                  || (head - i <= NEAR && headline(reading, clause, i)));
      future |= going || Words.FUTURE.contains(word) || word.equals("wo");
      possible |=
          Words.POSSIBLE.contains(word)
              && !word.equals("would")
              && !word.equals("can")
              && !(word.equals("may") && name(reading, i));
      would |= word.equals("would") || word.equals("can") || word.equals("ca");
      had |= word.equals("had");
    }
    return new Modality(negated, refused, future, possible, would, had);
  }

  /** "Norland ministers to visit Westport": nothing but names stands before a headline's "to". */
  private static boolean headline(Reading reading, Clause clause, int to) {
    boolean names = clause.from() == 0 && to > 0 && to <= MOST_NAMES;
    for (int i = 0; names && i < to; i++) {
      String word = reading.word(i);
      names =
          reading.capital(i)
              || word.equals("'s")
              || word.equals(",")
              || Words.CONNECTIVE.contains(word)
              || Words.SUBJECT.contains(word);
    }
    return names
        && (reading.capital(to - 1) || Words.SUBJECT.contains(reading.word(to - 1)))
        && !reading.past(0)
        && !reading.word(0).endsWith("ing")
        && reading.lexicon.withHead(reading.lemma(0)).isEmpty();
  }

  /** Whether this "May" is a month or a person: no plain verb follows it. */
  private static boolean name(Reading reading, int may) {
    if (!reading.capital(may)) {
      return false;
    }
    int next = may + 1;
    while (Words.ADVERB.contains(reading.word(next)) || reading.word(next).equals("not")) {
      next++;
    }
    String verb = reading.word(next);
    boolean plain =
        verb.equals("be")
            || verb.equals("have")
            || (reading.lemma(next).equals(verb)
                && !reading.past(next)
                && !reading.lexicon.withHead(verb).isEmpty());
    return !plain || Words.PREPOSITION.contains(reading.word(may - 1));
  }

  /** The status of an act that is told in these words. */
  Event.Status status(boolean background) {
    if (negated) {
      return Event.Status.NEGATED;
    }
    if (possible) {
      return Event.Status.HYPOTHETICAL;
    }
    if (future) {
      return Event.Status.FUTURE;
    }
    if (would) {
      return Event.Status.HYPOTHETICAL;
    }
    return past && background ? Event.Status.HISTORICAL : Event.Status.ACTUAL;
  }
}
