package org.headwater.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.Event;
import org.headwater.document.PartialDate;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.document.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Codes who did what to whom in the types of PLOVER (Halterman et al. 2023) with CAMEO codes.
 *
 * <p>How: a lexicon of trigger patterns ({@link Lexicon}) is laid over the clauses of each
 * sentence; verbs that govern another act decide its type; modality and negation give the status;
 * the parties are the nearest entities around the trigger, turned round by the passive. What
 * someone merely says is no event. At most {@value #MOST} events a sentence, the main one first.
 *
 * <p>Cost: linear in the text; within a sentence at most quadratic in its words, of which {@link
 * Reading#MOST_WORDS} are read. Stateless, for any number of threads.
 */
public final class EventCoder {
  private static final int MOST = 2;

  private final Lexicon lexicon;

  /** Reads by the product's own lexicon. */
  public EventCoder() {
    this(Lexicon.shipped());
  }

  /** Reads by another lexicon; the parties are always those that are handed in. */
  public EventCoder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A second event of a sentence must be at least a verb of its own. */
  private static final double SECOND = 1.1;

  /**
   * The events of a text, sentence by sentence, the main event of each sentence first.
   *
   * @param sentences in order; the other lists in order of their spans
   */
  public List<Event> code(
      String text,
      List<Span> sentences,
      List<EntityMention> entities,
      List<TimeExpression> times,
      List<Attribution> attributions) {
    return code(text, sentences, entities, times, attributions, null);
  }

  /**
   * The same of a text that was published on a day: what it tells of days long before is history.
   */
  public List<Event> code(
      String text,
      List<Span> sentences,
      List<EntityMention> entities,
      List<TimeExpression> times,
      List<Attribution> attributions,
      @Nullable PartialDate published) {
    Pass pass = new Pass(text, denied(attributions), lexicon, published);
    List<Event> events = new ArrayList<>();
    int entity = 0;
    int time = 0;
    for (Span sentence : sentences) {
      while (entity < entities.size() && entities.get(entity).span().end() <= sentence.start()) {
        entity++;
      }
      while (time < times.size() && times.get(time).span().end() <= sentence.start()) {
        time++;
      }
      List<EntityMention> named = entities.subList(entity, firstBehind(entities, entity, sentence));
      List<TimeExpression> dated = inside(times, time, sentence);
      events.addAll(pass.sentence(sentence, named, dated));
    }
    return events;
  }

  private static int firstBehind(List<EntityMention> entities, int from, Span sentence) {
    int to = from;
    while (to < entities.size() && entities.get(to).span().start() < sentence.end()) {
      to++;
    }
    return to;
  }

  private static List<TimeExpression> inside(List<TimeExpression> times, int from, Span sentence) {
    int to = from;
    while (to < times.size() && times.get(to).span().start() < sentence.end()) {
      to++;
    }
    return times.subList(from, to);
  }

  /** One text on its way: who "he" is goes from sentence to sentence. */
  private static final class Pass {
    private final String text;
    private final List<Span> denied;
    private final Lexicon lexicon;
    private final @Nullable PartialDate published;
    private final Spoken spoken;
    private Carried carried = Carried.NOBODY;

    Pass(String text, List<Span> denied, Lexicon lexicon, @Nullable PartialDate published) {
      this.published = published;
      this.lexicon = lexicon;
      this.text = text;
      this.denied = denied;
      spoken = new Spoken(text);
    }

    List<Event> sentence(Span sentence, List<EntityMention> entities, List<TimeExpression> times) {
      Reading reading = new Reading(text, sentence, lexicon, times);
      if (Fields.playful(reading)) {
        return List.of();
      }
      List<Clause> clauses = Clauses.of(reading);
      List<Party> parties = Parties.of(text, reading, entities);
      Casting casting = new Casting(reading, clauses, parties, carried);
      List<Match> matches = Matcher.matches(reading, entities);
      List<Draft> drafts =
          new ArrayList<>(new Drafting(reading, clauses, matches, parties, spoken).drafts());
      drafts.sort(Comparator.comparingDouble(Draft::weight).reversed());
      List<TimeExpression> points = Dates.points(times, entities);
      Dates dates = new Dates(reading, clauses, matches, points, published);
      List<Event> events = new ArrayList<>();
      for (Draft draft : drafts) {
        boolean room = events.isEmpty() || (events.size() < MOST && draft.weight() >= SECOND);
        if (!room) {
          break;
        }
        Casting.Cast cast = casting.cast(draft);
        boolean noun = draft.match().trigger().use() == Trigger.Use.NOUN;
        boolean nobody = cast.actor() == null && cast.recipient() == null;
        if (!(noun && nobody)) {
          boolean joint = Exercises.joint(reading, draft, cast);
          events.add(
              joint
                  ? event(reading, Exercises.of(draft), Exercises.of(cast), dates, this)
                  : event(reading, draft, cast, dates, this));
        }
      }
      carried = casting.carried();
      return events;
    }
  }

  private static Event event(
      Reading reading, Draft draft, Casting.Cast cast, Dates dates, Pass pass) {
    Match match = draft.match();
    Span head = reading.span(match.head());
    boolean close = match.end() - match.head() <= 4;
    Span trigger = close ? reading.span(match.head(), match.end()) : head;
    boolean deniedHere = pass.denied.stream().anyMatch(content -> content.contains(head));
    boolean own = draft.type() == match.trigger().type();
    Dates.Dated dated = dates.of(draft);
    return new Event(
        draft.type(),
        draft.mode(),
        own ? match.trigger().code() : Codes.of(draft.type()),
        trigger,
        participant(cast.actor()),
        participant(cast.recipient()),
        participant(cast.place()),
        dated.value(),
        deniedHere ? Event.Status.NEGATED : dated.status(),
        participants(cast.moreActors()),
        participants(cast.moreRecipients()),
        Contexts.of(reading, dates.clauses(), draft));
  }

  private static List<Participant> participants(List<Party> parties) {
    return parties.stream().map(Party::participant).toList();
  }

  private static @Nullable Participant participant(@Nullable Party party) {
    return party == null ? null : party.participant();
  }

  private static List<Span> denied(List<Attribution> attributions) {
    List<Span> contents = new ArrayList<>();
    for (Attribution attribution : attributions) {
      if (attribution.stance() == Stance.DENIES) {
        contents.addAll(attribution.content());
      }
    }
    return contents;
  }
}
