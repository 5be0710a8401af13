package org.headwater.desk;

import java.util.HashMap;
import java.util.Map;
import org.headwater.document.PartialDate;
import org.headwater.report.ArticleNames;
import org.headwater.report.DateText;
import org.headwater.search.Hit;
import org.headwater.store.Store;
import org.headwater.store.StoredArticle;
import org.headwater.store.StorySummary;

/** Says where what was found is from: whose page, when, of which story. */
final class HitPlaces {
  private final Store store;

  /** By story: many hits are of one. */
  private final Map<String, String> stories = new HashMap<>();

  HitPlaces(Store store) {
    this.store = store;
  }

  /** In words; empty for what the store has no more. */
  String of(Hit hit) {
    return switch (hit.kind()) {
      case "article" -> store.article(hit.id()).map(HitPlaces::page).orElse("");
      case "story" -> store.summary(hit.id()).map(HitPlaces::counts).orElse("");
      default -> stories.computeIfAbsent(hit.id().substring(0, hit.id().indexOf('/')), this::story);
    };
  }

  private static String page(StoredArticle stored) {
    PartialDate published = stored.article().published();
    return ArticleNames.outlet(stored.article())
        + (published == null ? "" : ", " + DateText.of(DateText.day(published.iso())));
  }

  private static String counts(StorySummary summary) {
    Counts counts = Counts.of(summary);
    return counts.pages()
        + " "
        + counts.pagesText()
        + ", "
        + counts.origins()
        + " "
        + counts.originsText();
  }

  private String story(String id) {
    return store.summary(id).map(summary -> "in the story " + summary.title()).orElse("");
  }
}
