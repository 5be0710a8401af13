package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two states of one store: the article that founded the second story became a German one. */
class StoryNumbersTest {
  private static final String MILL =
      "The Ostrava paper mill at Lindmere burned down on Tuesday night; 40 firemen saved the silo, and nobody was hurt.";
  private static final String MILL_AGAIN =
      "Fire destroyed the Lindmere paper mill on Tuesday night. Nobody was hurt, and 40 firemen saved the silo.";
  private static final String MILL_LATER =
      "Nobody was hurt when the paper mill of Lindmere burned down on Tuesday; its silo was saved by 40 firemen.";
  private static final String GERMAN =
      "Die Papierfabrik in Lindmere brannte am Dienstag nieder; 40 Feuerwehrleute retteten das Silo.";

  private final StoryClusterer clusterer = new StoryClusterer();
  private final StoryState english = new StoryState();
  private final StoryState german = new StoryState();

  private Join add(StoryState state, long arrival, String language, String text) {
    Metadata metadata = new Metadata(null, List.of(), null, null, null, language, List.of());
    Article article = Article.ofText("a" + arrival, metadata, text);
    return clusterer.add(
        state, new AnnotatedArticle(arrival, article, Annotations.NONE), List.of());
  }

  @BeforeEach
  void theFounderOfTheSecondStoryLeavesIt() {
    List<StoryState> all = List.of(english, german);
    all.forEach(state -> state.standBeside(all));
    add(english, 1, "en", MILL);
    add(english, 2, "en", MILL_AGAIN);
    english.assign(2, 2);
    add(english, 3, "en", MILL_LATER);
    english.assign(3, 2);
    english.forget("a2");
  }

  @Test
  void theNumberOfAStoryThatGoesOnFoundsNoOther() {
    Join join = add(german, 2, "de", GERMAN);
    assertThat(join.story()).isEqualTo("s2");
    assertThat(join.founded()).isFalse();
  }

  @Test
  void aStoryThatWentIntoAnotherIsFoundThere() {
    clusterer.settle(english);
    assertThat(english.current("s2")).isEqualTo("s1");
    assertThat(add(german, 2, "de", GERMAN).story()).isEqualTo("s1");
  }

  @Test
  void aStoryWithArticlesOfAnotherLanguageStandsWhenTheOthersLeaveIt() {
    add(german, 2, "de", GERMAN);
    assertThat(clusterer.settle(english))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Moved.class,
            moved -> {
              assertThat(moved.article()).isEqualTo("a3");
              assertThat(moved.into()).isEqualTo("s1");
            });
    assertThat(english.current("s2")).isEqualTo("s2");
    assertThat(german.articlesOf("s2")).containsExactly("a2");
  }

  @Test
  void whatSplitsOffTakesNoNumberOfAnotherLanguage() {
    add(german, 5, "de", "Der Stadtrat von Pellworth vertagte den Bau der Tramlinie 12.");
    add(german, 2, "de", GERMAN);
    german.assign(2, 5);
    assertThat(clusterer.settle(german)).isEmpty();
    assertThat(german.storyOf("a2")).contains("s5");
  }

  /** Outside was told that s5 went into s2, by the one language, and s2 into s1, by the other. */
  @Test
  void whatWentIntoAStoryThatWentOnElsewhereIsFoundWhereThatIs() {
    clusterer.settle(english);
    german.redirect(5, 2);
    assertThat(add(english, 5, "en", "Pellworth put off its tram line 12.").story())
        .isEqualTo("s1");
    assertThat(english.current("s2")).isEqualTo("s1");
  }

  @Test
  void aStoryThatStandsIsNotLookedForElsewhere() {
    add(german, 2, "de", GERMAN);
    add(german, 6, "de", "Der Stadtrat von Pellworth vertagte den Bau der Tramlinie 12.");
    german.assign(6, 2);
    german.forget("a2");
    english.forget("a3");
    english.redirect(2, 1);
    assertThat(add(english, 2, "en", "Pellworth put off its tram line 12.").story())
        .isEqualTo("s2");
  }

  @Test
  void numbersThatLeadRoundInACircleComeToAnEnd() {
    german.redirect(5, 6);
    english.redirect(6, 5);
    assertThat(add(english, 5, "en", "Pellworth put off its tram line 12.").story())
        .isIn("s5", "s6");
  }
}
