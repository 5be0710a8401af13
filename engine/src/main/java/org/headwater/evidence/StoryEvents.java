package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.DayRange;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.PartialDate;
import org.headwater.document.Participant;
import org.headwater.document.QuadClass;
import org.headwater.document.Span;
import org.headwater.entity.Countries;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Merges the events of a story's articles.
 *
 * <p>How: two reports are one event when they are of one type and of one status (happened, or
 * negated, or to come), their actors, recipients and days ({@link EventDays}) do not contradict
 * each other, and either both actor and recipient are named and equal or the passages that hold
 * them are in one claim. What two do with each other is one event whichever of them is named first,
 * and so are a visit and its reception. One that names nobody is left to the claims, and so is what
 * befalls somebody without a name, unless it is an act of force. Events are looked up by type,
 * actor and recipient and by type and claim. Cost: linear in the events, times the few that share
 * such a key.
 */
final class StoryEvents {
  /** How many events under one key are tried. */
  private static final int MOST_TRIED = 16;

  /** How many of those who act together an event is looked up by. */
  private static final int MOST_NAMES = 4;

  /** CAMEO codes of what two do with each other: talks, calls, treaties, trade, exercises. */
  private static final Set<String> MUTUAL = WordList.set(StoryEvents.class, "mutual-acts.txt");

  private static final String VISIT = "042";
  private static final String HOST = "043";

  private record Key(EventType type, String who) {}

  /** An event while it grows. */
  private static final class Growing {
    private final Event first;
    private final Set<String> actors = new LinkedHashSet<>();
    private final Set<String> recipients = new LinkedHashSet<>();
    private final Set<String> contexts = new LinkedHashSet<>();
    private final EventDays days = new EventDays();
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
      Places<Map.Entry<Span, Integer>> byPlace =
          new Places<>(List.copyOf(claims.get(i).entrySet()), claim -> List.of(claim.getKey()));
      for (Event event : articles.get(i).annotations().events()) {
        if (told(event)) {
          merger.add(i, event, claimAt(byPlace, event.trigger()));
        }
      }
    }
    return merger.all.stream().map(StoryEvents::finished).toList();
  }

  /** Whether it names somebody; of what is done by nobody named only force is told of anybody. */
  private static boolean told(Event event) {
    Participant recipient = event.recipient();
    boolean force = event.type().quadClass() == QuadClass.MATERIAL_CONFLICT;
    return event.actor() != null || (recipient != null && (force || recipient.ref() != null));
  }

  private static @Nullable Integer claimAt(Places<Map.Entry<Span, Integer>> claims, Span trigger) {
    for (Map.Entry<Span, Integer> claim : claims.near(trigger)) {
      if (claim.getKey().contains(trigger)) {
        return claim.getValue();
      }
    }
    return null;
  }

  private void add(int article, Event event, @Nullable Integer claim) {
    List<String> actors = names(article, event.actor(), event.moreActors());
    List<String> recipients =
        names(article, event.recipient(), event.moreRecipients()).stream()
            .filter(name -> !actors.contains(name))
            .toList();
    PartialDate published = articles.get(article).article().published();
    String place = name(article, event.place());
    List<Key> keys = new ArrayList<>();
    for (String actor : first(actors)) {
      for (String recipient : first(recipients)) {
        boolean turned = either(event) && actor.compareTo(recipient) > 0;
        keys.add(
            new Key(event.type(), turned ? recipient + " > " + actor : actor + " > " + recipient));
      }
    }
    if (claim != null) {
      keys.add(new Key(event.type(), "claim " + claim));
    }
    Growing into = find(keys, event, published, actors, recipients);
    if (into == null) {
      into = new Growing(event);
      all.add(into);
    }
    boolean other = turned(into, actors, recipients);
    into.actors.addAll(other ? recipients : actors);
    into.recipients.addAll(other ? actors : recipients);
    into.days.take(event, published);
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
      List<Key> keys,
      Event event,
      @Nullable PartialDate published,
      List<String> actors,
      List<String> recipients) {
    for (Key key : keys) {
      for (Growing known : byKey.getOrDefault(key, List.of())) {
        if (sameStatus(known.first.status(), event.status())
            && sides(known, event, actors, recipients)
            && modesAgree(known.first.mode(), event.mode())
            && known.days.fit(event, published)) {
          return known;
        }
      }
    }
    return null;
  }

  /** Whether those who act and are acted on can be the same. */
  private static boolean sides(
      Growing known, Event event, List<String> actors, List<String> recipients) {
    boolean hosted = !known.first.code().equals(event.code()) && hosts(known.first) && hosts(event);
    if (turned(known, actors, recipients)) {
      boolean both = MUTUAL.contains(known.first.code()) && MUTUAL.contains(event.code());
      return (both || hosted)
          && actors.stream().noneMatch(known.actors::contains)
          && recipients.stream().noneMatch(known.recipients::contains)
          && agree(known.actors, recipients)
          && agree(known.recipients, actors);
    }
    return agree(known.actors, actors) && agree(known.recipients, recipients);
  }

  private static boolean either(Event event) {
    return MUTUAL.contains(event.code()) || hosts(event);
  }

  private static boolean hosts(Event event) {
    return event.code().equals(VISIT) || event.code().equals(HOST);
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

  /** Whether who acts in the one is acted on in the other. */
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

  private static @Nullable String morePrecise(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    long more = days(a) - days(b);
    return more > 0 || (more == 0 && b.length() > a.length()) ? b : a;
  }

  private static long days(String date) {
    return DayRange.of(date).map(DayRange::days).orElse(Long.MAX_VALUE);
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
