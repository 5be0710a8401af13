package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.headwater.entity.Countries;
import org.jspecify.annotations.Nullable;

/**
 * Merges the events of a story's articles.
 *
 * <p>How: two reports are one event when they are of one type and of one status (happened, or
 * negated, or to come), their actors, recipients and dates do not contradict each other, and either
 * both actor and recipient are named and equal or the passages that hold them are in one claim. One
 * that names nobody is left to the claims. Events are looked up by type, actor and recipient and by
 * type and claim. Cost: linear in the events, times the few that share such a key.
 */
final class StoryEvents {
  /** How many events under one key are tried. */
  private static final int MOST_TRIED = 16;

  /** How many of those who act together an event is looked up by. */
  private static final int MOST_NAMES = 4;

  private record Key(EventType type, String who) {}

  /** An event while it grows. */
  private static final class Growing {
    private final Event first;
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> recipients = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
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
        if (event.actor() != null || event.recipient() != null) {
          merger.add(i, event, claimAt(claims.get(i), event.trigger()));
        }
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
    List<String> actors = names(article, event.actor(), event.moreActors());
    List<String> recipients = names(article, event.recipient(), event.moreRecipients());
    String place = name(article, event.place());
    List<Key> keys = new ArrayList<>();
    for (String actor : first(actors)) {
      for (String recipient : first(recipients)) {
        keys.add(new Key(event.type(), actor + " > " + recipient));
      }
    }
    if (claim != null) {
      keys.add(new Key(event.type(), "claim " + claim));
    }
    Growing into = find(keys, event, actors, recipients);
    if (into == null) {
      into = new Growing(event);
      all.add(into);
    }
    into.actors.addAll(actors);
    into.recipients.addAll(recipients);
    into.contexts.addAll(event.contexts());
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
      List<Key> keys, Event event, List<String> actors, List<String> recipients) {
    for (Key key : keys) {
      for (Growing known : byKey.getOrDefault(key, List.of())) {
        if (sameStatus(known.first.status(), event.status())
            && !turned(known, actors, recipients)
            && modesAgree(known.first.mode(), event.mode())
            && agree(known.actors, actors)
            && agree(known.recipients, recipients)
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

  private static boolean agree(Set<String> known, List<String> told) {
    return known.isEmpty() || told.isEmpty() || told.stream().anyMatch(known::contains);
  }

  /** Whether one would act on itself by the two reports together. */
  private static boolean turned(Growing known, List<String> actors, List<String> recipients) {
    return actors.stream().anyMatch(known.recipients::contains)
        || recipients.stream().anyMatch(known.actors::contains);
  }

  private static List<String> first(List<String> names) {
    return names.subList(0, Math.min(names.size(), MOST_NAMES));
  }

  private static boolean modesAgree(@Nullable String a, @Nullable String b) {
    return a == null || b == null || a.equals(b);
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

  private List<String> names(int article, @Nullable Participant first, List<Participant> more) {
    Set<String> names = new LinkedHashSet<>();
    String name = name(article, first);
    if (name != null) {
      names.add(name);
    }
    more.forEach(participant -> names.add(Objects.requireNonNull(name(article, participant))));
    return List.copyOf(names);
  }

  private @Nullable String name(int article, @Nullable Participant participant) {
    if (participant == null) {
      return null;
    }
    List<EntityIndex.Named> named = entities.inside(articles.get(article).id(), participant.span());
    return country(named.isEmpty() ? participant.name() : named.getFirst().entity().name());
  }

  /** "Norwegian" stands for Norway. */
  private static String country(String name) {
    return Countries.find(name)
        .filter(found -> found.use() == Countries.Use.ADJECTIVE)
        .map(found -> found.country().name())
        .orElse(name);
  }

  private static StoryEvent finished(Growing event) {
    List<String> actors = List.copyOf(event.actors);
    List<String> recipients = List.copyOf(event.recipients);
    return new StoryEvent(
        event.first.type(),
        event.first.mode(),
        event.first.code(),
        actors.isEmpty() ? null : actors.getFirst(),
        recipients.isEmpty() ? null : recipients.getFirst(),
        event.place,
        event.date,
        event.first.status(),
        event.reports,
        actors.isEmpty() ? List.of() : actors.subList(1, actors.size()),
        recipients.isEmpty() ? List.of() : recipients.subList(1, recipients.size()),
        List.copyOf(event.contexts));
  }
}
