package org.headwater.event;

import java.util.List;
import org.headwater.document.EventType;

/**
 * Tells the exercises of several armies, which is cooperation, from those of one, which shows
 * force.
 */
final class Exercises {
  private static final String MODE = "military";

  private Exercises() {}

  /** Whether more than one hold the exercise, and nobody is named whom it is aimed at. */
  static boolean joint(Reading reading, Draft draft, Casting.Cast cast) {
    Match match = draft.match();
    if (draft.type() != EventType.MOBILIZE || cast.moreActors().isEmpty()) {
      return false;
    }
    for (int i = match.head(); i < match.end(); i++) {
      if (Words.EXERCISE.contains(reading.lemma(i))) {
        return cast.recipient() == null;
      }
    }
    return false;
  }

  static Draft of(Draft draft) {
    return new Draft(
        EventType.COOPERATE,
        MODE,
        draft.match(),
        draft.status(),
        draft.clause(),
        draft.weight(),
        draft.passive());
  }

  /** The first holds it with the second. */
  static Casting.Cast of(Casting.Cast cast) {
    List<Party> others = cast.moreActors();
    return new Casting.Cast(
        cast.actor(), others.getFirst(), cast.place(), List.of(), others.subList(1, others.size()));
  }
}
