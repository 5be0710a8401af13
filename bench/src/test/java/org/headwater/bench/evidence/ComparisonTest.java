package org.headwater.bench.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.headwater.bench.evidence.Comparison.Stances;
import org.headwater.bench.evidence.StoryClaim.Difference;
import org.headwater.document.Span;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final StoryClaim FIRE =
      claim(2, asserts("a", 0, 20), attributes("b", 0, 30), attributes("c", 40, 60));
  private static final StoryClaim DEAD = claim(1, attributes("a", 30, 50), attributes("b", 50, 80));

  @Test
  void labelsComparedWithThemselvesAreAllRight() {
    StoryClaim dead = differing(DEAD, difference("number", 30, 50, "b", 50, 80));
    ClaimFigures figures = figures(List.of(FIRE, dead), List.of(FIRE, dead));
    assertThat(figures.pairs()).containsExactly(1, 1, 1);
    assertThat(figures.stance()).isEqualTo(1);
    assertThat(figures.low()).containsExactly(1, 0);
    assertThat(figures.differences()).containsExactly(1, 1, 1);
  }

  @Test
  void nothingFoundIsNothingRight() {
    ClaimFigures figures = figures(List.of(FIRE), List.of());
    assertThat(figures.pairs()).containsExactly(0, 0, 0);
    assertThat(figures.row("story")).contains("1 / 0 / 0");
  }

  @Test
  void pairsOfClaimsPutTogetherAreWrong() {
    StoryClaim both =
        claim(
            1,
            asserts("a", 0, 20),
            asserts("a", 30, 50),
            attributes("b", 0, 30),
            asserts("b", 50, 80));
    ClaimFigures figures = figures(List.of(FIRE, DEAD), List.of(both));
    // Right are a0-b0 and a30-b50 of four pairs of two articles; c is missing from two of four.
    assertThat(figures.pairs()[0]).isCloseTo(0.5, within(1e-9));
    assertThat(figures.pairs()[1]).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void sentencesThatHoldTheLabelledClausesMakeRightPairs() {
    StoryClaim sentences = claim(2, asserts("a", 0, 200), attributes("b", 0, 300));
    ClaimFigures figures = figures(List.of(FIRE), List.of(sentences));
    assertThat(figures.pairs()[0]).isEqualTo(1);
    assertThat(figures.pairs()[1]).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void pairsWithinOneArticleDoNotCountAcross() {
    StoryClaim twice = claim(1, asserts("a", 0, 20), asserts("a", 90, 99), asserts("b", 0, 30));
    ClaimFigures figures =
        figures(List.of(twice), List.of(claim(1, asserts("a", 0, 20), asserts("a", 90, 99))));
    assertThat(figures.pairs()).containsExactly(0, 0, 0);
  }

  @Test
  void claimsBelongTogetherOnceAndTheMostAlikeFirst() {
    StoryClaim part = claim(1, asserts("a", 0, 20), attributes("b", 0, 30));
    Comparison comparison = new Comparison(List.of(FIRE), List.of(part, FIRE));
    assertThat(comparison.matches()).hasSize(1);
    assertThat(comparison.matches().getFirst().found()).isSameAs(FIRE);
  }

  @Test
  void claimsWithLessThanHalfInCommonDoNotBelongTogether() {
    StoryClaim other =
        claim(
            3,
            asserts("c", 40, 60),
            asserts("c", 100, 120),
            asserts("b", 200, 220),
            asserts("a", 300, 320));
    assertThat(new Comparison(List.of(FIRE), List.of(other)).matches()).isEmpty();
  }

  @Test
  void theUpperNumberIsComparedWhereBothAreInTheSameArticles() {
    StoryClaim labelled = new StoryClaim("two", null, FIRE.members(), 1, 2, List.of());
    StoryClaim more = new StoryClaim("more", null, FIRE.members(), 1, 3, List.of());
    StoryClaim elsewhere =
        new StoryClaim("less", null, FIRE.members().subList(0, 1), 1, 1, List.of());
    assertThat(figures(List.of(labelled), List.of(labelled)).high()).containsExactly(1, 0);
    assertThat(figures(List.of(labelled), List.of(more)).high()).containsExactly(0, 1);
    assertThat(figures(List.of(labelled), List.of(elsewhere)).high()).containsExactly(0, 0);
  }

  @Test
  void originsAboveTheTruthAreToldFromThoseBelow() {
    StoryClaim more = new StoryClaim("more", FIRE.members(), 3, List.of());
    StoryClaim fewer = new StoryClaim("fewer", FIRE.members(), 1, List.of());
    assertThat(figures(List.of(FIRE), List.of(more)).low()).containsExactly(0, 1);
    assertThat(figures(List.of(FIRE), List.of(fewer)).low()).containsExactly(0, 0);
  }

  @Test
  void stanceIsThatOfTheMemberInTheClaimThatBelongs() {
    StoryClaim elsewhere =
        claim(1, member("a", 0, 20, MemberStance.DENIES), asserts("b", 300, 320));
    Comparison comparison = new Comparison(List.of(FIRE), List.of(elsewhere, FIRE));
    assertThat(comparison.stances()).hasSize(3).allMatch(ComparisonTest::isSame);
    Comparison alone = new Comparison(List.of(FIRE), List.of(elsewhere));
    assertThat(alone.stances()).hasSize(1).noneMatch(ComparisonTest::isSame);
  }

  @Test
  void differencesNeedTwoValuesAndASlotThatAgrees() {
    StoryClaim label = differing(DEAD, difference("number", 35, 40, "b", 55, 60));
    StoryClaim right = differing(DEAD, difference("number", 30, 50, "b", 50, 80));
    StoryClaim open = differing(DEAD, difference("wording-of-fact", 30, 50, "b", 50, 80));
    StoryClaim slot = differing(DEAD, difference("day", 30, 50, "b", 50, 80));
    StoryClaim value = differing(DEAD, difference("number", 30, 50, "c", 50, 80));
    assertThat(figures(List.of(label), List.of(right)).differences()).containsExactly(1, 1, 1);
    assertThat(figures(List.of(label), List.of(open)).differences()).containsExactly(1, 1, 1);
    assertThat(figures(List.of(label), List.of(slot)).differences()).containsExactly(0, 0, 0);
    assertThat(figures(List.of(label), List.of(value)).differences()).containsExactly(0, 0, 0);
  }

  @Test
  void oneDifferenceIsFoundOnce() {
    Difference found = difference("number", 30, 50, "b", 50, 80);
    StoryClaim label = differing(DEAD, difference("number", 35, 40, "b", 55, 60));
    StoryClaim twice =
        new StoryClaim(
            "twice", DEAD.members(), 1, List.of(found, difference("number", 30, 49, "b", 50, 80)));
    assertThat(figures(List.of(label), List.of(twice)).differences()[0]).isEqualTo(0.5);
  }

  private static boolean isSame(Stances pair) {
    return pair.labelled().stance() == pair.found().stance();
  }

  private static ClaimFigures figures(List<StoryClaim> labelled, List<StoryClaim> found) {
    ClaimFigures figures = new ClaimFigures();
    figures.add(new Comparison(labelled, found));
    return figures;
  }

  private static StoryClaim claim(int low, Member... members) {
    return new StoryClaim("a claim", List.of(members), low, List.of());
  }

  private static StoryClaim differing(StoryClaim claim, Difference difference) {
    return new StoryClaim(claim.text(), claim.members(), claim.low(), List.of(difference));
  }

  /** A value in article a and one in another. */
  private static Difference difference(
      String slot, int start, int end, String other, int from, int to) {
    return new Difference(
        slot,
        List.of(
            List.of(new Place("a", new Span(start, end))),
            List.of(new Place(other, new Span(from, to)))));
  }

  private static Member asserts(String article, int start, int end) {
    return member(article, start, end, MemberStance.ASSERTS);
  }

  private static Member attributes(String article, int start, int end) {
    return member(article, start, end, MemberStance.ATTRIBUTES);
  }

  private static Member member(String article, int start, int end, MemberStance stance) {
    return new Member(article, new Span(start, end), stance, List.of());
  }
}
