package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ViterbiTest {
  private static final List<String> LABELS = List.of("O", "B-A", "I-A", "B-B", "I-B");

  private static float[][] transitions(Random random) {
    float[][] scores = new float[LABELS.size()][LABELS.size()];
    for (int from = 0; from < LABELS.size(); from++) {
      for (int to = 0; to < LABELS.size(); to++) {
        scores[from][to] = legal(from, to) ? random.nextFloat() : Viterbi.FORBIDDEN;
      }
    }
    return scores;
  }

  private static boolean legal(int from, int to) {
    String next = LABELS.get(to);
    return !next.startsWith("I-") || LABELS.get(from).endsWith(next.substring(1));
  }

  private static double score(Viterbi viterbi, float[][] emissions, int[] path) {
    double sum = viterbi.start(path[0]);
    for (int i = 0; i < path.length; i++) {
      sum += emissions[i][path[i]] + (i == 0 ? 0 : viterbi.transition(path[i - 1], path[i]));
    }
    return sum;
  }

  @Property(tries = 200)
  void findsWhatTryingAllPathsFinds(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int n) {
    Random random = new Random(seed);
    Viterbi viterbi = new Viterbi(LABELS, transitions(random));
    float[][] emissions = new float[n][LABELS.size()];
    for (float[] row : emissions) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextFloat() * 4;
      }
    }
    double best = Double.NEGATIVE_INFINITY;
    int[] path = new int[n];
    for (int code = 0; code < Math.pow(LABELS.size(), n); code++) {
      for (int i = 0, rest = code; i < n; i++, rest /= LABELS.size()) {
        path[i] = rest % LABELS.size();
      }
      best = Math.max(best, score(viterbi, emissions, path));
    }
    int[] found = viterbi.best(emissions, false);
    assertThat(score(viterbi, emissions, found)).isCloseTo(best, within());
    for (int i = 1; i < n; i++) {
      assertThat(legal(found[i - 1], found[i])).isTrue();
    }
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-3);
  }

  @Test
  void readsNothingFromNothing() {
    assertThat(new Viterbi(LABELS, new float[5][5]).best(new float[0][], false)).isEmpty();
  }

  @Test
  void mayGoOnWithAnInnerLabelWhereTheWordsAreNoBeginning() {
    Viterbi viterbi = new Viterbi(LABELS, new float[5][5]);
    float[][] inner = {{0, 0, 1, 0, 0}};
    assertThat(viterbi.best(inner, false)).containsExactly(0);
    assertThat(viterbi.best(inner, true)).containsExactly(2);
  }
}
