package org.headwater.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwater.document.CodePoints;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.PairEvents;
import org.headwater.evidence.Party;
import org.headwater.evidence.StoryEvent;
import org.headwater.search.Hit;
import org.headwater.search.Hits;
import org.headwater.search.SearchIndex;
import org.headwater.search.SearchQuery;
import org.headwater.search.SearchQuery.All;
import org.headwater.search.SearchQuery.Any;
import org.headwater.search.SearchQuery.Place;
import org.headwater.search.SearchQuery.Words;
import org.headwater.store.Store;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * Finds all events between two countries or actors over all stories.
 *
 * <p>The search index names the stories that name both; the events come from the evidence of those
 * stories. Cost: reading that many stories, at most {@value #MOST_STORIES}.
 */
public final class PairSearch {
  /** So many stories are looked at, the best of the search first. */
  public static final int MOST_STORIES = 500;

  private final Store store;
  private final SearchIndex index;

  public PairSearch(Store store, SearchIndex index) {
    this.store = store;
    this.index = index;
  }

  /**
   * What was found.
   *
   * @param stories how many stories name both parties; where there are more than {@link
   *     #MOST_STORIES} the rest was not looked at
   * @param events by date, those without one last
   */
  public record Found(Party a, Party b, long stories, List<PairEvent> events) {
    public Found {
      events = List.copyOf(events);
    }

    /** The events of cooperation, or those of conflict. */
    public List<PairEvent> events(boolean cooperation) {
      return events.stream()
          .filter(found -> found.event().type().quadClass().isCooperation() == cooperation)
          .toList();
    }

    /** Whether stories were left out. */
    public boolean isPartial() {
      return stories > MOST_STORIES;
    }
  }

  /** The events between two parties, by their names. */
  public Found find(String first, String second) {
    Party a = Party.of(first);
    Party b = Party.of(second);
    Hits hits =
        index.search(
            new All(List.of(new Words(Place.KIND, "story"), naming(a), naming(b))), MOST_STORIES);
    List<PairEvent> events = new ArrayList<>();
    for (Hit hit : hits.best()) {
      store.story(hit.id()).ifPresent(story -> collect(story, a, b, events));
    }
    events.sort(
        Comparator.comparing((PairEvent event) -> event.date().isEmpty())
            .thenComparing(PairEvent::date)
            .thenComparing(event -> event.story().length())
            .thenComparing(PairEvent::story));
    return new Found(a, b, hits.total(), events);
  }

  private static SearchQuery naming(Party party) {
    return new Any(
        party.names().stream().<SearchQuery>map(name -> new Words(Place.ANYWHERE, name)).toList());
  }

  private static void collect(StoredStory story, Party a, Party b, List<PairEvent> events) {
    Evidence evidence = story.evidence();
    StorySummary summary = story.summary();
    if (evidence == null || summary == null) {
      return;
    }
    Map<String, StoredArticle> articles = new HashMap<>();
    story.articles().forEach(article -> articles.put(article.id(), article));
    Citations citations = new Citations(story.articles());
    for (PairEvents.Between between : PairEvents.of(evidence, a, b)) {
      StoryEvent event = between.event();
      String own = event.date();
      events.add(
          new PairEvent(
              story.id(),
              summary.title(),
              event,
              between.turned(),
              own == null ? published(event, articles) : own,
              own != null,
              event.members().stream()
                  .flatMap(report -> place(report, articles.get(report.article()), citations))
                  .toList()));
    }
  }

  private static String published(StoryEvent event, Map<String, StoredArticle> articles) {
    return event.members().stream()
        .map(report -> articles.get(report.article()))
        .flatMap(Stream::ofNullable)
        .map(article -> article.article().published())
        .flatMap(Stream::ofNullable)
        .map(PartialDate::iso)
        .findFirst()
        .orElse("");
  }

  private static Stream<PairEvent.Place> place(
      StoryEvent.Report report, @Nullable StoredArticle article, Citations citations) {
    if (article == null) {
      return Stream.empty();
    }
    String text = article.article().text();
    Span sentence =
        article.annotated().annotations().sentences().stream()
            .filter(known -> known.contains(report.span()))
            .findFirst()
            .orElse(report.span());
    return Stream.of(
        new PairEvent.Place(
            report.article(),
            citations.name(report.article()),
            CodePoints.of(text).fromUnits(report.span()),
            citations.words(report.article(), sentence)));
  }
}
