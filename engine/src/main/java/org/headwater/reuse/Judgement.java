package org.headwater.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.headwater.reuse.Runs.Run;
import org.headwater.reuse.SentenceAlignment.Pair;

/**
 * Says what the comparison of two texts means.
 *
 * <p>Text is reused when one unquoted stretch is longer than chance and common phrases give ({@link
 * #LONG_RUN}), when enough of the unquoted words stand in stretches, or when the sentences of one
 * text follow those of the other in other words. Shared quotations, subscription prompts and stock
 * phrases do none of that. The kind follows from how the stretches lie: in one piece, with small
 * edits between them, or scattered.
 *
 * <p>The numbers were set on the constructed pairs of the dev half and on the independent accounts
 * of BASIL (427 pairs, longest common unquoted stretch 9 words).
 */
final class Judgement {
  /** Unquoted words in a row that two reporters never share by chance. */
  static final int LONG_RUN = 25;

  /**
   * Fraction of the unquoted words, and their least number, that are reuse in shorter stretches.
   */
  static final double FREE_SHARE = 0.3;

  static final int FREE_WORDS = 30;

  /** Containment from which a text counts as whole in the other. */
  static final double WHOLE = 0.8;

  /** Edits in a hundred matched words up to which a copy is a reprint. */
  static final double REPRINT_EDITS = 0.3;

  /** Least overlap of two sentences of a rewrite, and least fraction of sentences that have one. */
  static final double SENTENCE = 0.5;

  static final double SENTENCES = 0.6;
  static final int FEWEST_SENTENCES = 3;

  /** Aligned sentences with a greater fraction of words in stretches are copied, not rewritten. */
  static final double VERBATIM = 0.75;

  /** Words between stretches that one passage bridges, and the fewest words of a passage. */
  private static final int BRIDGE = 8;

  private static final int SHORTEST_PASSAGE = 8;

  private Judgement() {}

  /** The link between two texts of which a came first, if there is one. */
  static Optional<ReuseLink> of(Wording a, Wording b) {
    Comparison pair = Comparison.of(a, b);
    boolean copied =
        pair.longest() >= LONG_RUN
            || pair.freeShare() >= FREE_SHARE && Math.max(pair.freeA(), pair.freeB()) >= FREE_WORDS;
    if (copied && pair.containment() >= WHOLE) {
      return Optional.of(link(pair, wholeKind(pair)));
    }
    Optional<ReuseLink> rewrite = rewrite(pair);
    if (rewrite.isPresent()) {
      return rewrite;
    }
    return copied ? Optional.of(link(pair, ReuseKind.EXCERPT)) : Optional.empty();
  }

  private static ReuseKind wholeKind(Comparison pair) {
    int matched = Math.max(1, Math.min(pair.matchedA(), pair.matchedB()));
    if (100.0 * (pair.edits() + pair.breaks()) / matched <= REPRINT_EDITS) {
      return ReuseKind.REPRINT;
    }
    return pair.edits() >= 2 || pair.containment() >= 0.93 ? ReuseKind.REWRITE : ReuseKind.EXCERPT;
  }

  private static ReuseLink link(Comparison pair, ReuseKind kind) {
    return new ReuseLink(
        pair.a().id(),
        pair.b().id(),
        kind,
        Math.min(1, pair.share()),
        Direction.of(pair.a(), pair.b()),
        passages(pair));
  }

  /** Stretches with few words between them as one passage, without stray phrases. */
  private static List<Passage> passages(Comparison pair) {
    List<Passage> passages = new ArrayList<>();
    List<Run> runs = pair.runs();
    int from = 0;
    for (int i = 1; i <= runs.size(); i++) {
      if (i == runs.size() || !bridged(runs.get(i - 1), runs.get(i))) {
        Run first = runs.get(from);
        Run last = runs.get(i - 1);
        if (last.endB() - first.inB() >= SHORTEST_PASSAGE) {
          passages.add(
              new Passage(
                  pair.a().span(first.inA(), last.endA()),
                  pair.b().span(first.inB(), last.endB())));
        }
        from = i;
      }
    }
    return passages;
  }

  private static boolean bridged(Run before, Run after) {
    int gap = after.inA() - before.endA();
    return gap >= 0 && gap <= BRIDGE && after.inB() - before.endB() <= BRIDGE;
  }

  /** The sentences of the text with fewer of them, looked for in the other. */
  private static Optional<ReuseLink> rewrite(Comparison comparison) {
    Wording a = comparison.a();
    Wording b = comparison.b();
    int sentencesOfA = SentenceAlignment.comparable(a);
    int sentencesOfB = SentenceAlignment.comparable(b);
    boolean forward = sentencesOfB <= sentencesOfA;
    int least = Math.min(sentencesOfA, sentencesOfB);
    if (least < FEWEST_SENTENCES) {
      return Optional.empty();
    }
    Wording shorter = forward ? b : a;
    Wording longer = forward ? a : b;
    List<Pair> pairs =
        SentenceAlignment.inOrder(SentenceAlignment.between(longer, shorter, SENTENCE));
    if (pairs.size() < FEWEST_SENTENCES
        || pairs.size() < SENTENCES * least
        || verbatim(shorter, forward ? comparison.inB() : comparison.inA(), pairs) > VERBATIM) {
      return Optional.empty();
    }
    return Optional.of(rewrite(a, b, forward, pairs));
  }

  /** Fraction of the words of the aligned sentences that the other text has word for word. */
  private static double verbatim(Wording text, BitSet matched, List<Pair> pairs) {
    int words = 0;
    int same = 0;
    for (Pair pair : pairs) {
      int from = text.sentenceStart(pair.inB());
      int to = text.sentenceEnd(pair.inB());
      words += to - from;
      same += matched.get(from, to).cardinality();
    }
    return (double) same / Math.max(1, words);
  }

  private static ReuseLink rewrite(Wording a, Wording b, boolean forward, List<Pair> pairs) {
    Wording shorter = forward ? b : a;
    Wording longer = forward ? a : b;
    List<Passage> passages = new ArrayList<>();
    int words = 0;
    for (Pair pair : pairs) {
      int from = shorter.sentenceStart(pair.inB());
      int to = shorter.sentenceEnd(pair.inB());
      words += to - from;
      Passage passage =
          new Passage(
              longer.span(
                  longer.sentenceStart(pair.inA()),
                  longer.sentenceEnd(pair.inA() + pair.count() - 1)),
              shorter.span(from, to));
      passages.add(forward ? passage : new Passage(passage.inB(), passage.inA()));
    }
    double share = Math.min(1, (double) words / Math.max(1, shorter.total()));
    return new ReuseLink(a.id(), b.id(), ReuseKind.REWRITE, share, Direction.of(a, b), passages);
  }
}
