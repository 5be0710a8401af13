package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.PageNote;
import org.headwater.document.Stance;
import org.headwater.document.Surroundings;
import org.headwater.evidence.Update.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VersionChangesTest {
  private static final String FIRE = "The fire in Larnholt harbour killed 12 dock workers. ";
  private static final String GRAIN = "The harbour handles half of the grain of the province. ";
  private static final String GUARD = "A night watchman was arrested near the northern gate. ";
  private static final String OWNER = "Berit Solm has owned the burned warehouse since spring.";

  private static Outlets page(String text) {
    return Outlets.article("a", 1, text).published("2023-04-03");
  }

  private static List<Update> between(AnnotatedArticle before, AnnotatedArticle now) {
    return VersionChanges.between(
        new PageVersion(1, before, null), new PageVersion(2, now, "2023-04-03T14:05:00Z"));
  }

  private static List<Update> between(String before, String now) {
    return between(page(before).build(), page(now).build());
  }

  @Test
  void whatAVersionNoLongerHasIsWithdrawn() {
    String before = FIRE + GUARD + GRAIN + OWNER;

    List<Update> found = between(before, FIRE + GRAIN + OWNER);

    assertThat(found).extracting(Update::change).containsExactly(Change.WITHDRAWN);
    Update update = found.getFirst();
    assertThat(update.from()).isEqualTo(GUARD.strip());
    assertThat(update.to()).isNull();
    assertThat(update.at()).isEqualTo("2023-04-03T14:05:00Z");
    assertThat(update.version()).isEqualTo(1);
    assertThat(Objects.requireNonNull(update.before()).span().in(before)).isEqualTo(GUARD.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GUARD + GRAIN + FIRE + OWNER,
        FIRE + GRAIN + OWNER + " Near the northern gate a night watchman has been arrested.",
        FIRE + GRAIN + OWNER + " Police arrested a watchman near the gate at night, and left.",
        FIRE + "A watchman was arrested near the northern gate at night. " + GRAIN + OWNER,
      })
  void whatIsMovedOrSaidInOtherWordsIsNotWithdrawn(String now) {
    assertThat(between(FIRE + GUARD + GRAIN + OWNER, now))
        .extracting(Update::change)
        .doesNotContain(Change.WITHDRAWN);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONSENT_WALL", "PAYWALL", "SCRIPT_ONLY", "LIVE_BLOG", "PAGED"})
  void aPageInPartWithdrawsNothing(PageNote note) {
    AnnotatedArticle now = page(FIRE + GRAIN + OWNER).build();

    assertThat(between(page(FIRE + GUARD + GRAIN + OWNER).build(), noted(now, note))).isEmpty();
    assertThat(between(noted(now, note), page(FIRE + GUARD + GRAIN + OWNER).build())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {FIRE + GRAIN + "Berit Solm has owned…", "The ferry sails at noon."})
  void aTextCutOffOrAnotherTextWithdrawsNothing(String now) {
    assertThat(between(FIRE + GUARD + GRAIN + OWNER, now))
        .extracting(Update::change)
        .doesNotContain(Change.WITHDRAWN);
  }

  @Test
  void whatANoteTellsOfIsNoLongerSaid() {
    String note =
        "Correction: An earlier version of this article said that a night watchman was arrested"
            + " near the northern gate.";

    assertThat(between(FIRE + GUARD + GRAIN + OWNER, FIRE + GRAIN + OWNER + " " + note))
        .extracting(Update::change)
        .containsExactly(Change.WITHDRAWN);
  }

  @Test
  void aDenialThatCameLaterWasAdded() {
    String denied = "the wiring of the warehouse had been rotten";
    String denial = " Berit Solm denied that " + denied + ".";
    AnnotatedArticle now =
        page(FIRE + GRAIN + denial).says("Berit Solm", "denied", denied, Stance.DENIES).build();

    List<Update> found = between(page(FIRE + GRAIN).build(), now);

    assertThat(found).extracting(Update::change).containsExactly(Change.ADDED);
    assertThat(found.getFirst().to()).isEqualTo(denial.strip());
  }

  @Test
  void anotherHeadlineIsAChange() {
    AnnotatedArticle before = page(FIRE).title("Twelve killed in fire").build();

    assertThat(between(before, page(FIRE).title("Fire kills dock workers").build()))
        .extracting(Update::slot, Update::from, Update::to)
        .containsExactly(tuple("headline", "Twelve killed in fire", "Fire kills dock workers"));
    assertThat(between(before, page(FIRE).title("TWELVE KILLED IN FIRE").build())).isEmpty();
  }

  private static AnnotatedArticle noted(AnnotatedArticle of, PageNote note) {
    Article article = of.article();
    Surroundings around = article.surroundings();
    return new AnnotatedArticle(
        of.arrival(),
        new Article(
            article.id(),
            article.page(),
            article.metadata(),
            article.text(),
            article.paragraphs(),
            new Surroundings(
                around.captions(),
                around.comments(),
                around.briefs(),
                around.dropped(),
                List.of(note))),
        of.annotations());
  }
}
