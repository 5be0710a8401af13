package org.headwater.event;

import java.util.List;
import org.headwater.document.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Tells harm that an accident did from harm that somebody did.
 *
 * <p>Both "kill" and "wound". An accident did it when it is the subject ("a crash killed five"), or
 * when nobody is told to have done it and an accident is named beside it ("were injured when two
 * ferries collided") and no attack is. "Gunmen killed five before a hurricane" stays an act, and so
 * does what {@link Vehicles} are driven into on purpose. A participle (", killing five") tells what
 * came of the clause before it, and was an accident when that was. Linear in the sentence for each
 * such verb.
 */
final class Accidents {
  private final Reading reading;
  private final List<Clause> clauses;
  private final List<Match> matches;
  private final List<Party> parties;
  private final Vehicles vehicles;

  Accidents(Reading reading, List<Clause> clauses, List<Match> matches, List<Party> parties) {
    this.reading = reading;
    this.clauses = clauses;
    this.matches = matches;
    this.parties = parties;
    this.vehicles = new Vehicles(reading);
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
    if (number > 0 && result(head, clause)) {
      return cameOf(number - 1);
    }
    boolean driven = vehicles.subject(clause) && !vehicles.aimed(head, clause);
    return subject(head, number, clause) || (driven && !attacked(clause, head));
  }

  /** ", killing five". */
  private boolean result(int head, Clause clause) {
    return reading.word(head).endsWith("ing") && reading.word(clause.from()).equals(",");
  }

  /** Whether what a clause tells was an accident, or was done by nobody and is no attack. */
  private boolean cameOf(int number) {
    Clause clause = clauses.get(number);
    for (Match match : matches) {
      if (match.head() >= clause.from() && match.head() < clause.to()) {
        if (Words.HARM.contains(reading.lemma(match.head()))) {
          return did(match, number);
        }
        if (match.trigger().type() == EventType.ASSAULT) {
          return false;
        }
      }
    }
    boolean accident = first(clause.from(), clause.to()) >= 0;
    return accident || (vehicles.subject(clause) ? !vehicles.aimed(clause) : nobody(clause));
  }

  /** "A roof fell in": no party does it and nothing is said of arms. */
  private boolean nobody(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      if (Contexts.military(reading.word(i)) || Words.PRONOUN.contains(reading.word(i))) {
        return false;
      }
    }
    return free(clause.from(), clause.to()) == null;
  }

  /** "were killed", and the headline's "five killed in a crash". */
  private boolean suffered(int head) {
    String next = reading.word(head + 1);
    boolean bare =
        reading.past(head) && (Words.PREPOSITION.contains(next) || Words.CAUSE.contains(next));
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
    boolean near = first(clause.from(), clause.to()) >= 0 || vehicles.agent(head, clause);
    near |= number > 0 && circumstance(clauses.get(number - 1));
    near |= number + 1 < clauses.size() && circumstance(clauses.get(number + 1));
    return near && !attacked(clause, head);
  }

  private boolean circumstance(Clause clause) {
    return Words.CAUSE.contains(reading.word(clause.from()))
        && (first(clause.from(), clause.to()) >= 0 || vehicles.subject(clause));
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
