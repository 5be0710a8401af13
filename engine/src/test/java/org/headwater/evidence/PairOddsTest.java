package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class PairOddsTest {
  private static final PairWeights WEIGHTS = PairWeights.FITTED;

  private final List<Proposition> story = new ArrayList<>();

  /** Adds a clause of an article whose words are its terms; the place of the clause in the list. */
  private int says(int article, int sentence, String words) {
    List<String> said = List.of(words.split(" "));
    story.add(
        new Proposition(
            article,
            sentence,
            new Span(100 * sentence, 100 * sentence + 50),
            MemberStance.ASSERTS,
            false,
            List.of(),
            false,
            said,
            new TreeSet<>(said),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
    return story.size() - 1;
  }

  /** Adds clauses that share nothing with any other, down from a sentence of an article. */
  private void fill(int article, int sentence, int clauses) {
    for (int i = 0; i < clauses; i++) {
      String word = "w" + article + "x" + (sentence + i);
      says(article, sentence + i, word + "a " + word + "b " + word + "c");
    }
  }

  private PairOdds odds() {
    StoryWeights weights = new StoryWeights(story);
    return new PairOdds(WEIGHTS, story, new Alignment(AlignmentSettings.TUNED, weights, story));
  }

  private PairMeasures measures(int a, int b) {
    return Objects.requireNonNull(odds().measures(a, b, false));
  }

  @Test
  void whoSharesNoTermIsLeastLike() {
    int dam = says(0, 5, "dam broke monday");
    int vote = says(1, 5, "senate voted late");
    assertThat(odds().measures(dam, vote, true)).isNull();
    assertThat(odds().of(dam, vote, true)).isEqualTo(WEIGHTS.least());
  }

  @Test
  void theSameWordsInOneOrderSpeakForOneClaim() {
    int one = says(0, 5, "flood broke northern dam larnholt");
    int copied = says(1, 5, "flood broke northern dam larnholt");
    int mixed = says(2, 5, "larnholt northern flood dam broke");
    int other = says(3, 5, "flood senate voted money relief");
    assertThat(measures(one, copied).order()).isCloseTo(Math.log(6), within(1e-9));
    assertThat(measures(one, copied).inOrder()).isCloseTo(1, within(1e-9));
    assertThat(measures(one, mixed).order()).isCloseTo(Math.log(3), within(1e-9));
    assertThat(measures(one, mixed).inOrder()).isCloseTo(0.4, within(1e-9));
    assertThat(odds().of(one, copied, false))
        .isGreaterThan(odds().of(one, mixed, false))
        .isGreaterThan(0);
    assertThat(odds().of(one, mixed, false)).isGreaterThan(odds().of(one, other, false));
  }

  @Test
  void whatStandsAroundTwoClausesCounts() {
    int one = says(0, 5, "northern dam broke");
    int told = says(0, 6, "villagers fled hills");
    int same = says(1, 5, "engineers warned dam");
    says(1, 6, "villagers fled hills");
    int alone = says(2, 5, "engineers warned dam");
    says(2, 6, "senate voted money");
    assertThat(measures(one, same).context()).isGreaterThan(measures(one, alone).context());
    assertThat(measures(one, same).union()).isCloseTo(measures(one, alone).union(), within(1e-9));
    assertThat(odds().measures(one, told, false)).isNull();
  }

  @Test
  void theLeadTellsInLongArticlesAndInSnippets() {
    int first = says(0, 0, "dam broke larnholt");
    int second = says(1, 0, "dam broke yesterday");
    assertThat(measures(first, second).lead()).isEqualTo(2);
    fill(0, 2, 10);
    assertThat(measures(first, second).lead()).isEqualTo(1);
    assertThat(measures(first, second).leads()).isZero();
    fill(0, 12, 10);
    assertThat(measures(first, second).lead()).isEqualTo(2);
    assertThat(measures(first, second).leads()).isEqualTo(1);
  }

  @Test
  void whatIsDerivedFromOneWordIsAlikeByLetters() {
    int one = says(0, 5, "senate undecided larnholt");
    int derived = says(1, 5, "senate decides");
    int other = says(2, 5, "senate adjourns");
    assertThat(measures(one, derived).letters()).isGreaterThan(measures(one, other).letters());
    assertThat(measures(one, derived).letters())
        .isCloseTo(measures(derived, one).letters(), within(1e-9));
  }

  @Test
  void manyClausesToChooseFromSpeakAgainstAPair() {
    int one = says(0, 5, "dam broke larnholt");
    int other = says(1, 5, "dam broke yesterday");
    fill(0, 6, 40);
    double few = measures(one, other).crowd();
    fill(1, 6, 80);
    assertThat(measures(one, other).crowd()).isGreaterThan(few);
    assertThat(measures(one, other).crowd())
        .isCloseTo(Math.log(81 / WEIGHTS.usual()), within(1e-9));
  }

  @Test
  void storiesOfManyArticlesAreCrowdedToo() {
    int one = says(0, 5, "dam broke larnholt");
    int other = says(1, 5, "dam broke yesterday");
    double few = measures(one, other).crowd();
    for (int article = 2; article < WEIGHTS.many(); article++) {
      fill(article, 0, 1);
    }
    assertThat(measures(one, other).crowd()).isCloseTo(few, within(1e-9));
    for (int article = (int) WEIGHTS.many(); article < 2 * WEIGHTS.many(); article++) {
      fill(article, 0, 1);
    }
    assertThat(measures(one, other).crowd()).isCloseTo(few + Math.log(2), within(1e-9));
  }

  @Test
  void aCopyIsLikerByWhatItsWeightSays() {
    int one = says(0, 5, "flood broke northern dam larnholt monday");
    int other = says(1, 5, "flood broke northern dam larnholt yesterday");
    assertThat(odds().of(one, other, true) - odds().of(one, other, false))
        .isCloseTo(WEIGHTS.passage(), within(1e-9));
  }

  @Property(tries = 100)
  void bothOrdersAndRepetitionsAreAlike(
      @ForAll @Size(min = 2, max = 12)
          List<@Size(min = 1, max = 8) List<@IntRange(max = 9) Integer>> clauses) {
    story.clear();
    for (List<Integer> clause : clauses) {
      says(
          story.size() % 3,
          story.size(),
          String.join(" ", clause.stream().map(w -> "t" + w).toList()));
    }
    PairOdds odds = odds();
    for (int i = 0; i < story.size(); i++) {
      for (int k = 0; k < story.size(); k++) {
        double once = odds.of(i, k, false);
        assertThat(once).isFinite().isGreaterThanOrEqualTo(WEIGHTS.least());
        assertThat(odds.of(k, i, false)).isCloseTo(once, within(1e-9));
        assertThat(odds.of(i, k, false)).isEqualTo(once);
      }
    }
  }
}
