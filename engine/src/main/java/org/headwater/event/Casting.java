package org.headwater.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.headwater.document.EventType;
import org.headwater.entity.Countries;
import org.jspecify.annotations.Nullable;

/** Finds who acts and who is acted on: the nearest parties around the trigger in its clause. */
final class Casting {
  private final Reading reading;
  private final List<Clause> clauses;

  /** Words between a party and the person who is its minister, king or spokesman. */
  private static final int MOST_TITLE = 5;

  private final List<Party> parties;
  private final Carried carried;
  private final Chains chains;

  /** Who acts and who is acted on; either may be unknown. */
  record Cast(
      @Nullable Party actor,
      @Nullable Party recipient,
      @Nullable Party place,
      List<Party> moreActors,
      List<Party> moreRecipients) {}

  /**
   * @param carried whom the sentence before spoke of, for pronouns
   */
  Casting(Reading reading, List<Clause> clauses, List<Party> parties, Carried carried) {
    this.reading = reading;
    this.clauses = clauses;
    this.parties = parties;
    this.carried = carried;
    this.chains = new Chains(reading, parties);
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

  Cast cast(Draft draft) {
    int head = draft.match().head();
    Clause clause = clauses.get(draft.clause());
    Party subject = subject(draft.clause(), head);
    Party actor = subject;
    Party recipient;
    if (draft.passive() && !sent(draft, clause)) {
      actor = agent(head, clause.to());
      recipient = subject == null ? object(draft, clause, actor) : subject;
    } else if (isObligation(head)) {
      recipient = subject(draft.clause(), head);
      actor = draft.clause() == 0 ? null : subject(draft.clause() - 1, clause.from());
      actor = actor == null ? source() : actor;
    } else if (draft.match().trigger().use() == Trigger.Use.RECEIVING) {
      actor = giver(head, clause.to());
      recipient = subject;
    } else if (sides(draft, clause) instanceof Cast told) {
      return told;
    } else {
      boolean mutual = draft.match().trigger().mutual();
      recipient = mutual ? counterpart(draft, clause) : null;
      List<Party> partners = recipient == null && mutual ? partners(subject, head) : List.of();
      if (!partners.isEmpty()) {
        Party partner = partners.getFirst();
        Party where = place(clause, partner, actor);
        return new Cast(actor, partner, where, List.of(), partners.subList(1, partners.size()));
      }
      recipient = recipient == null ? object(draft, clause, subject) : recipient;
      recipient = recipient == null ? pronoun(draft, subject) : recipient;
    }
    recipient = actor != null && actor.is(recipient) ? null : recipient;
    List<Party> sided = chains.behind(actor, recipient, head);
    List<Party> reached = chains.behind(recipient, actor, head);
    return new Cast(actor, recipient, place(clause, recipient, actor), sided, reached);
  }

  /** "troops were sent": who is moved acts, as nobody says who moved them. */
  private boolean sent(Draft draft, Clause clause) {
    return draft.type() == EventType.MOBILIZE && agent(draft.match().head(), clause.to()) == null;
  }

  /** "a truce between Norland and Sudland", "an embargo by Norland", "threats from Norland". */
  private @Nullable Cast sides(Draft draft, Clause clause) {
    int head = draft.match().head();
    boolean noun = draft.match().trigger().use() == Trigger.Use.NOUN;
    Party giver = noun && given(draft.type()) ? giver(head, clause.to()) : null;
    if (giver != null && giver.behind().equals("from")) {
      Party other = subject(draft.clause(), head);
      return new Cast(giver, giver.is(other) ? null : other, null, List.of(), List.of());
    }
    boolean third = leading(clause.from(), head) != null;
    for (Party party : parties) {
      boolean behind = party.from() > head && party.from() < clause.to();
      if (behind && !third && party.behind().equals("between")) {
        List<Party> others = chains.behind(party, null, reading.size);
        if (!others.isEmpty()) {
          Party other = others.getFirst();
          List<Party> more = others.subList(1, others.size());
          return new Cast(party, other, place(clause, other, party), List.of(), more);
        }
      }
      if (noun && behind && party.behind().equals("by")) {
        Party other = object(draft, clause, party);
        List<Party> more = chains.behind(other, party, head);
        return new Cast(party, other, place(clause, other, party), List.of(), more);
      }
    }
    return null;
  }

  /** What comes from somebody: "aid from", "threats from", not "a withdrawal from". */
  private static boolean given(EventType type) {
    return switch (type) {
      case THREATEN, AID, SUPPORT, REQUEST, ACCUSE -> true;
      default -> false;
    };
  }

  /** "attacked them": the pronoun right behind the verb. */
  private @Nullable Party pronoun(Draft draft, @Nullable Party subject) {
    int head = draft.match().head();
    int at = Words.PREPOSITION.contains(reading.word(head + 1)) ? head + 2 : head + 1;
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

  private boolean isObligation(int head) {
    String word = reading.word(head);
    return word.equals("must") || word.equals("should");
  }

  /** The subject of a verb: the first party of its clause before it, else of the clause before. */
  private @Nullable Party subject(int number, int head) {
    boolean resumed = clauses.get(number).kind() == Clause.Kind.RESUMED;
    for (int c = number; c >= 0; c--) {
      Clause clause = clauses.get(c);
      if (resumed && clause.kind() == Clause.Kind.SUBORDINATE) {
        continue;
      }
      int end = c == number ? head : clause.to();
      Party found = leading(clause.from(), end);
      if (found != null) {
        return found;
      }
      String first = reading.word(clause.from());
      if (c > 0 && (first.equals("who") || first.equals("which") || first.equals("whom"))) {
        return lastBefore(clause.from());
      }
    }
    Party meant = carried.meant(reading.word(clauses.get(number).from()));
    return meant == null ? carried.meant(reading.word(0)) : meant;
  }

  /** The first party that no preposition governs, joined to the person it introduces; else any. */
  private @Nullable Party leading(int from, int to) {
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
        title = reading.wordly(i) && !Words.PREPOSITION.contains(word) && !joins(word);
      }
      if (title && next.participant().ref() != null) {
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

  private @Nullable Party agent(int head, int end) {
    for (Party party : parties) {
      if (party.from() > head && party.from() < end && party.behind().equals("by")) {
        return party;
      }
    }
    return null;
  }

  /** "received aid from Norland". */
  private @Nullable Party giver(int head, int end) {
    for (Party party : parties) {
      boolean from = party.behind().equals("from") || party.behind().equals("by");
      if (party.from() > head && party.from() < end && from) {
        return party;
      }
    }
    return null;
  }

  /** The first party behind the trigger that is not merely where it happens; else such a one. */
  private @Nullable Party object(Draft draft, Clause clause, @Nullable Party subject) {
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
    return governed || (aimed && party.behind().equals("at"));
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
        return leading(clause.from(), clause.to());
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

  /** Whom those who act together do it with: "Norland and Sudland held talks with Westland". */
  private @Nullable Party counterpart(Draft draft, Clause clause) {
    int head = draft.match().head();
    for (Party party : parties) {
      boolean with = party.behind().equals("with") || (party.behind().isEmpty() && meets(head));
      boolean named = party.participant().ref() != null;
      if (party.from() > head && party.from() < clause.to() && with && named) {
        return party;
      }
    }
    return null;
  }

  /** "Norland and Sudland signed": those who act together with the first of them. */
  private List<Party> partners(@Nullable Party subject, int head) {
    List<Party> chain = chains.behind(subject, null, head);
    return chain.isEmpty() || chain.getLast().to() > head ? List.of() : chain;
  }

  private boolean meets(int head) {
    return reading.lemma(head).equals("meet");
  }

  private @Nullable Party place(Clause clause, @Nullable Party recipient, @Nullable Party actor) {
    for (Party party : parties) {
      boolean inside = party.from() >= clause.from() && party.to() <= clause.to();
      if (inside && party.place() && party.locates() && !party.is(recipient) && !party.is(actor)) {
        return party;
      }
    }
    return null;
  }

  private @Nullable Party source() {
    Clause last = clauses.getLast();
    return last.kind() == Clause.Kind.SOURCE ? leading(last.from(), last.to()) : null;
  }
}
