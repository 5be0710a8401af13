package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Origins;
import org.headwater.report.Counting;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SummariesTest {
  private static StoredArticle article(@Nullable String outlet) {
    Metadata metadata = new Metadata(null, List.of(), null, outlet, null, "en", List.of());
    Article article = Article.ofText("a1", metadata, "The ferry left.");
    return new StoredArticle(
        new AnnotatedArticle(1, article, Annotations.NONE),
        "a.html",
        List.of(),
        null,
        List.of(),
        1,
        "s1");
  }

  private static StorySummary summary(List<StoredArticle> articles) {
    Evidence evidence =
        new Evidence(List.of(), new Origins(1, 1, List.of()), List.of(), List.of(), List.of());
    return Summaries.of(
        new StoredStory("s1", false, null, articles, List.of(), evidence), evidence);
  }

  @Test
  void aPageThatNamesNoOutletIsNone() {
    StorySummary summary =
        summary(Stream.of("Gazette", null, "gazette", null).map(SummariesTest::article).toList());
    assertThat(summary.outlets()).isEqualTo(1);
    assertThat(summary.nameless()).isEqualTo(2);
    assertThat(Counting.of(summary)).startsWith("4 articles, 1 outlet (2 name none), ");
  }
}
