package org.headwater.reuse;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.headwater.reuse.Runs.Run;

/**
 * Whether all that two texts of one outlet share is what the outlet puts around each of its
 * reports: who it is, how to write to it, who pays for it.
 *
 * <p>Phrases cannot list that. A frame stands at the beginning or at the end of both texts, and
 * what it frames has nothing to do with each other; a new version of a report, which may also share
 * only its end, begins with the same names. Cost: linear.
 */
final class HouseFrame {
  /** Words after or before the frame: a day, a page number. */
  private static final int MARGIN = 4;

  /** Words of a report without its frame; a shorter one is a stub of the other. */
  private static final int SHORTEST_REPORT = 15;

  /** Part of the content words in common from which two reports have to do with each other. */
  private static final double RELATED = 0.25;

  private HouseFrame() {}

  static boolean explains(Comparison pair) {
    Wording a = pair.a();
    Wording b = pair.b();
    if (a.outlet().isEmpty() || !a.outlet().equals(b.outlet())) {
      return false;
    }
    BitSet frameOfA = new BitSet();
    BitSet frameOfB = new BitSet();
    for (Run run : pair.runs()) {
      if (run.length() >= Judgement.FRAME_RUN && !isAtBorder(a, b, run)) {
        return false;
      }
      frameOfA.set(run.inA(), run.endA());
      frameOfB.set(run.inB(), run.endB());
    }
    return areStrangers(content(a, frameOfA), content(b, frameOfB))
        && a.size() - frameOfA.cardinality() >= SHORTEST_REPORT
        && b.size() - frameOfB.cardinality() >= SHORTEST_REPORT;
  }

  private static boolean isAtBorder(Wording a, Wording b, Run run) {
    return run.inA() <= MARGIN && run.inB() <= MARGIN
        || a.size() - run.endA() <= MARGIN && b.size() - run.endB() <= MARGIN;
  }

  private static int[] content(Wording text, BitSet frame) {
    return IntStream.range(0, text.size())
        .filter(i -> !frame.get(i) && text.stem(i) != Wording.NO_STEM)
        .map(text::stem)
        .sorted()
        .distinct()
        .toArray();
  }

  private static boolean areStrangers(int[] a, int[] b) {
    return Wording.common(a, b) < RELATED * Math.min(a.length, b.length);
  }
}
