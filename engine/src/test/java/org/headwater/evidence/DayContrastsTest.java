package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class DayContrastsTest {
  private static final Set<String> TERMS =
      new TreeSet<>(List.of("close", "council", "dock", "ferri", "larnholt"));

  private static AnnotatedArticle article(String id, int day, String time, String value) {
    String text = "The council closed the Larnholt ferry dock in " + time + ".";
    return Outlets.article(id, day, text).time(time, value).build();
  }

  private static Proposition whole(int article, AnnotatedArticle of) {
    return new Proposition(
        article,
        0,
        new Span(0, of.text().length()),
        MemberStance.ASSERTS,
        false,
        List.of(),
        false,
        List.of(),
        TERMS,
        List.of(),
        List.of(),
        List.of(),
        of.annotations().times());
  }

  private static List<List<String>> differences(List<AnnotatedArticle> articles) {
    List<Proposition> story =
        IntStream.range(0, articles.size()).mapToObj(i -> whole(i, articles.get(i))).toList();
    return new DayContrasts(articles, new StoryWeights(story))
        .find(story, (a, b) -> true).stream()
            .map(found -> found.divergence().values().stream().map(DivergentValue::value).toList())
            .toList();
  }

  @Test
  void eachOfSeveralCloserTimesIsShown() {
    assertThat(
            differences(
                List.of(
                    article("a", 1, "2021", "2021"),
                    article("b", 2, "June 2021", "2021-06"),
                    article("c", 3, "May 2021", "2021-05"))))
        .containsExactly(List.of("2021", "May 2021"), List.of("2021", "June 2021"));
  }

  @Test
  void aCloserTimeIsShownForOneWiderTimeOnly() {
    assertThat(
            differences(
                List.of(
                    article("a", 1, "2021", "2021"),
                    article("b", 2, "June 2021", "2021-06"),
                    article("c", 3, "2021", "2021"))))
        .containsExactly(List.of("2021", "June 2021"));
  }
}
