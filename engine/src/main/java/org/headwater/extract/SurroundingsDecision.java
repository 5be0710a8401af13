package org.headwater.extract;

import org.headwater.document.BlockKind;

/** Settles what every block is that is neither title nor text: the last decision on a page. */
final class SurroundingsDecision {
  private static final int NEAR_BODY = 6;

  private SurroundingsDecision() {}

  static void decide(TypedPage page) {
    int start = page.bodyStart();
    int end = page.bodyEnd();
    boolean[] settled = new boolean[page.size()];
    for (int i = 0; i < page.size(); i++) {
      if (page.isOpen(i)) {
        page.decide(i, kind(page, i, start, end));
        settled[i] = true;
      }
    }
    LinesTogether.mend(page, settled, end);
  }

  private static BlockKind kind(TypedPage page, int i, int start, int end) {
    LineShape shape = page.shape(i);
    int cues = shape.cues();
    boolean inside = i >= start - NEAR_BODY * 2 && i < end + NEAR_BODY;
    boolean date = shape.words() <= 16 && isDate(page, i);
    boolean bare = date && !shape.endsSentence() && CaptionCredit.of(page.text(i)) == null;
    if ((!bare || CaptionLines.inFigure(page, i)) && CaptionLines.isCaption(page, i, inside)) {
      return BlockKind.CAPTION;
    }
    if (LineCue.SHARE.in(cues) && shape.words() <= 8
        || shape.words() <= 6 && page.hasRole(i, ClassCue.SHARE, 3)) {
      return BlockKind.SHARE;
    }
    if (LineCue.ADVERT.in(cues) && shape.words() <= 12 || page.hasRole(i, ClassCue.ADVERT, 2)) {
      return BlockKind.ADVERT;
    }
    if (i < end && inside && isByline(page, i)) {
      return BlockKind.BYLINE;
    }
    if (date) {
      return BlockKind.DATELINE;
    }
    return rest(page, i, inside);
  }

  private static BlockKind rest(TypedPage page, int i, boolean inside) {
    LineShape shape = page.shape(i);
    int cues = shape.cues();
    if (inside && CaptionCredit.isAlone(page.text(i))) {
      return BlockKind.CREDIT;
    }
    if (LineCue.PROMPT.in(cues) || page.hasRole(i, ClassCue.PROMO, 3)) {
      return BlockKind.PROMPT;
    }
    if (LineCue.LEGAL.in(cues) || page.hasRole(i, ClassCue.FOOTER, 4) && shape.words() > 12) {
      return BlockKind.LEGAL;
    }
    if (inside
        && (LineCue.BIO.in(cues) || shape.words() >= 8 && page.hasRole(i, ClassCue.AUTHOR, 3))) {
      return BlockKind.BIO;
    }
    if (LineCue.RELATED.in(cues) && shape.words() <= 12 || page.hasRole(i, ClassCue.RELATED, 5)) {
      return BlockKind.RELATED;
    }
    if (LineCue.COMMENT.in(cues) && shape.words() <= 12
        || LineCue.REPLY.in(cues) && shape.words() <= 5) {
      return BlockKind.PROMPT;
    }
    return last(page, i);
  }

  private static BlockKind last(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    Container c = page.container(i);
    boolean menu = page.hasRole(i, ClassCue.NAVIGATION, 6) || c != null && c.within("nav");
    if (LineCue.NAVIGATION.in(shape.cues())
        || menu
        || shape.words() <= 4 && page.linkShare(i) > 0.8) {
      return BlockKind.NAVIGATION;
    }
    return page.linkShare(i) > 0.8 && shape.words() > 4 ? BlockKind.RELATED : BlockKind.OTHER;
  }

  private static boolean isByline(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    return shape.words() <= 20
        && (LineCue.BYLINE.in(shape.cues())
            || page.hasRole(i, ClassCue.AUTHOR, 2) && shape.words() <= 8);
  }

  private static boolean isDate(TypedPage page, int i) {
    return DateWords.looksLikeDate(page.block(i).words())
        || PublishedDate.inLine(page.text(i), true) != null
        || LineCue.DATE.in(page.shape(i).cues()) && page.shape(i).words() <= 8;
  }
}
