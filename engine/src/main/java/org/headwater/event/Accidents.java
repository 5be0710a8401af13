package org.headwater.event;

import java.util.List;
import java.util.Set;
import org.headwater.document.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Tells harm that an accident did from harm that somebody did.
 *
 * <p>Both "kill" and "wound". An accident did it when it is the subject ("a crash killed five"), or
 * when nobody is told to have done it and an accident is named beside it ("were injured when two
 * ferries collided") and no attack is. "Gunmen killed five before a hurricane" stays an act. Linear
 * in the sentence for each such verb.
 */
final class Accidents {
  /** What tells beside a passive how it came about. */
  private static final Set<String> CIRCUMSTANCE = Set.of("when", "after", "as");

  private final Reading reading;
  private final List<Clause> clauses;
  private final List<Match> matches;
  private final List<Party> parties;

  Accidents(Reading reading, List<Clause> clauses, List<Match> matches, List<Party> parties) {
    this.reading = reading;
    this.clauses = clauses;
    this.matches = matches;
    this.parties = parties;
  }

  /** Whether what this verb of its clause tells was done by an accident. */
  boolean did(Match match, int number) {
    int head = match.head();
    if (match.weight() > 1 || !Words.HARM.contains(reading.lemma(head))) {
      return false;
    }
    Clause clause = clauses.get(number);
    if (suffered(head)) {
      return undone(head, number);
    }
    return subject(head, number, clause) || (vehicle(clause) && !attacked(clause, head));
  }

  /** "were killed", and the headline's "five killed in a crash". */
  private boolean suffered(int head) {
    String next = reading.word(head + 1);
    boolean bare =
        reading.past(head) && (Words.PREPOSITION.contains(next) || CIRCUMSTANCE.contains(next));
    return reading.passive(head) || bare;
  }

  /** Whether nobody does what is suffered, and an accident is told of beside it. */
  private boolean undone(int head, int number) {
    Clause clause = clauses.get(number);
    for (Party party : parties) {
      if (party.from() > head && party.from() < clause.to() && party.behind().equals("by")) {
        return false;
      }
    }
    boolean near = first(clause.from(), clause.to()) >= 0;
    near |= number > 0 && circumstance(clauses.get(number - 1));
    near |= number + 1 < clauses.size() && circumstance(clauses.get(number + 1));
    return near && !attacked(clause, head);
  }

  private boolean circumstance(Clause clause) {
    return CIRCUMSTANCE.contains(reading.word(clause.from()))
        && (first(clause.from(), clause.to()) >= 0 || vehicle(clause));
  }

  /** "the ferry Swan struck the pier", "when a bus hit them": a vehicle is the subject. */
  private boolean vehicle(Clause clause) {
    int from =
        CIRCUMSTANCE.contains(reading.word(clause.from())) ? clause.from() + 1 : clause.from();
    for (int i = from; i < clause.to(); i++) {
      if (Words.VEHICLE.contains(reading.word(i))) {
        return !reading.word(i + 1).equals("bomb") && !reading.word(i + 1).equals("bomber");
      }
      if (!Parties.describes(reading, i) && i > clause.from()) {
        return false;
      }
    }
    return false;
  }

  private boolean attacked(Clause clause, int head) {
    return matches.stream()
        .anyMatch(other ->
            other.head() != head
                && other.head() >= clause.from()
                && other.head() < clause.to()
                && other.trigger().type() == EventType.ASSAULT);
  }

  /** Whether the subject is an accident; that of the clause before when this has none. */
  private boolean subject(int head, int number, Clause clause) {
    int end = head;
    for (int c = number; c >= 0; c--) {
      Clause here = clauses.get(c);
      int accident = first(here.from(), end);
      Party party = free(here.from(), end);
      if (accident >= 0 && (party == null || accident < party.from() || of(party, accident))) {
        return true;
      }
      boolean shared = here.kind() == Clause.Kind.COORDINATE || here.kind() == Clause.Kind.RESUMED;
      if (party != null) {
        return false;
      }
      if (!shared || c == 0) {
        break;
      }
      end = clauses.get(c - 1).to();
    }
    return first(clause.from(), clause.to()) >= 0;
  }

  /** "the Norland plane crash": the party only says whose accident it is. */
  private boolean of(Party party, int accident) {
    for (int i = party.to(); i < accident; i++) {
      if (!reading.word(i).equals("'s") && !Parties.describes(reading, i)) {
        return false;
      }
    }
    return true;
  }

  /** The first word for an accident, else -1. */
  private int first(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Words.ACCIDENT.contains(reading.word(i))) {
        return i;
      }
    }
    return -1;
  }

  private @Nullable Party free(int from, int to) {
    for (Party party : parties) {
      if (party.from() >= from && party.from() < to && party.behind().isEmpty()) {
        return party;
      }
    }
    return null;
  }
}
