package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class CandidatesTest {
  private static final int MOST = 24;

  private static Proposition of(int article, List<String> words) {
    return new Proposition(
        article,
        0,
        new Span(0, 50),
        MemberStance.ASSERTS,
        false,
        List.of(),
        false,
        words,
        new TreeSet<>(words),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static int[] candidates(int asked, List<Proposition> story) {
    return new Candidates(story, new StoryWeights(story)).of(asked);
  }

  @Test
  void whoSharesMoreComesFirstAndWhoSharesNothingIsNone() {
    List<Proposition> story =
        List.of(
            of(0, List.of("dam", "broke", "larnholt")),
            of(1, List.of("senate", "voted")),
            of(2, List.of("dam")),
            of(3, List.of("dam", "broke")),
            of(4, List.of("dam")));
    assertThat(candidates(0, story)).containsExactly(3, 2, 4);
    assertThat(candidates(1, story)).isEmpty();
  }

  @Test
  void theSameIsAnsweredEachTime() {
    List<Proposition> story =
        List.of(of(0, List.of("dam", "broke")), of(1, List.of("dam")), of(2, List.of("broke")));
    Candidates candidates = new Candidates(story, new StoryWeights(story));
    int[] first = candidates.of(0);
    candidates.of(1);
    assertThat(candidates.of(0)).isEqualTo(first).hasSize(2);
  }

  @Property(tries = 50)
  void theyAreTheFirstOfAllInOrder(
      @ForAll @Size(min = 1, max = 80)
          List<@Size(min = 1, max = 4) List<@IntRange(max = 9) Integer>> clauses) {
    List<Proposition> story = new ArrayList<>();
    clauses.forEach(c -> story.add(of(story.size(), c.stream().map(n -> "word" + n).toList())));
    double[] shared =
        story.stream().mapToDouble(other -> shared(story.getFirst(), other)).toArray();
    assertThat(candidates(0, story))
        .containsExactly(
            IntStream.range(1, shared.length)
                .filter(i -> shared[i] > 0)
                .boxed()
                .sorted(
                    Comparator.comparingDouble((Integer i) -> -shared[i])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .mapToInt(i -> i)
                .toArray());
  }

  private static double shared(Proposition a, Proposition b) {
    return a.terms().stream()
        .filter(b.terms()::contains)
        .mapToDouble(TermWeights::of)
        .reduce(0, Double::sum);
  }
}
