package org.headwater.evidence;

import java.util.List;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Event;
import org.headwater.document.Participant;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a claim is about from its members: who did what to whom, how many, when and where.
 *
 * <p>How: the event of the clearest member that has one gives actor, action, recipient, place and
 * status; number and time come from the first member that has them, the clearest first. Entities
 * are given by the name they have in the whole story. Cost: a look-up for each member.
 */
final class SlotReader {
  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;

  /** The events by article. */
  private final List<Places<Event>> events;

  SlotReader(List<AnnotatedArticle> articles, EntityIndex entities) {
    this.articles = articles;
    this.entities = entities;
    events = articles.stream().map(SlotReader::events).toList();
  }

  private static Places<Event> events(AnnotatedArticle article) {
    return new Places<>(article.annotations().events(), event -> List.of(event.trigger()));
  }

  /** The slots of a claim of these members, the clearest first. */
  Slots read(List<Proposition> clearestFirst) {
    @Nullable Proposition source = null;
    @Nullable Event event = null;
    for (Proposition member : clearestFirst) {
      Optional<Event> found = event(member);
      if (found.isPresent()) {
        source = member;
        event = found.get();
        break;
      }
    }
    String number = number(clearestFirst);
    String time = time(clearestFirst);
    if (source == null || event == null) {
      return new Slots(null, null, null, number, time, null, null);
    }
    return new Slots(
        name(source, event.actor()),
        event.trigger().in(text(source)),
        name(source, event.recipient()),
        number,
        event.date() == null ? time : event.date(),
        name(source, event.place()),
        event.status().label());
  }

  private Optional<Event> event(Proposition member) {
    return events.get(member.article()).inside(member.span()).stream().findFirst();
  }

  private @Nullable String name(Proposition member, @Nullable Participant participant) {
    if (participant == null) {
      return null;
    }
    List<EntityIndex.Named> named =
        entities.inside(articles.get(member.article()).id(), participant.span());
    return named.isEmpty() ? participant.name() : named.getFirst().entity().name();
  }

  private @Nullable String number(List<Proposition> members) {
    return members.stream()
        .filter(m -> !m.quantities().isEmpty())
        .map(m -> m.quantities().getFirst().span().in(text(m)))
        .findFirst()
        .orElse(null);
  }

  /** The first date: its value when it has one on the calendar, else its words. */
  private @Nullable String time(List<Proposition> members) {
    for (Proposition member : members) {
      for (TimeExpression time : member.times()) {
        String value = time.value();
        boolean calendar = value != null && Character.isDigit(value.charAt(0));
        if (calendar || value == null && isDate(time)) {
          return calendar ? value : time.span().in(text(member));
        }
      }
    }
    return null;
  }

  private static boolean isDate(TimeExpression time) {
    return time.type() == TimeType.DATE || time.type() == TimeType.TIME;
  }

  private String text(Proposition member) {
    return articles.get(member.article()).text();
  }
}
