package org.headwater.extract;

import org.headwater.document.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Mends what single lines around the text were taken for by the lines beside them: a "Subscribe"
 * among the short lines of a menu asks for nothing, the dates and numbers between the headlines of
 * a list belong to the list, and so do headlines that go on below its heading; the labels between
 * two lines of a form belong to the form. One pass each, linear in the page.
 */
final class LinesTogether {
  /** How many lines on either side are looked at. */
  private static final int BESIDE = 3;

  /** So many short lines beside a short one make a menu. */
  private static final int MENU = 4;

  /** A headline has at least so many words and at most {@link #LONGEST}. */
  private static final int HEADLINE = 5;

  private static final int LONGEST = 30;

  /** So many headlines below the article are a list without a heading. */
  private static final int FEWEST_HEADLINES = 3;

  private final TypedPage page;
  private final boolean[] settled;

  private LinesTogether(TypedPage page, boolean[] settled) {
    this.page = page;
    this.settled = settled;
  }

  /**
   * Mends the kinds of the lines that were settled last.
   *
   * @param settled which these are
   * @param end the line after the last of the text
   */
  static void mend(TypedPage page, boolean[] settled, int end) {
    LinesTogether lines = new LinesTogether(page, settled);
    lines.menus();
    lines.lists(end);
    lines.headlines(end);
    lines.between(BlockKind.RELATED, 4);
    lines.between(BlockKind.PROMPT, 25);
  }

  private void menus() {
    for (int i = 0; i < settled.length; i++) {
      boolean asks = page.kind(i) == BlockKind.PROMPT || page.kind(i) == BlockKind.RELATED;
      if (settled[i] && asks && page.shape(i).words() <= 3 && isInMenu(i)) {
        page.decide(i, BlockKind.NAVIGATION);
      }
    }
  }

  private boolean isInMenu(int i) {
    int menu = 0;
    for (int j = Math.max(0, i - BESIDE); j <= Math.min(settled.length - 1, i + BESIDE); j++) {
      boolean list =
          page.shape(j).words() >= HEADLINE
              || page.kind(j) == BlockKind.COMMENT
              || page.kind(j) == BlockKind.DATELINE;
      if (list && Math.abs(j - i) <= 2) {
        return false;
      }
      boolean plain = page.kind(j) == BlockKind.NAVIGATION || page.kind(j) == BlockKind.OTHER;
      menu += settled[j] && plain && page.shape(j).words() <= 3 ? 1 : 0;
    }
    return menu >= MENU;
  }

  private void lists(int end) {
    int lives = 0;
    for (int i = 0; i < settled.length; i++) {
      BlockKind kind = page.kind(i);
      boolean other = kind == BlockKind.OTHER || kind == BlockKind.NAVIGATION;
      int words = page.shape(i).words();
      if (kind == BlockKind.RELATED) {
        lives = BESIDE;
      } else if (settled[i] && other && words >= HEADLINE && words <= LONGEST && lives > 0) {
        page.decide(i, BlockKind.RELATED);
        lives = BESIDE;
      } else if (words <= 4 && !page.isText(i) && kind != BlockKind.PROMPT) {
        lives--;
      } else if (i >= end || page.isText(i)) {
        lives = 0;
      }
    }
  }

  /**
   * In flattened text several headlines below the article are a list of other stories, with or
   * without a heading: entries of menus have fewer words.
   */
  private void headlines(int end) {
    int last = end;
    int found = 0;
    for (int i = end; i <= settled.length; i++) {
      boolean headline = i < settled.length && isHeadline(i);
      boolean over =
          i == settled.length || page.shape(i).words() > 4 && !headline || i - last > BESIDE;
      if (headline && !over) {
        found++;
        last = i;
      } else if (over) {
        if (found >= FEWEST_HEADLINES) {
          relate(last, found);
        }
        found = headline ? 1 : 0;
        last = i;
      }
    }
  }

  private void relate(int last, int headlines) {
    int left = headlines;
    for (int i = last; left > 0; i--) {
      if (isHeadline(i)) {
        page.decide(i, BlockKind.RELATED);
        left--;
      }
    }
  }

  private boolean isHeadline(int i) {
    LineShape shape = page.shape(i);
    boolean other = page.kind(i) == BlockKind.OTHER || page.kind(i) == BlockKind.NAVIGATION;
    return settled[i]
        && page.container(i) == null
        && (other || page.kind(i) == BlockKind.RELATED)
        && shape.words() >= HEADLINE
        && shape.words() <= LONGEST
        && !page.text(i).endsWith(".")
        && Character.isUpperCase(page.text(i).codePointAt(0));
  }

  /** Short lines of no kind of their own between two lines of a kind become of that kind. */
  private void between(BlockKind wanted, int most) {
    int last = Integer.MIN_VALUE / 2;
    for (int i = 0; i < settled.length; i++) {
      if (page.kind(i) != wanted || !settled[i]) {
        continue;
      }
      if (i - last <= BESIDE) {
        for (int j = last + 1; j < i; j++) {
          if (settled[j] && page.shape(j).words() <= most && isNothing(page.kind(j))) {
            page.decide(j, wanted);
          }
        }
      }
      last = i;
    }
  }

  private static boolean isNothing(@Nullable BlockKind kind) {
    return kind == BlockKind.OTHER || kind == BlockKind.NAVIGATION || kind == BlockKind.DATELINE;
  }
}
