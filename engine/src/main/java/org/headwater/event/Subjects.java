package org.headwater.event;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds who acts: the first party of the verb's clause that no preposition governs, else of the
 * clause before; "he", "they" and the like are whom the sentence before spoke of. Linear in the
 * parties for each clause.
 */
final class Subjects {
  /** Words between a party and the person who is its minister, king or spokesman. */
  private static final int MOST_TITLE = 5;

  private final Reading reading;
  private final List<Clause> clauses;
  private final List<Party> parties;
  private final Carried carried;

  /**
   * @param carried whom the sentence before spoke of, for pronouns
   */
  Subjects(Reading reading, List<Clause> clauses, List<Party> parties, Carried carried) {
    this.reading = reading;
    this.clauses = clauses;
    this.parties = parties;
    this.carried = carried;
  }

  /** Whom the pronouns of the next sentence mean, as far as that is safe. */
  Carried carried() {
    Party subject = leading(0, reading.size);
    Party said = carried.meant(reading.word(0));
    subject = said == null ? subject : said;
    boolean free = subject != null && subject.behind().isEmpty();
    Party group = free && !Objects.requireNonNull(subject).person() ? subject : null;
    Party person = subject != null && subject.person() ? subject : null;
    return new Carried(person, group, person == null ? onlyPerson() : person);
  }

  /** The person of the sentence when it names one alone. */
  private @Nullable Party onlyPerson() {
    Party only = null;
    for (Party party : parties) {
      if (party.person() && only != null && !party.is(only)) {
        return null;
      }
      only = party.person() ? party : only;
    }
    return only;
  }

  /**
   * The subject of a verb: the first party of its clause before it, else of the clause before; what
   * stands behind the verb of that one, or only says where, acts in neither.
   */
  @Nullable Party of(int number, int head) {
    boolean resumed = clauses.get(number).kind() == Clause.Kind.RESUMED;
    for (int c = number; c >= 0; c--) {
      Clause clause = clauses.get(c);
      if (resumed && clause.kind() == Clause.Kind.SUBORDINATE) {
        continue;
      }
      boolean lent = c < number && clauses.get(number).kind() == Clause.Kind.COORDINATE;
      int verb = lent ? verb(clause) : -1;
      int end = c == number ? head : verb < 0 ? clause.to() : verb;
      Party found = leading(clause.from(), end);
      if (found != null && !(lent && found.locates())) {
        return found;
      }
      if (verb >= 0) {
        break;
      }
      String first = reading.word(clause.from());
      if (c > 0 && (first.equals("who") || first.equals("which") || first.equals("whom"))) {
        return lastBefore(clause.from());
      }
    }
    Party meant = carried.meant(reading.word(clauses.get(number).from()));
    return meant == null ? carried.meant(reading.word(0)) : meant;
  }

  /** The first finite verb of a clause, as far as it can be told; else -1. */
  private int verb(Clause clause) {
    for (int i = clause.from() + 1; i < clause.to(); i++) {
      String word = reading.word(i);
      boolean finite = Words.MODAL.contains(word) || Words.BE.contains(word);
      boolean known = reading.past(i) || !reading.lexicon.withHead(reading.lemma(i)).isEmpty();
      if (finite || (known && reading.verb(i) && !word.endsWith("ing"))) {
        return i;
      }
    }
    return -1;
  }

  /** The first party that no preposition governs, joined to the person it introduces; else any. */
  @Nullable Party leading(int from, int to) {
    Party any = null;
    for (int i = 0; i < parties.size(); i++) {
      Party party = parties.get(i);
      if (party.from() < from || party.from() >= to) {
        continue;
      }
      if (party.behind().isEmpty()) {
        return introduced(i, to);
      }
      any = any == null ? party : any;
    }
    return any;
  }

  /** "Russian President Vladimir Putin": the person, not the country before the title. */
  private Party introduced(int index, int to) {
    Party party = parties.get(index);
    if (index + 1 < parties.size()) {
      Party next = parties.get(index + 1);
      boolean title = next.from() < to && next.from() - party.to() <= 4 && next.behind().isEmpty();
      for (int i = party.to(); title && i < next.from(); i++) {
        String word = reading.word(i);
        title =
            reading.wordly(i)
                && !reading.past(i)
                && !Words.PREPOSITION.contains(word)
                && !joins(word);
      }
      boolean of = next.behind().equals("from") || next.behind().equals("of");
      boolean theirs = of && next.from() <= party.to() + 2 && next.from() < to;
      if ((title || (theirs && party.participant().ref() == null && next.place()))
          && next.participant().ref() != null) {
        return next;
      }
      for (Party later : parties.subList(index + 1, Math.min(parties.size(), index + 3))) {
        if (holder(party, later, to)) {
          return later;
        }
      }
    }
    return party;
  }

  /** "Norland's transport minister, Ada Moor,": the person set apart behind the title. */
  private boolean holder(Party party, Party next, int to) {
    int comma = next.from() - 1;
    boolean apart =
        next.person()
            && next.from() < to
            && comma - party.to() <= MOST_TITLE
            && reading.word(comma).equals(",")
            && reading.word(next.to()).equals(",")
            && (Words.SUBJECT.contains(reading.word(comma - 1)) || party.to() == comma);
    for (int i = party.to(); apart && i < comma; i++) {
      apart = reading.word(i).equals("'s") || Parties.describes(reading, i);
    }
    return apart && (party.extended() || party.to() < comma || party.participant().ref() == null);
  }

  private static boolean joins(String word) {
    return Words.CONNECTIVE.contains(word);
  }

  private @Nullable Party lastBefore(int at) {
    Party last = null;
    for (Party party : parties) {
      if (party.to() <= at) {
        last = party;
      }
    }
    return last;
  }
}
