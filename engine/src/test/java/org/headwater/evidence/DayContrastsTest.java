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
    EntityIndex entities = new EntityIndex(List.of());
    ReadStatements read = new ReadStatements(articles, entities);
    return new DayContrasts(articles, entities, new StoryWeights(story), read)
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

  @Test
  void anotherVerbForTheActMayStandBesideTheCloserTime() {
    AnnotatedArticle wide =
        Outlets.article("a", 1, "The Larnholt council sent its passwords to a rival port in 2021.")
            .time("2021", "2021")
            .build();
    AnnotatedArticle close =
        Outlets.article("b", 2, "Larnholt council forwarded passwords to a rival port on June 4.")
            .time("June 4", "2021-06-04")
            .build();

    assertThat(differences(List.of(wide, close))).containsExactly(List.of("2021", "June 4"));
  }

  @Test
  void aDayBesideOtherWordsIsOfAnotherThing() {
    AnnotatedArticle wide =
        Outlets.article("a", 1, "The Larnholt council sent its passwords to a rival port in 2021.")
            .time("2021", "2021")
            .build();
    AnnotatedArticle close =
        Outlets.article("b", 2, "A storm broke the lighthouse lamp of Larnholt on June 4.")
            .time("June 4", "2021-06-04")
            .build();

    assertThat(differences(List.of(wide, close))).isEmpty();
  }

  @Test
  void theDayOnWhichSomebodySpokeIsNoTimeOfWhatHeSaid() {
    AnnotatedArticle wide =
        Outlets.article("a", 1, "The ferry dock of Larnholt closed this year, the council said.")
            .time("this year", "2021")
            .build();
    AnnotatedArticle close =
        Outlets.article("b", 2, "The council said on June 4 the ferry dock of Larnholt closed.")
            .time("June 4", "2021-06-04")
            .build();

    assertThat(differences(List.of(wide, close))).isEmpty();
  }

  @Test
  void theNameOfABroadcastIsNoTime() {
    AnnotatedArticle wide =
        Outlets.article("a", 1, "The mayor praised the ferry dock in Larnholt on “This Week”.")
            .time("This Week", "2021-W22")
            .build();
    AnnotatedArticle close =
        Outlets.article("b", 2, "The mayor praised the ferry dock in Larnholt, on June 4.")
            .time("June 4", "2021-06-04")
            .build();

    assertThat(differences(List.of(wide, close))).isEmpty();
  }
}
