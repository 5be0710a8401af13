package org.headwater.extract;

import java.util.List;
import org.headwater.document.BlockKind;

/**
 * The text of a page of which no paragraph is more likely than not: short notices, tables, forum
 * pages that were taken for comments from top to bottom.
 *
 * <p>Asked only when a page would be left without any text. The first post of a thread is its text
 * when the body model thinks so; else the likeliest sentences are, what lies between them with a
 * like chance, and tables between them. Linear in the page.
 */
final class LikeliestStretch {
  /** A sentence less likely than this is none of an article's; not tuned. */
  private static final double LEAST_CHANCE = 0.1;

  /** One so likely may stand alone; not tuned. */
  private static final double ENOUGH_CHANCE = 0.3;

  /** Taken is what has this share of the chance of the likeliest sentence; not tuned. */
  private static final double NEAR_LIKELIEST = 0.5;

  private static final double THRESHOLD = 0.5;

  /** With fewer words there is no article, unless its chance is enough. */
  private static final int LEAST_WORDS = 25;

  /** A row of a table begins with a number or holds so many. */
  private static final int NUMBERS = 3;

  /** A sentence, in any language, has so many words. */
  private static final int SENTENCE = 8;

  private final TypedPage page;

  private LikeliestStretch(TypedPage page) {
    this.page = page;
  }

  /** Whether a page shows no text but headings. */
  static boolean isWanted(TypedPage page) {
    for (int i = 0; i < page.size(); i++) {
      if (page.isText(i) && page.kind(i) != BlockKind.HEADING) {
        return false;
      }
    }
    return page.size() > 0;
  }

  /** Settles the first comment as text when the body model thinks it is; true when it did. */
  static boolean takeFirstPost(TypedPage page, List<CommentThread.Entry> comments) {
    int from = comments.isEmpty() ? -1 : comments.getFirst().block();
    if (from < 0) {
      return false;
    }
    int end = comments.size() > 1 ? comments.get(1).block() : page.size();
    int words = 0;
    for (int i = from; i < end; i++) {
      words += isPost(page, i) ? page.shape(i).words() : 0;
    }
    if (words < LEAST_WORDS) {
      return false;
    }
    for (int i = from; i < end; i++) {
      if (isPost(page, i)) {
        page.decide(i, BodyDecision.form(page, i));
      } else if (page.kind(i) == BlockKind.COMMENT) {
        page.decide(i, BlockKind.OTHER);
      }
    }
    return true;
  }

  private static boolean isPost(TypedPage page, int i) {
    return page.kind(i) == BlockKind.COMMENT && page.body[i] >= THRESHOLD;
  }

  /** Settles the likeliest sentences of a page as its text, if there are enough of them. */
  static void take(TypedPage page) {
    new LikeliestStretch(page).take();
  }

  private void take() {
    double most = 0;
    for (int i = 0; i < page.size(); i++) {
      most = isCandidate(i) ? Math.max(most, page.body[i]) : most;
    }
    double threshold = NEAR_LIKELIEST * most;
    int words = 0;
    for (int i = 0; i < page.size(); i++) {
      words += isCandidate(i) && page.body[i] >= threshold ? page.shape(i).words() : 0;
    }
    if (most >= LEAST_CHANCE && (words >= LEAST_WORDS || most >= ENOUGH_CHANCE)) {
      settle(threshold);
    }
  }

  private void settle(double threshold) {
    int last = -1;
    for (int i = 0; i < page.size(); i++) {
      if (!isCandidate(i) || page.body[i] < threshold) {
        continue;
      }
      for (int j = last + 1; last >= 0 && j < i; j++) {
        boolean likely = page.body[j] >= threshold && page.linkShare(j) < 0.5;
        if (page.isOpen(j) && (likely && !BodyDecision.isFurniture(page, j))) {
          page.decide(j, BodyDecision.form(page, j));
        }
      }
      if (last >= 0 && isTable(last + 1, i)) {
        fill(last + 1, i);
      }
      page.decide(i, BodyDecision.form(page, i));
      last = i;
    }
  }

  private void fill(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.isOpen(i)) {
        page.decide(i, BodyDecision.form(page, i));
      }
    }
  }

  /** Whether three of four lines are rows of numbers. */
  private boolean isTable(int from, int to) {
    int rows = 0;
    for (int i = from; i < to; i++) {
      long numbers =
          page.block(i).words().stream().filter(w -> Character.isDigit(w.charAt(0))).count();
      rows += numbers >= NUMBERS ? 1 : 0;
    }
    return to - from >= 4 && rows * 4 >= (to - from) * 3;
  }

  /** A sentence that is nothing else. */
  private boolean isCandidate(int i) {
    int cues = page.shape(i).cues();
    return page.isOpen(i)
        && page.shape(i).endsSentence()
        && page.shape(i).words() >= SENTENCE
        && page.linkShare(i) < 0.5
        && !LineCue.LEGAL.in(cues)
        && !LineCue.PROMPT.in(cues)
        && !page.hasRole(i, ClassCue.FOOTER, 4)
        && !BodyDecision.isFurniture(page, i);
  }
}
