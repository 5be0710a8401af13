package org.headwater.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the event of each clause, one at most.
 *
 * <p>A verb that governs another act (promise, demand, refuse, threaten) is the event, whatever act
 * it governs; else the first verb of the lexicon; else, when the sentence has no verb of the
 * lexicon, a noun. As PLOVER has it, an act that is announced and not yet done is AGREE when it is
 * cooperative and THREATEN when it is hostile, and a refused cooperation is REJECT.
 */
final class Drafting {
  private static final Set<EventType> COOPERATIVE =
      EnumSet.of(
          EventType.CONSULT,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.RETREAT,
          EventType.AGREE);
  private static final Set<EventType> HOSTILE =
      EnumSet.of(
          EventType.SANCTION,
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.PROTEST,
          EventType.MOBILIZE);

  /** A participle tells how, not what: "resigned, bowing to pressure". */
  private static final double BESIDE = 0.2;

  /** The first clause is the main one unless a later one has the surer act. */
  private static final double LATER = 0.05;

  /** What is only thought of stands behind what is done. */
  private static final double THOUGHT = 0.3;

  private final Reading reading;
  private final List<Clause> clauses;
  private final List<Match> matches;
  private final boolean told;
  private final boolean unless;
  private final Accidents accidents;
  private final Standing standing;
  private final Spoken spoken;

  Drafting(
      Reading reading,
      List<Clause> clauses,
      List<Match> matches,
      List<Party> parties,
      Spoken spoken) {
    this.reading = reading;
    this.spoken = spoken;
    this.clauses = clauses;
    this.matches = matches;
    boolean speech = false;
    boolean condition = false;
    for (int i = 0; i < reading.size; i++) {
      speech |= Words.SPEECH.contains(reading.lemma(i));
      condition |= reading.word(i).equals("unless");
    }
    this.told = speech || clauses.stream().anyMatch(c -> c.kind() == Clause.Kind.CONTENT);
    this.unless = condition;
    this.standing = new Standing(reading, clauses, matches, parties, told);
    this.accidents = new Accidents(reading, clauses, matches, parties);
  }

  /** At most one draft for each clause, in order; what a governing verb covers gives none. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    boolean governed = false;
    for (int c = 0; c < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      if (clause.kind() == Clause.Kind.SOURCE
          || (governed && clause.kind() == Clause.Kind.CONTENT)) {
        continue;
      }
      Match chosen = choose(c);
      if (chosen != null) {
        drafts.add(draft(chosen, c));
      }
      governed = chosen != null && operator(chosen);
    }
    return drafts;
  }

  private static boolean operator(Match match) {
    return match.trigger().use() == Trigger.Use.OPERATOR;
  }

  private @Nullable Match choose(int number) {
    Clause clause = clauses.get(number);
    Match noun = null;
    Match purpose = null;
    for (Match match : matches) {
      boolean here = match.head() >= clause.from() && match.head() < clause.to();
      if (!here || spoken.holds(reading.span(match.head()))) {
        continue;
      }
      if (match.trigger().use() == Trigger.Use.NOUN) {
        noun = noun == null && standing.asNoun(match) ? match : noun;
      } else if (standing.asAct(match, number) && !accidents.did(match, number)) {
        if (!aim(match)) {
          return match;
        }
        purpose = purpose == null ? match : purpose;
      }
    }
    return purpose == null ? noun : purpose;
  }

  /** "a deal to swap captives was reached": what a noun is for gives way to the verb behind it. */
  private boolean aim(Match match) {
    int head = match.head();
    return reading.word(head - 1).equals("to")
        && Words.UNDONE.contains(reading.word(head - 2))
        && !operator(match)
        && !reading.verb(head - 2);
  }

  private Draft draft(Match match, int number) {
    Clause clause = clauses.get(number);
    Modality modality = Modality.of(reading, clause, match);
    boolean background = clause.kind() == Clause.Kind.SUBORDINATE;
    boolean beside = clause.kind() == Clause.Kind.COORDINATE && clause.from() > 0;
    beside &= reading.word(clause.from()).equals(",") && reading.word(match.head()).endsWith("ing");
    double weight = weight(match) - (background ? 0.8 : 0) - (beside ? BESIDE : 0) - LATER * number;
    boolean passive = suffered(match, clause);
    Event.Status status = modality.status(background);
    if (match.trigger().use() == Trigger.Use.NOUN) {
      return new Draft(match.trigger().type(), match, status, number, weight, false);
    }
    if (!reading.lexicon.intentions()) {
      return new Draft(match.trigger().type(), match, status, number, weight, passive);
    }
    if (reading.lemma(match.head()).equals("deny") && match.weight() == 1) {
      return denied(match, number, weight);
    }
    return operator(match)
        ? governing(match, number, modality, weight, passive)
        : acting(match, number, modality, weight, passive);
  }

  /** Whether the subject is acted on: "was jailed", "mayor jailed for graft", "seized by". */
  private boolean suffered(Match match, Clause clause) {
    int head = match.head();
    String next = reading.word(head + 1);
    if (reading.passive(head) || reading.word(head).equals("under")) {
      return true;
    }
    if (!reading.past(head) || Words.HAVE.contains(reading.word(reading.before(head)))) {
      return false;
    }
    boolean agent = next.equals("by") && match.end() == head + 1;
    boolean bare =
        Words.SUFFERED.contains(reading.lemma(head))
            && match.end() <= head + 2
            && (head + 1 == clause.to()
                || !reading.wordly(head + 1)
                || next.equals("to")
                || next.equals("guilty")
                || Words.PREPOSITION.contains(next)
                || Words.CIRCUMSTANCE.contains(next));
    return agent || bare;
  }

