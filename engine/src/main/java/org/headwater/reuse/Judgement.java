package org.headwater.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headwater.document.Span;
import org.headwater.reuse.Runs.Run;
import org.headwater.reuse.SentenceAlignment.Counterpart;

/**
 * Says what the comparison of two texts means.
 *
 * <p>Text is reused when one unquoted stretch is longer than chance and common phrases give ({@link
 * #LONG_RUN}), when enough of the unquoted words stand in stretches, or when one text retells the
 * other in other words ({@link Retelling}). Shared quotations, subscription prompts, stock phrases,
 * a form that is filled in anew and what an outlet puts around all its reports ({@link HouseFrame})
 * do none of that. The kind follows from how the stretches lie: in one piece, with small edits
 * between them, or scattered.
 *
 * <p>The numbers were set on the constructed pairs of the dev half and on the independent accounts
 * of BASIL (427 pairs, longest common unquoted stretch 9 words).
 */
final class Judgement {
  /** Unquoted words in a row that two reporters never share by chance. */
  static final int LONG_RUN = 25;

  /** Words in a row that must lie at a border of both texts to be a frame. */
  static final int FRAME_RUN = 8;

  /**
   * Fraction of the unquoted words, and their least number, that are reuse in shorter stretches.
   */
  static final double FREE_SHARE = 0.3;

  static final int FREE_WORDS = 30;

  /** Containment from which a text counts as whole in the other. */
  static final double WHOLE = 0.8;

  /** Edits in a hundred matched words up to which a copy is a reprint. */
  static final double REPRINT_EDITS = 0.3;

  /**
   * Fraction of a sentence in stretches from which it is copied and not retold, and the fraction of
   * copied ones among the told sentences (by words) up to which a text is a rewrite: around
   * excerpts, too, two accounts of one event have sentences that are alike.
   */
  static final double COPIED = 0.9;

  static final double VERBATIM = 0.5;

  /** Words between stretches that one passage bridges, and the fewest words of a passage. */
  private static final int BRIDGE = 8;

  private static final int SHORTEST_PASSAGE = 8;

  private Judgement() {}

  /** The link between two texts of which a came first, if there is one. */
  static Optional<ReuseLink> of(Wording a, NewText b) {
    Comparison pair = Comparison.of(a, b);
    Retelling retelling = new Retelling(a, b);
    boolean copied = isCopied(pair, retelling) && !HouseFrame.explains(pair);
    if (copied && pair.containment() >= WHOLE) {
      return Optional.of(copy(pair, wholeKind(pair), retelling));
    }
    if (retelling.retells() && verbatim(pair, retelling) <= VERBATIM) {
      return Optional.of(rewrite(pair, retelling));
    }
    return copied ? Optional.of(copy(pair, ReuseKind.EXCERPT, retelling)) : Optional.empty();
  }

  /** The same for two texts that have hardly five words in a row in common. */
  static Optional<ReuseLink> ofOtherWords(Wording a, NewText b) {
    Retelling retelling = new Retelling(a, b);
    if (!retelling.retells()) {
      return Optional.empty();
    }
    Comparison pair = Comparison.of(a, b);
    return verbatim(pair, retelling) <= VERBATIM
        ? Optional.of(rewrite(pair, retelling))
        : Optional.empty();
  }

  private static boolean isCopied(Comparison pair, Retelling retelling) {
    return pair.longest() >= LONG_RUN
        || pair.freeShare() >= FREE_SHARE
            && Math.max(pair.freeA(), pair.freeB()) >= FREE_WORDS
            && !retelling.isForm();
  }

  private static ReuseKind wholeKind(Comparison pair) {
    int matched = Math.max(1, Math.min(pair.matchedA(), pair.matchedB()));
    if (100.0 * (pair.edits() + pair.breaks()) / matched <= REPRINT_EDITS) {
      return ReuseKind.REPRINT;
    }
    return pair.edits() >= 2 || pair.containment() >= 0.93 ? ReuseKind.REWRITE : ReuseKind.EXCERPT;
  }

  private static ReuseLink copy(Comparison pair, ReuseKind kind, Retelling retelling) {
    Coverage ofA = new Coverage(pair.a(), pair.inA());
    Coverage ofB = new Coverage(pair.b(), pair.inB());
    return link(pair, kind, retelling, pair.share(), ofA.share(), ofB.share(), passages(pair));
  }

  private static ReuseLink link(
      Comparison pair,
      ReuseKind kind,
      Retelling retelling,
      double share,
      double shareOfA,
      double shareOfB,
      List<Passage> passages) {
    Coverage ofA = new Coverage(pair.a(), pair.inA()).retold(retelling.ofA());
    Coverage ofB = new Coverage(pair.b(), pair.inB()).retold(retelling.ofB());
    return new ReuseLink(
        pair.a().id(),
        pair.b().id(),
        kind,
        Math.min(1, share),
        Direction.of(pair.a(), pair.b()),
        passages,
        new ReuseSide(shareOfA, ofA.added()),
        new ReuseSide(shareOfB, ofB.added()));
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

  private static ReuseLink rewrite(Comparison pair, Retelling retelling) {
    double ofA = new Coverage(pair.a(), pair.inA()).retold(retelling.ofA()).share();
    double ofB = new Coverage(pair.b(), pair.inB()).retold(retelling.ofB()).share();
    return link(
        pair,
        ReuseKind.REWRITE,
        retelling,
        pair.aIsShorter() ? ofA : ofB,
        ofA,
        ofB,
        retold(pair, retelling));
  }

  /** The part of the told sentences of the shorter text, by words, that is copied. */
  private static double verbatim(Comparison pair, Retelling retelling) {
    Wording text = pair.aIsShorter() ? pair.a() : pair.b();
    BitSet matched = pair.aIsShorter() ? pair.inA() : pair.inB();
    int words = 0;
    int copied = 0;
    for (Counterpart told : pair.aIsShorter() ? retelling.ofA() : retelling.ofB()) {
      if (told.isTold()) {
        int from = text.sentenceStart(told.sentence());
        int to = text.sentenceEnd(told.sentence());
        words += to - from;
        copied += matched.get(from, to).cardinality() >= COPIED * (to - from) ? to - from : 0;
      }
    }
    return (double) copied / Math.max(1, words);
  }

  /** The sentences of the shorter text that the other tells, with what it tells them in. */
  private static List<Passage> retold(Comparison pair, Retelling retelling) {
    List<Passage> passages = new ArrayList<>();
    boolean turned = pair.aIsShorter();
    for (Counterpart told : turned ? retelling.ofA() : retelling.ofB()) {
      if (told.isTold()) {
        Span own = sentences(turned ? pair.a() : pair.b(), told.sentence(), told.sentence() + 1);
        Span other =
            sentences(turned ? pair.b() : pair.a(), told.from(), told.from() + told.count());
        passages.add(turned ? new Passage(own, other) : new Passage(other, own));
      }
    }
    passages.sort(Comparator.comparing(Passage::inB).thenComparing(Passage::inA));
    return passages;
  }

  private static Span sentences(Wording text, int from, int to) {
    return text.span(text.sentenceStart(from), text.sentenceEnd(to - 1));
  }
}
