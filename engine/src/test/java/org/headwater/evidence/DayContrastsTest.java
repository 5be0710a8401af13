package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    EntityIndex entities = new EntityIndex(List.of());
    ReadStatements read = new ReadStatements(articles, entities, new StoryWeights(story));
    return new DayContrasts(read)
        .find(story).stream()
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

  /** Words in the place of times; the first article has the wider one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          another verb for the act   | The Larnholt council sent its passwords to a rival port in 2021.    | 2021      | 2021     | Larnholt council forwarded passwords to a rival port on June 4.             | June 4 | 2021-06-04 | true
          the end of a span          | The Larnholt council sent passwords to a rival port from 2019 to 2021. | 2021   | 2021     | Larnholt council sent passwords to a rival port on June 4.                  | June 4 | 2021-06-04 | false
          a span's own beginning     | The Larnholt council sent passwords to a rival port from 2021 to 2023. | 2021   | 2021     | Larnholt council sent passwords to a rival port on June 4.                  | June 4 | 2021-06-04 | false
          a deadline                 | The Larnholt council shuts its rival port by the end of 2021.       | the end of 2021 | 2021 | Larnholt council shuts a rival port on June 4.                              | June 4 | 2021-06-04 | false
          a weekday of another year  | The Larnholt council sent its passwords to a rival port last year.  | last year | 2021     | Larnholt council sent passwords to a rival port on Friday.                  | Friday | 2021-06-04 | false
          another thing              | The Larnholt council sent its passwords to a rival port in 2021.    | 2021      | 2021     | A storm broke the lighthouse lamp of Larnholt on June 4.                    | June 4 | 2021-06-04 | false
          a time of telling          | The ferry dock of Larnholt closed this year, the council said.      | this year | 2021     | The council said on June 4 the ferry dock of Larnholt closed.               | June 4 | 2021-06-04 | false
          the name of a broadcast    | The mayor praised the ferry dock in Larnholt on “This Week”.        | This Week | 2021-W22 | The mayor praised the ferry dock in Larnholt, on June 4.                    | June 4 | 2021-06-04 | false
          a weekday of the same week | The Larnholt council sent its passwords to a rival port last week.  | last week | 2021-W22 | Larnholt council sent passwords to a rival port on Friday.                  | Friday | 2021-06-04 | true
          """)
  void aCloserTimeOfTheSameActIsADifference(
      String what,
      String wider,
      String wide,
      String wideValue,
      String closer,
      String close,
      String closeValue,
      boolean differ) {
    List<List<String>> expected = differ ? List.of(List.of(wide, close)) : List.of();

    assertThat(
            differences(
                List.of(
                    Outlets.article("a", 1, wider).time(wide, wideValue).build(),
                    Outlets.article("b", 2, closer).time(close, closeValue).build())))
        .as(what)
        .isEqualTo(expected);
  }

  @Test
  void aVaguerTimeOfAThirdHidesNoDifference() {
    assertThat(
            differences(
                List.of(
                    article("a", 1, "2021", "2021"),
                    article("b", 2, "June 2021", "2021-06"),
                    article("c", 3, "June 12", "2021-06-12"))))
        .contains(List.of("June 2021", "June 12"));
  }
}
