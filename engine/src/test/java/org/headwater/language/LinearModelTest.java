package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.headwater.Saved;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final List<String> LABELS = List.of("O", "B-PER", "I-PER");
  private static final float[][] TRANSITIONS = {{0, 0, -1e4f}, {0, 0, 1}, {0, 0, 1}};
  private static final PieceClusters CLUSTERS =
      new PieceClusters(new short[30_522], new short[1], new short[1]);

  /** Knows a word by its form alone: capitals are persons. */
  private static final LinearFeatures CAPITALS =
      new LinearFeatures() {
        @Override
        public void words(LinearText text, int word, FeatureRows rows) {
          rows.clear();
          rows.add(1, text.forms[word].hasCapital() ? 1 : 0);
        }

        @Override
        public Second second(LinearText text, byte[] labels) {
          return (word, rows) -> {
            rows.clear();
            rows.add(2, labels[word]);
          };
        }
      };

  private static int row(int template, int value) {
    FeatureRows rows = new FeatureRows();
    rows.add(template, value);
    return rows.row(0);
  }

  private static LinearModel model() {
    byte[] weights = new byte[FeatureRows.rows() * 6];
    weights[row(1, 1) * 6 + 1] = 100;
    weights[row(1, 1) * 6 + 2] = 100;
    weights[row(1, 0) * 6] = 100;
    weights[row(1, 0) * 6 + 3] = 100;
    weights[row(2, 1) * 6 + 4] = 100;
    weights[row(2, 2) * 6 + 3] = 100;
    return new LinearModel(LABELS, weights, 0.05f, TRANSITIONS, TRANSITIONS);
  }

  private static byte[] labels(LinearModel model, int looks) {
    String text = "the mayor met Anna Maria Berg there";
    LinearText read = LinearText.read(text, SentenceSplitter.sentences(text), CLUSTERS);
    return model.labels(read, CAPITALS, looks);
  }

  @Test
  void labelsByItsWeights() {
    assertThat(labels(model(), 1)).containsExactly(0, 0, 0, 1, 2, 2, 0);
  }

  @Test
  void looksAgainAtTheLabelsOfTheFirstLook() {
    assertThat(labels(model(), 2)).containsExactly(0, 0, 0, 1, 0, 0, 0);
  }

  @Test
  void isReadAsItWasWritten() throws IOException {
    byte[] bytes = Saved.bytes(model()::write);
    LinearModel read = Saved.read(bytes, LinearModel::read);
    assertThat(labels(read, 1)).isEqualTo(labels(model(), 1));
    assertThat(Saved.bytes(read::write)).isEqualTo(bytes);
  }
}
