package org.headwater.bench.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.extract.PageBlock;
import org.headwater.extract.PageReader;

/**
 * Labels for the text forms of pages that have no reference body, lent by what was read from their
 * HTML: markup shows much that flattened text has lost, so the reader of HTML can teach the reader
 * of text on pages that nobody labelled (self-training with two views, after Blum and Mitchell,
 * COLT 1998).
 *
 * <p>The opinions are of models that have not seen the page's site. A page on which they are unsure
 * is left alone, and so are single blocks; a snippet that is labelled by hand keeps its label.
 */
final class LentLabels {
  /** A page whose chosen words have a lower mean probability lends no labels; not tuned. */
  private static final double SURE = 0.7;

  /** Within these probabilities a block is unsure; not tuned. */
  private static final double UNSURE_FROM = 0.2;

  private static final double UNSURE_TO = 0.8;

  /** A page with fewer words of body lends no labels. */
  private static final int LEAST_WORDS = 60;

  /** How much a lent label counts beside one of a reference body. */
  private static final double WORTH = 0.5;

  /** What was read from a page's HTML. */
  private record Lent(String body, String unsure) {}

  private LentLabels() {}

  static List<Sample> add(List<Sample> samples, double[][] opinions) {
    Map<String, Lent> lent = new HashMap<>();
    for (int i = 0; i < opinions.length; i++) {
      Sample sample = samples.get(i);
      if (sample.isHtml() && sample.gold() == null) {
        lend(sample, opinions[i], lent);
      }
    }
    System.out.println(lent.size() + " pages labelled by what was read from their HTML");
    return samples.stream()
        .map(sample -> {
          Lent body = takes(sample) ? lent.get(sample.pageId()) : null;
          return body == null ? sample : labelled(sample, body);
        })
        .toList();
  }

  /** A page lends its labels to one of its forms: half of them flattened, half collapsed. */
  private static boolean takes(Sample sample) {
    int form = 1 + Math.floorMod(sample.pageId().hashCode(), 2);
    return sample.gold() == null && sample.kind() == form;
  }

  private static void lend(Sample sample, double[] opinion, Map<String, Lent> lent) {
    boolean[] chosen = PageReader.chosen(sample.page(), opinion);
    StringBuilder body = new StringBuilder();
    StringBuilder unsure = new StringBuilder();
    double sure = 0;
    int all = 0;
    for (int i = 0; i < chosen.length; i++) {
      PageBlock block = sample.page().blocks().get(i);
      double p = opinion[i];
      if (chosen[i]) {
        body.append(block.text()).append('\n');
        sure += p * block.words().size();
        all += block.words().size();
      }
      if (chosen[i] != p >= 0.5 || p > UNSURE_FROM && p < UNSURE_TO) {
        unsure.append(block.text()).append('\n');
      }
    }
    if (all >= LEAST_WORDS && sure / all > SURE) {
      lent.put(sample.pageId(), new Lent(body.toString(), unsure.toString()));
    }
  }

  private static Sample labelled(Sample sample, Lent lent) {
    float[] labels = BodyLabels.of(sample.page().blocks(), lent.body());
    float[] unsure = BodyLabels.of(sample.page().blocks(), lent.unsure());
    float[] weights = new float[labels.length];
    double scale = WORTH * Sample.scale(lent.body());
    for (int i = 0; i < weights.length; i++) {
      double own = sample.weights()[i];
      double lentWeight = scale * Sample.weight(sample.page().blocks().get(i)) * (1 - unsure[i]);
      boolean against = own > 0 && Math.abs(labels[i] - sample.labels()[i]) > 0.5;
      weights[i] = (float) (own > 0 ? Math.max(own, against ? 0 : lentWeight) : lentWeight);
      labels[i] = own > 0 ? sample.labels()[i] : labels[i];
    }
    return sample.labelled(labels, weights);
  }
}
