package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.entity.Identities;
import org.headwater.story.Profile.Name;
import org.headwater.story.Profile.Sound;
import org.headwater.story.Profile.Term;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {
  private static AnnotatedArticle article(
      int number,
      String language,
      @Nullable String published,
      String title,
      String text,
      String... names) {
    List<EntityMention> mentions = new ArrayList<>();
    for (String name : names) {
      EntityType type = name.indexOf(' ') > 0 ? EntityType.PER : EntityType.LOC;
      int at = text.indexOf(name);
      mentions.add(new EntityMention(new Span(at, at + name.length()), type, name, "e" + at));
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    PartialDate date = published == null ? null : new PartialDate(published);
    Metadata metadata = new Metadata(title, List.of(), date, null, null, language, List.of());
    return new AnnotatedArticle(
        number,
        Article.ofText("a" + number, metadata, text),
        new Annotations(List.of(), mentions, List.of(), List.of(), List.of()));
  }

  private static Profile profile(AnnotatedArticle... articles) {
    List<AnnotatedArticle> all = List.of(articles);
    return ProfileReader.of(all, Identities.across(all));
  }

  private static final AnnotatedArticle FIRST =
      article(
          1,
          "en",
          "2024-03-02",
          "Karsun dam fails",
          "The Karsun dam failed early on Saturday and killed 37 people, said Oleg Galushka. Marta"
              + " Ilves opened 2,400 beds in 2024.",
          "Karsun",
          "Oleg Galushka",
          "Marta Ilves");
  private static final AnnotatedArticle SECOND =
      article(
          2,
          "en",
          "2024-03",
          "Villages under water",
          "The dam at Karsun had been closed when it failed and 37 people died, Oleg Galushka told"
              + " reporters.",
          "Karsun",
          "Oleg Galushka");

  @Test
  void whatManyArticlesHaveIsCentral() {
    Profile profile = profile(FIRST, SECOND);
    assertThat(profile.names())
        .extracting(Name::text)
        .containsExactly("Karsun", "Oleg Galushka", "Marta Ilves");
    assertThat(profile.terms()).extracting(Term::stem).contains("dam", "fail");
    assertThat(profile.language()).isEqualTo("en");
  }

  @Test
  void numbersThatCountAreKeptButNoYearsAndNothingRound() {
    assertThat(profile(FIRST, SECOND).numbers()).containsExactly("37");
  }

  @Test
  void fractionsAndDatesAreNoCounts() {
    String text =
        "The quake of 7.1, after one of 3,7, was on 24.12.2023; 1,234 rooms, 2.345.671 panes, 48"
            + " boats and 1,23 were lost.";
    assertThat(profile(article(1, "en", null, "Quake", text)).numbers())
        .containsExactlyInAnyOrder("1234", "2345671", "48");
  }

  @Test
  void aMonthIsAsLongAsItIs() {
    Profile.Days days = Objects.requireNonNull(profile(FIRST, SECOND).days());
    assertThat(days.first()).isEqualTo(new PartialDate("2024-03-01").earliest().toEpochDay());
    assertThat(days.firstAtLatest()).isEqualTo(new PartialDate("2024-03-02").latest().toEpochDay());
    assertThat(days.last()).isEqualTo(new PartialDate("2024-03-31").latest().toEpochDay());
  }

  @Test
  void ordinaryWordsOfANameHaveNoSound() {
    assertThat(profile(FIRST).sounds())
        .extracting(Sound::text)
        .contains("Karsun", "Galushka", "Ilves")
        .doesNotContain("The");
  }

  @Test
  void otherLanguagesGiveTheirCapitalsAndScriptsWithoutCapitalsTheirWords() {
    Profile russian =
        profile(
            article(
                3,
                "ru",
                null,
                "Министр Галушка ушёл",
                "Министр Олег Галушка ушёл в отставку. Плотина Карсун была построена в 1968 году."));
    assertThat(russian.sounds()).extracting(Sound::text).contains("Галушка", "Карсун");
    assertThat(russian.days()).isNull();
    Profile arabic =
        profile(
            article(4, "ar", null, "استقالة الوزير", "استقال الوزير غالوشكا بعد انهيار سد كارسون"));
    assertThat(arabic.names()).isEmpty();
    assertThat(arabic.sounds()).extracting(Sound::text).contains("غالوشكا", "كارسون");
  }

  @Test
  void aBigStoryIsReadInPart() {
    List<AnnotatedArticle> many = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      many.add(article(i, "en", null, "Report " + i, "The dam failed again."));
    }
    Profile profile = ProfileReader.of(many, List.of());
    assertThat(profile.terms()).extracting(Term::stem).contains("dam");
    assertThat(profile.keys()).hasSizeLessThan(120).doesNotHaveDuplicates();
  }
}