  private static double weight(Match match) {
    return switch (match.trigger().use()) {
      case OPERATOR -> 2.1;
      case VERB, RECEIVING, ANY -> match.weight() > 1 ? 2.1 : 2.05;
      case NOUN, NONE -> 1;
    };
  }

  /** "denied attacking the village": the act denied, else the denial itself. */
  private Draft denied(Match match, int number, double weight) {
    Match content = content(match, number);
    return content == null || content.trigger().type() == EventType.ACCUSE
        ? new Draft(EventType.REJECT, match, Event.Status.ACTUAL, number, weight, false)
        : new Draft(content.trigger().type(), content, Event.Status.NEGATED, number, weight, false);
  }

  private Draft governing(
      Match match, int number, Modality modality, double weight, boolean passive) {
    EventType type = match.trigger().type();
    Event.Status status = status(modality, number);
    String lemma = reading.lemma(match.head());
    if (type == EventType.AGREE) {
      Match content = content(match, number);
      boolean hostile = content != null && HOSTILE.contains(content.trigger().type());
      if ((hostile && !Words.CONSENTING.contains(lemma)) || unless) {
        type = EventType.THREATEN;
      } else if (modality.refused()) {
        type = EventType.REJECT;
        status = Event.Status.ACTUAL;
      }
    }
    Match content = content(match, number);
    String mode = match.trigger().mode();
    if (mode == null || type != match.trigger().type()) {
      mode = Modes.governing(type, content == null ? null : content.trigger());
    }
    boolean suffered = passive && !adjective(match);
    boolean undone =
        reading.word(match.head() - 1).equals("to")
            && Words.UNDONE.contains(reading.word(match.head() - 2));
    if (status == Event.Status.ACTUAL && undone) {
      return new Draft(
          type, mode, match, Event.Status.HYPOTHETICAL, number, weight - THOUGHT, suffered);
    }
    return new Draft(type, mode, match, status, number, weight, suffered);
  }

  /** "is prepared to", "are committed to": no passive although it looks like one. */
  private boolean adjective(Match match) {
    return match.trigger().type() == EventType.AGREE;
  }

  private Draft acting(Match match, int number, Modality modality, double weight, boolean passive) {
    EventType type = match.trigger().type();
    boolean supposed = onlyIf(modality, number);
    boolean announced = !supposed && (modality.future() || (modality.would() && told));
    Event.Status status = status(modality, number);
    if (announced && modality.refused() && COOPERATIVE.contains(type)) {
      return new Draft(EventType.REJECT, match, Event.Status.ACTUAL, number, weight, passive);
    }
    if (announced && !modality.negated()) {
      boolean hostile = HOSTILE.contains(type) || (unless && COOPERATIVE.contains(type));
      EventType intended =
          hostile ? EventType.THREATEN : COOPERATIVE.contains(type) ? EventType.AGREE : type;
      String mode =
          hostile && intended == EventType.THREATEN ? Modes.threatened(match.trigger()) : null;
      mode = intended == match.trigger().type() ? match.trigger().mode() : mode;
      return new Draft(intended, mode, match, Event.Status.FUTURE, number, weight, passive);
    }
    boolean bare =
        status == Event.Status.ACTUAL
            && (intended(match.head()) || supposed(match.head(), clauses.get(number)));
    return bare
        ? new Draft(type, match, Event.Status.HYPOTHETICAL, number, weight - THOUGHT, passive)
        : new Draft(type, match, status, number, weight, passive);
  }

  private Event.Status status(Modality modality, int number) {
    Event.Status status = modality.status(clauses.get(number).kind() == Clause.Kind.SUBORDINATE);
    boolean supposed = status == Event.Status.FUTURE && onlyIf(modality, number);
    return supposed ? Event.Status.HYPOTHETICAL : status;
  }

  /** "would resign if the court ruled so", not "they said they would meet if", an offer. */
  private boolean onlyIf(Modality modality, int number) {
    boolean content = clauses.get(number).kind() == Clause.Kind.CONTENT;
    return modality.would() && !content && conditional(number);
  }

  /** "would resign if": what is only thought of, whoever says so. */
  private boolean conditional(int number) {
    return number + 1 < clauses.size() && reading.word(clauses.get(number + 1).from()).equals("if");
  }

  /** "a pact that binds them to help": an infinitive tells what may be, unless it was tried. */
  private boolean intended(int head) {
    String before = reading.word(head - 2);
    return reading.word(head - 1).equals("to")
        && Words.TRIED.stream().noneMatch(before::startsWith);
  }

  /** "said attacking the port would not help": an act that is only thought of. */
  private boolean supposed(int head, Clause clause) {
    boolean first =
        head == clause.from()
            || (head == clause.from() + 1 && reading.word(head - 1).equals("that"));
    return first && clause.kind() == Clause.Kind.CONTENT && reading.word(head).endsWith("ing");
  }

  /** The act that a governing verb governs: the next trigger of its clause or of its content. */
  private @Nullable Match content(Match governing, int number) {
    int end = clauses.get(number).to();
    if (number + 1 < clauses.size() && clauses.get(number + 1).kind() == Clause.Kind.CONTENT) {
      end = clauses.get(number + 1).to();
    }
    for (Match match : matches) {
      if (match.head() > governing.head() && match.head() < end) {
        return match;
      }
    }
    return null;
  }
}
