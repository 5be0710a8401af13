package org.headwater.event;

import java.util.List;
import org.headwater.document.EventType;
import org.jspecify.annotations.Nullable;

/** Gives an event its parts: who acts, who is acted on, where; the passive turns them round. */
final class Casting {
  /** Words between "after" and the noun that tells of the act. */
  private static final int MOST_BEFORE = 4;

  private final Reading reading;
  private final List<Clause> clauses;
  private final List<Party> parties;
  private final Chains chains;
  private final Subjects subjects;
  private final Targets targets;

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
    this.chains = new Chains(reading, parties);
    this.subjects = new Subjects(reading, clauses, parties, carried);
    this.targets = new Targets(reading, clauses, parties, carried, subjects);
  }

  /** Whom the pronouns of the next sentence mean, as far as that is safe. */
  Carried carried() {
    return subjects.carried();
  }

  Cast cast(Draft draft) {
    int head = draft.match().head();
    Clause clause = clauses.get(draft.clause());
    Party subject = circumstance(draft, clause) ? null : subjects.of(draft.clause(), head);
    Party actor = subject;
    Party recipient;
    if (draft.passive() && !sent(draft, clause)) {
      actor = agent(head, clause.to());
      boolean bare = !reading.passive(head) && !reading.word(head).equals("under");
      subject = bare && subject != null && subject.to() != head ? null : subject;
      recipient = subject == null && !bare ? targets.of(draft, clause, actor) : subject;
    } else if (isObligation(head)) {
      recipient = subjects.of(draft.clause(), head);
      actor = draft.clause() == 0 ? null : subjects.of(draft.clause() - 1, clause.from());
      actor = actor == null ? source() : actor;
    } else if (draft.match().trigger().use() == Trigger.Use.RECEIVING) {
      actor = giver(head, clause.to());
      recipient = subject != null && subject.behind().isEmpty() ? subject : null;
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
      recipient = recipient == null ? targets.of(draft, clause, subject) : recipient;
      recipient = recipient == null ? targets.pronoun(draft, subject) : recipient;
    }
    recipient = actor != null && actor.is(recipient) ? null : recipient;
    List<Party> sided = chains.behind(actor, recipient, head);
    List<Party> reached = chains.behind(recipient, actor, head);
    return new Cast(actor, recipient, place(clause, recipient, actor), sided, reached);
  }

  /** "wept after an attack": whoever wept is not who attacked. */
  private boolean circumstance(Draft draft, Clause clause) {
    int head = draft.match().head();
    boolean noun = draft.match().trigger().use() == Trigger.Use.NOUN;
    if (!noun || draft.type().quadClass().isCooperation()) {
      return false;
    }
    int at = head - 1;
    int least = Math.max(clause.from(), head - MOST_BEFORE);
    while (at >= least && !Words.CIRCUMSTANCE.contains(reading.word(at))) {
      if (Words.POSSESSIVE.contains(reading.word(at)) || reading.word(at).equals("'s")) {
        return false;
      }
      at--;
    }
    return at >= least && subjects.leading(at, head) == null;
  }

  /** "troops were sent": who is moved acts, as nobody says who moved them. */
  private boolean sent(Draft draft, Clause clause) {
    return draft.type() == EventType.MOBILIZE && agent(draft.match().head(), clause.to()) == null;
  }

  /** "a truce between Norland and Sudland", "an embargo by Norland", "threats from Norland". */
  private @Nullable Cast sides(Draft draft, Clause clause) {
    int head = draft.match().head();
    boolean noun = draft.match().trigger().use() == Trigger.Use.NOUN;
    Party giver = noun && given(draft) ? giver(head, clause.to()) : null;
    if (giver != null && giver.behind().equals("from")) {
      return given(draft, clause, giver);
    }
    boolean third = subjects.leading(clause.from(), head) != null;
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
        Party other = targets.of(draft, clause, party);
        List<Party> more = chains.behind(other, party, head);
        return new Cast(party, other, place(clause, other, party), List.of(), more);
      }
    }
    return null;
  }

  /** "faces threats from Norland", "the criticism from Norland of Sudland". */
  private Cast given(Draft draft, Clause clause, Party giver) {
    Party subject =
        circumstance(draft, clause) ? null : subjects.of(draft.clause(), draft.match().head());
    Party other = subject == null || giver.is(subject) ? targets.of(draft, clause, giver) : subject;
    return new Cast(giver, giver.is(other) ? null : other, null, List.of(), List.of());
  }

  /** What comes from somebody: "aid from", "sanctions from", not "a withdrawal from". */
  private static boolean given(Draft draft) {
    List<Element> after = draft.match().trigger().after();
    if (!after.isEmpty() && after.getLast().words().contains("from")) {
      return true;
    }
    return switch (draft.type()) {
      case THREATEN, AID, SUPPORT, REQUEST, ACCUSE -> true;
      default -> false;
    };
  }

  /** "must withdraw", "was behind the attack": the subject is whom the speaker means. */
  private boolean isObligation(int head) {
    return switch (reading.word(head)) {
      case "must", "should", "behind", "responsible" -> true;
      default -> false;
    };
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
    return last.kind() == Clause.Kind.SOURCE ? subjects.leading(last.from(), last.to()) : null;
  }
}
