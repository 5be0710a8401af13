package org.headwater.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.headwater.reuse.Runs.Run;

/**
 * The figures of one pair of texts, word by word.
 *
 * @param runs the common stretches in order of b
 * @param inA the words of a in a stretch; {@code inB} likewise
 * @param freeA words of a in a stretch and outside quotation marks; {@code freeB} likewise
 * @param longest unquoted words of the longest stretch
 * @param edits places where two stretches follow each other in both texts with few words between,
 *     but for a pull quote, which repeats words of its own text
 * @param breaks places where they do not
 */
record Comparison(
    Wording a,
    Wording b,
    List<Run> runs,
    BitSet inA,
    BitSet inB,
    int freeA,
    int freeB,
    int longest,
    int edits,
    int breaks) {
  /** More words than these between two stretches are no edit. */
  static final int EDIT = 25;

  /** Words of a pull quote. */
  private static final int SHORTEST_REPEAT = 5;

  static Comparison of(Wording a, NewText text) {
    Wording b = text.wording();
    List<Run> runs = Runs.between(a, b, text.shingles());
    BitSet inA = new BitSet(a.size());
    BitSet inB = new BitSet(b.size());
    int longest = 0;
    for (Run run : runs) {
      inA.set(run.inA(), run.endA());
      inB.set(run.inB(), run.endB());
      longest = Math.max(longest, free(b, inB, run.inB(), run.endB()));
    }
    List<Run> told = toldOnce(runs);
    int edits = 0;
    int repeats = 0;
    for (int i = 1; i < told.size(); i++) {
      if (isEdit(told.get(i - 1), told.get(i))) {
        edits++;
        repeats += isRepeat(a, b, told.get(i - 1), told.get(i)) ? 1 : 0;
      }
    }
    return new Comparison(
        a,
        b,
        runs,
        inA,
        inB,
        free(a, inA, 0, a.size()),
        free(b, inB, 0, b.size()),
        longest,
        edits - repeats,
        Math.max(0, told.size() - 1 - edits));
  }

  static boolean isEdit(Run before, Run after) {
    int gapA = after.inA() - before.endA();
    return gapA >= 0 && gapA <= EDIT && after.inB() - before.endB() <= EDIT;
  }

  /** The stretches without those whose words of a an earlier one has: a pull quote of b. */
  private static List<Run> toldOnce(List<Run> runs) {
    BitSet told = new BitSet();
    List<Run> once = new ArrayList<>();
    for (Run run : runs) {
      if (told.nextClearBit(run.inA()) < run.endA()) {
        once.add(run);
      }
      told.set(run.inA(), run.endA());
    }
    return once;
  }

  /** Whether all that stands between two stretches is said elsewhere in its text: a pull quote. */
  private static boolean isRepeat(Wording a, Wording b, Run before, Run after) {
    return isRepeat(a, before.endA(), after.inA(), before.inA(), after.endA())
        && isRepeat(b, before.endB(), after.inB(), before.inB(), after.endB());
  }

  /** Looks for the words from {@code from} to {@code to} in the stretches on either side. */
  private static boolean isRepeat(Wording text, int from, int to, int first, int last) {
    if (from == to) {
      return true;
    }
    int[] gap = Arrays.copyOfRange(text.words(), from, to);
    return gap.length >= SHORTEST_REPEAT
        && (contains(Arrays.copyOfRange(text.words(), first, from), gap)
            || contains(Arrays.copyOfRange(text.words(), to, last), gap));
  }

  /** Whether words stand in a row among others; a few comparisons for each word. */
  static boolean contains(int[] words, int[] row) {
    for (int at = 0; at + row.length <= words.length; at++) {
      if (words[at] == row[0] && Arrays.equals(words, at, at + row.length, row, 0, row.length)) {
        return true;
      }
    }
    return false;
  }

  private static int free(Wording text, BitSet matched, int from, int to) {
    int count = 0;
    for (int i = matched.nextSetBit(from); i >= 0 && i < to; i = matched.nextSetBit(i + 1)) {
      count += text.quoted(i) ? 0 : 1;
    }
    return count;
  }

  int matchedA() {
    return inA.cardinality();
  }

  int matchedB() {
    return inB.cardinality();
  }

  boolean aIsShorter() {
    return a.total() < b.total();
  }

  /** Fraction of the shorter text, frame included, that stands in a stretch. */
  double share() {
    return aIsShorter()
        ? (double) matchedA() / Math.max(1, a.total())
        : (double) matchedB() / Math.max(1, b.total());
  }

  /** The greater of both fractions of the report, frame excluded, that stand in a stretch. */
  double containment() {
    return Math.max(
        (double) matchedA() / Math.max(1, a.size()), (double) matchedB() / Math.max(1, b.size()));
  }

  /** The greater fraction of the unquoted words of a text that stand in a stretch. */
  double freeShare() {
    return Math.max(
        (double) freeA / Math.max(20, a.free()), (double) freeB / Math.max(20, b.free()));
  }
}
