package org.headwater.event;

import java.util.List;
import java.util.Optional;
import org.headwater.document.EventType;
import org.headwater.entity.Countries;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is acted on: the first party behind the trigger that is not merely where it happens,
 * else a pronoun right behind the verb. Linear in the parties for each event.
 */
final class Targets {
  private final Reading reading;
  private final List<Clause> clauses;
  private final List<Party> parties;
  private final Carried carried;
  private final Subjects subjects;

  Targets(
      Reading reading,
      List<Clause> clauses,
      List<Party> parties,
      Carried carried,
      Subjects subjects) {
    this.reading = reading;
    this.clauses = clauses;
    this.parties = parties;
    this.carried = carried;
    this.subjects = subjects;
  }

  /** The first party behind the trigger that is not merely where it happens; else such a one. */
  @Nullable Party of(Draft draft, Clause clause, @Nullable Party subject) {
    int end = clause.to();
    int next = draft.clause() + 1;
    if (next < clauses.size() && clauses.get(next).kind() == Clause.Kind.CONTENT) {
      end = clauses.get(next).to();
    }
    int from = start(draft);
    Party common = null;
    Party somewhere = null;
    for (Party party : parties) {
      boolean inside = party.from() > from && party.from() < end && !party.is(subject);
      inside &= subject == null || !party.behind().equals("of") || subject.to() != party.from() - 1;
      if (!inside || (party.behind().equals("by") && !takesAgents(draft.type()))) {
        continue;
      }
      boolean aim = !party.locates() || meant(draft.match(), party);
      if (aim && party.participant().ref() != null) {
        return party;
      }
      boolean means = party.participant().ref() == null && party.to() <= draft.match().end();
      common = common == null && !party.locates() && !means ? party : common;
      somewhere = somewhere == null && party.place() ? party : somewhere;
    }
    if (common != null) {
      return common;
    }
    if (draft.type() == EventType.THREATEN && somewhere == null) {
      return condition(draft.clause());
    }
    return takesPlaces(draft.type()) || abroad(draft, subject, somewhere) ? somewhere : null;
  }

  /** "attacked them": the pronoun right behind the verb. */
  @Nullable Party pronoun(Draft draft, @Nullable Party subject) {
    int head = draft.match().head();
    int at = Words.PREPOSITION.contains(reading.word(head + 1)) ? head + 2 : head + 1;
    at = Words.OBJECT.contains(reading.word(at)) ? at : draft.match().end();
    String word = reading.word(at);
    boolean whose = word.equals("her") && reading.wordly(at + 1) && !ends(at + 1);
    if (!Words.OBJECT.contains(word) || whose) {
      return null;
    }
    boolean single = word.equals("him") || word.equals("her");
    Party nearest = null;
    for (Party party : parties) {
      boolean fits = single ? party.person() : !party.person() && !party.locates();
      nearest = party.to() <= head && fits && !party.is(subject) ? party : nearest;
    }
    Party known = carried.meant(word);
    nearest = nearest == null ? known : nearest;
    return nearest != null && nearest.is(subject) ? null : nearest;
  }

  private boolean ends(int at) {
    String word = reading.word(at);
    return Words.PREPOSITION.contains(word)
        || Words.CONNECTIVE.contains(word)
        || Words.SUBORDINATE.contains(word)
        || Words.ADVERB.contains(word);
  }

  /** "a Norland drone struck a depot in Sudland": one country strikes in another. */
  private static boolean abroad(Draft draft, @Nullable Party subject, @Nullable Party place) {
    if (draft.type() != EventType.ASSAULT || subject == null || place == null) {
      return false;
    }
    Optional<String> country = Countries.code(place.participant().name());
    Optional<String> own = country(subject.participant().name());
    return country.isPresent() && own.isPresent() && !own.equals(country);
  }

  /** The country that a name begins with: "Norland", "Norlander soldiers". */
  private static Optional<String> country(String name) {
    String begin = name;
    while (!begin.isEmpty() && Countries.code(begin).isEmpty()) {
      begin = begin.substring(0, Math.max(0, begin.lastIndexOf(' ')));
    }
    return Countries.code(begin);
  }

  /** Behind the head; behind the verb where the head is a noun ("a blast … killed"). */
  private static int start(Draft draft) {
    boolean any = draft.match().trigger().use() == Trigger.Use.ANY;
    return any ? draft.match().end() - 1 : draft.match().head();
  }

  /** "arrived in Norland", "fired shells at Westport": the place is what the act is about. */
  private boolean meant(Match match, Party party) {
    boolean governed =
        match.end() > match.head() + 1
            && party.from() >= match.end()
            && party.from() <= match.end() + 2
            && reading.word(match.end() - 1).equals(party.behind());
    boolean aimed = Words.AIMED.contains(reading.lemma(match.head()));
    return governed || (party.behind().equals("at") && (aimed || feels(match.trigger().type())));
  }

  /** "dismay at Norland", "anger at a move by Norland": at whom, not where. */
  private static boolean feels(EventType type) {
    return type == EventType.ACCUSE || type == EventType.REJECT;
  }

  /** "rejected calls by", "praised a move by": whoever did it is the other side. */
  private static boolean takesAgents(EventType type) {
    return switch (type) {
      case REJECT, ACCUSE, REQUEST, SUPPORT -> true;
      default -> false;
    };
  }

  /** Whom a threat is meant for when only its condition names them: "unless Norland yields". */
  private @Nullable Party condition(int number) {
    for (int c = number + 1; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      String first = reading.word(clause.from());
      if (first.equals("if") || first.equals("unless")) {
        return subjects.leading(clause.from(), clause.to());
      }
    }
    return null;
  }

  /** Acts on a place: aid sent to it, a curfew imposed in it. */
  private static boolean takesPlaces(EventType type) {
    return switch (type) {
      case AID, RETREAT, COERCE, SANCTION, THREATEN, CONCEDE, MOBILIZE -> true;
      default -> false;
    };
  }
}
