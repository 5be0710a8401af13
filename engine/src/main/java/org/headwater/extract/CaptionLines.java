package org.headwater.extract;

import java.util.List;
import java.util.Locale;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * Which lines are the words under a picture: those in the page's own elements for it, those that
 * begin as captions do, that end in a credit or stand above one, and a line that is there several
 * times in a row, once for each picture of a gallery. A credit alone is no caption, and a sentence
 * above one is text where the body model is sure of it or no text stands before it. Constant cost
 * for a line.
 */
final class CaptionLines {
  private static final List<String> BEGINNINGS =
      WordList.read(CaptionLines.class, "caption-beginnings.txt");
  private static final int LEAST_WORDS = 4;

  /** A caption that is taken out of the text has no more words. */
  private static final int MOST_WORDS = 60;

  /** In flattened text also a longer paragraph may stand above the credit of the next picture. */
  private static final int MOST_ABOVE = 40;

  /** From this probability of the body model on a sentence is text: of 0.7 and 0.9 the better. */
  private static final double SURE = 0.9;

  /** Without text in so many lines above it a sentence is the first of the text. */
  private static final int LEAD = 12;

  /** A line so many times in a row is said once for each picture. */
  private static final int GALLERY = 3;

  private CaptionLines() {}

  /** Whether a line is a caption; {@code inside}: it stands in the text or near to it. */
  static boolean isCaption(TypedPage page, int i, boolean inside) {
    LineShape shape = page.shape(i);
    int cues = shape.cues();
    if (!inside && !inFigure(page, i)
        || LineCue.PROMPT.in(cues)
        || LineCue.LEGAL.in(cues)
        || CaptionCredit.isAlone(page.text(i))) {
      return false;
    }
    if (page.container(i) != null && shape.words() >= LEAST_WORDS) {
      boolean called = page.hasRole(i, ClassCue.CAPTION, 1) && page.linkShare(i) < 0.5;
      if (inFigure(page, i) || inside && called) {
        return true;
      }
    }
    return inside && isWrittenAsOne(page, i);
  }

  /** Whether the line itself and the one below show that it is a caption. */
  private static boolean isWrittenAsOne(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    boolean pointer = LineCue.RELATED.in(shape.cues()) || page.linkShare(i) >= 0.5;
    if (pointer) {
      return false;
    }
    Span credit = CaptionCredit.of(page.text(i));
    return credit != null && credit.start() > 8
        || shape.words() >= LEAST_WORDS && (beginsAsOne(page.text(i)) || isInGallery(page, i))
        || credit == null && shape.words() > LEAST_WORDS && isAboveCredit(page, i);
  }

  private static boolean isCredited(TypedPage page, int i) {
    return isAboveCredit(page, i) || CaptionCredit.isParted(page.text(i));
  }

  private static boolean isAboveCredit(TypedPage page, int i) {
    return i + 1 < page.size()
        && page.shape(i + 1).words() <= 12
        && !LineCue.LEGAL.in(page.shape(i + 1).cues())
        && CaptionCredit.isAlone(page.text(i + 1));
  }

  /** Whether a line is a caption by its own words or its credit, wherever it stands. */
  static boolean isPlain(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    return shape.words() >= LEAST_WORDS
        && shape.words() <= MOST_WORDS
        && (beginsAsOne(page.text(i))
            || isInGallery(page, i)
            || page.container(i) == null
                && shape.words() <= MOST_ABOVE
                && isCredited(page, i)
                && !isRunningText(page, i))
        && !LineCue.PROMPT.in(shape.cues());
  }

  /** Whether the body model is sure of a sentence, or no text stands above it: it is the lead. */
  private static boolean isRunningText(TypedPage page, int i) {
    return page.shape(i).endsSentence() && (page.body[i] >= SURE || !hasTextAbove(page, i));
  }

  private static boolean hasTextAbove(TypedPage page, int i) {
    for (int j = i - 1; j >= Math.max(0, i - LEAD); j--) {
      if (page.isText(j) && page.shape(j).endsSentence()) {
        return true;
      }
    }
    return false;
  }

  private static boolean beginsAsOne(String line) {
    if (line.isEmpty() || line.length() > 1200) {
      return false;
    }
    String lower = line.substring(0, Math.min(40, line.length())).toLowerCase(Locale.ROOT);
    for (String beginning : BEGINNINGS) {
      if (lower.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInGallery(TypedPage page, int i) {
    int run = 1;
    for (int j = i - 1; j >= 0 && i - j < GALLERY && page.text(j).equals(page.text(i)); j--) {
      run++;
    }
    for (int j = i + 1;
        j < page.size() && j - i < GALLERY && page.text(j).equals(page.text(i));
        j++) {
      run++;
    }
    return run >= GALLERY;
  }

  static boolean inFigure(TypedPage page, int i) {
    Container c = page.container(i);
    return c != null && (c.tag.equals("figcaption") || c.within("figcaption"));
  }
}
