package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class ClausePairsTest {
  private static final String LONG =
      "The old dam above Larnholt broke on Monday. Four hundred villagers fled to the hills.";
  private static final String SHORT = "Villagers fled when the old dam broke above Larnholt.";

  private final AnnotatedArticle one = Outlets.article("a", 1, LONG).build();
  private final AnnotatedArticle other = Outlets.article("b", 2, SHORT).build();
  private final ClausePairs pairs = new ClausePairs(List.of(one, other), List.of());

  private int clause(String article, String begins) {
    for (int i = 0; i < pairs.size(); i++) {
      String text = article.equals("a") ? LONG : SHORT;
      if (pairs.article(i).equals(article) && pairs.span(i).in(text).startsWith(begins)) {
        return i;
      }
    }
    throw new IllegalArgumentException(begins);
  }

  @Test
  void holdsTheClausesOfAllArticles() {
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      Span span = pairs.span(i);
      texts.add(span.in(pairs.article(i).equals("a") ? LONG : SHORT));
    }
    assertThat(texts).anyMatch(t -> t.contains("Monday")).anyMatch(t -> t.contains("hills"));
    assertThat(pairs.size()).isGreaterThanOrEqualTo(3);
  }

  @Test
  void comparesWhatSharesATerm() {
    int broke = clause("a", "The old dam");
    int told = clause("b", "Villagers");
    assertThat(pairs.compare(broke, told).orElseThrow().values().getFirst()).isEqualTo(1);
    assertThat(pairs.compare(broke, clause("a", "Four hundred"))).isEmpty();
  }
}
