package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Merges the events of a story's articles.
 *
 * <p>How: two reports are one event when they are of one type and of one status (happened, or
 * negated, or to come), their actors, recipients and dates do not contradict each other, and either
 * both actor and recipient are named and equal or the passages that hold them are in one claim.
 * Events are looked up by type, actor and recipient and by type and claim. Cost: linear in the
 * events, times the few that share such a key.
 */
final class StoryEvents {
  /** How many events under one key are tried. */
  private static final int MOST_TRIED = 16;

  private record Key(EventType type, String who) {}

  /** An event while it grows. */
  private static final class Growing {
    private final Event first;
    private @Nullable String actor;
    private @Nullable String recipient;
    private @Nullable String place;
    private @Nullable String date;
    private final List<StoryEvent.Report> reports = new ArrayList<>();

    Growing(Event first) {
      this.first = first;
    }
  }

  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;
  private final Map<Key, List<Growing>> byKey = new HashMap<>();
  private final List<Growing> all = new ArrayList<>();

  private StoryEvents(List<AnnotatedArticle> articles, EntityIndex entities) {
    this.articles = articles;
    this.entities = entities;
  }

  /**
   * The merged events in order of their first report.
   *
   * @param claims of the propositions of each article, by place: which claim each belongs to first
   */
  static List<StoryEvent> merge(
      List<AnnotatedArticle> articles, EntityIndex entities, List<Map<Span, Integer>> claims) {
    StoryEvents merger = new StoryEvents(articles, entities);
    for (int i = 0; i < articles.size(); i++) {
      for (Event event : articles.get(i).annotations().events()) {
        merger.add(i, event, claimAt(claims.get(i), event.trigger()));
      }
    }
    return merger.all.stream().map(StoryEvents::finished).toList();
  }

  private static @Nullable Integer claimAt(Map<Span, Integer> claims, Span trigger) {
    for (Map.Entry<Span, Integer> claim : claims.entrySet()) {
      if (claim.getKey().contains(trigger)) {
        return claim.getValue();
      }
    }
    return null;
  }

  private void add(int article, Event event, @Nullable Integer claim) {
    String actor = name(article, event.actor());
    String recipient = name(article, event.recipient());
    String place = name(article, event.place());
    List<Key> keys = new ArrayList<>();
    if (actor != null && recipient != null) {
      keys.add(new Key(event.type(), actor + " > " + recipient));
    }
    if (claim != null) {
      keys.add(new Key(event.type(), "claim " + claim));
    }
    Growing into = find(keys, event, actor, recipient);
    if (into == null) {
      into = new Growing(event);
      all.add(into);
    }
    into.actor = into.actor == null ? actor : into.actor;
    into.recipient = into.recipient == null ? recipient : into.recipient;
    into.place = into.place == null ? place : into.place;
    into.date = morePrecise(into.date, event.date());
    into.reports.add(new StoryEvent.Report(articles.get(article).id(), event.trigger()));
    for (Key key : keys) {
      List<Growing> list = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      if (list.size() < MOST_TRIED && !list.contains(into)) {
        list.add(into);
      }
    }
  }

  private @Nullable Growing find(
      List<Key> keys, Event event, @Nullable String actor, @Nullable String recipient) {
    for (Key key : keys) {
      for (Growing known : byKey.getOrDefault(key, List.of())) {
        if (sameStatus(known.first.status(), event.status())
            && agree(known.actor, actor)
            && agree(known.recipient, recipient)
            && datesAgree(known.date, event.date())) {
          return known;
        }
      }
    }
    return null;
  }

  private static boolean sameStatus(Event.Status a, Event.Status b) {
    return a == b || happened(a) && happened(b);
  }

  private static boolean happened(Event.Status status) {
    return status == Event.Status.ACTUAL || status == Event.Status.HISTORICAL;
  }

  private static boolean agree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || Objects.equals(a, b);
  }

  private static boolean datesAgree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.startsWith(b) || b.startsWith(a);
  }

  private static @Nullable String morePrecise(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.length() > a.length() ? b : a;
  }

  private @Nullable String name(int article, @Nullable Participant participant) {
    if (participant == null) {
      return null;
    }
    List<EntityIndex.Named> named = entities.inside(articles.get(article).id(), participant.span());
    return named.isEmpty() ? participant.name() : named.getFirst().entity().name();
  }

  private static StoryEvent finished(Growing event) {
    return new StoryEvent(
        event.first.type(),
        event.first.mode(),
        event.first.code(),
        event.actor,
        event.recipient,
        event.place,
        event.date,
        event.first.status(),
        event.reports);
  }
}
