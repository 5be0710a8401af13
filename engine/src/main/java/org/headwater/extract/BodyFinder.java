package org.headwater.extract;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Says for each block of a page how likely it is part of the article's body.
 *
 * <p>Two looks by gradient-boosted trees, a pair for HTML and a pair for pages that came as text:
 * the first judges each block by {@link BlockFeatures}, the second judges it again knowing what the
 * first thought of the blocks around it ({@link SequenceFeatures}; stacked sequential learning,
 * Cohen and Carvalho, IJCAI 2005). The model's card is {@code body.model.md}. Linear in the page.
 */
final class BodyFinder {
  /** The rows of a page are kept when it has no more blocks than this. */
  private static final int KEPT = 5000;

  /** So many rows are shown to the model at a time: they fit into a processor's nearest memory. */
  private static final int TOGETHER = 16;

  /** Below this, and with little more beside it, a block is none of the body's; not tuned. */
  private static final double FAR = 0.01;

  private final WordOdds odds;
  private final Looks html;
  private final Looks text;

  private record Looks(TreeModel first, TreeModel second) {
    static Looks read(DataInputStream in) throws IOException {
      return new Looks(TreeModel.read(in), TreeModel.read(in));
    }
  }

  private BodyFinder(WordOdds odds, Looks html, Looks text) {
    this.odds = odds;
    this.html = html;
    this.text = text;
  }

  /** Opened at its first use, so that a command that reads no pages does not wait for it. */
  private static final class Shared {
    static final BodyFinder FINDER = open();
  }

  /** The shipped model. */
  static BodyFinder shared() {
    return Shared.FINDER;
  }

  private static BodyFinder open() {
    try (InputStream in = BodyFinder.class.getResourceAsStream("body.model")) {
      if (in == null) {
        throw new IllegalStateException("resource is missing: body.model");
      }
      DataInputStream model = new DataInputStream(new GZIPInputStream(in));
      return new BodyFinder(WordOdds.read(model), Looks.read(model), Looks.read(model));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A probability in 0..1 for each block of the page. The rows of a huge page are made twice rather
   * than kept, so that half a million blocks need no memory for them.
   */
  double[] probabilities(PageBlocks page, List<LineShape> shapes) {
    BlockFeatures features = BlockFeatures.of(page, shapes, odds);
    int n = page.blocks().size();
    Looks looks = n > 0 && page.blocks().getFirst().marks() != null ? html : text;
    float[][] kept = n <= KEPT ? features.rows() : new float[0][];
    double[] firstLook = new double[n];
    for (int from = 0; from < n; from += TOGETHER) {
      float[][] rows = new float[Math.min(TOGETHER, n - from)][];
      for (int i = 0; i < rows.length; i++) {
        rows[i] = kept.length > 0 ? kept[from + i] : features.row(from + i);
      }
      looks.first().probabilities(rows, from, firstLook);
    }
    SequenceFeatures sequence = SequenceFeatures.of(page, firstLook);
    return secondLook(looks.second(), kept, features, firstLook, sequence);
  }

  private double[] secondLook(
      TreeModel second,
      float[][] kept,
      BlockFeatures features,
      double[] firstLook,
      SequenceFeatures sequence) {
    double[] looked = firstLook.clone();
    float[][] rows = new float[TOGETHER][];
    int[] places = new int[TOGETHER];
    double[] answers = new double[TOGETHER];
    int count = 0;
    for (int i = 0; i < looked.length; i++) {
      if (!isFarFromBody(firstLook, i)) {
        rows[count] = sequence.longer(kept.length > 0 ? kept[i] : features.row(i), i);
        places[count++] = i;
      }
      if (count == TOGETHER || count > 0 && i + 1 == looked.length) {
        second.probabilities(Arrays.copyOf(rows, count), 0, answers);
        for (int k = 0; k < count; k++) {
          looked[places[k]] = answers[k];
        }
        count = 0;
      }
    }
    return looked;
  }

  /** Whether the first look is so sure of a block and those beside it that no second is needed. */
  private static boolean isFarFromBody(double[] firstLook, int i) {
    double before = i == 0 ? 0 : firstLook[i - 1];
    double after = i + 1 == firstLook.length ? 0 : firstLook[i + 1];
    return firstLook[i] < FAR && Math.max(before, after) < 5 * FAR;
  }
}
