package org.headwater.extract;

import java.util.List;
import org.headwater.document.BlockKind;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Settles which blocks are the article's text, and of which form each of them is.
 *
 * <p>Why: the model says of each block alone how likely it is text; a heading between two
 * paragraphs, a row of a table or the signature under a quoted post is text by where it stands.
 * How: a block is text from {@link #THRESHOLD} on (a lower one where a flattened page has no
 * likelier block), a heading or an item from {@link #BETWEEN} on when text stands on both sides;
 * what no article holds is taken out whatever the model says, and a line that leads to nothing goes
 * with what it led to. Cost: linear in the blocks.
 */
final class BodyDecision {
  /** From this probability on a block is body: the even chance, not tuned. */
  private static final double THRESHOLD = 0.5;

  /** In text of which no block is more likely than not, the likeliest ones are body; not tuned. */
  private static final double LEAST_CHANCE = 0.25;

  private static final double NEAR_LIKELIEST = 0.6;

  /** With fewer words than this among the likeliest there is no article. */
  private static final int LEAST_WORDS = 60;

  private BodyDecision() {}

  /**
   * From this probability on a heading or item is body that stands between two paragraphs of it.
   */
  private static final double BETWEEN = 0.2;

  static void decide(TypedPage page) {
    double threshold = threshold(page);
    Paragraphs paragraphs = Paragraphs.of(page, threshold);
    for (int i = 0; i < page.size(); i++) {
      boolean signed = i > 0 && page.isText(i - 1) && isSignature(page.text(i));
      boolean likely =
          page.body[i] >= threshold
              || page.body[i] >= BETWEEN && page.linkShare(i) < 0.5 && paragraphs.hold(i)
              || paragraphs.holdTable(i)
              || paragraphs.holdPost(i);
      if (page.isOpen(i) && (signed || likely && !isFurniture(page, i))) {
        page.decide(i, form(page, i));
      }
    }
    dropPromptHeadings(page);
    dropDanglingLines(page);
  }

  /** Flattened pages that are one list or table look like no text at all: better all than none. */
  private static double threshold(TypedPage page) {
    double most = 0;
    for (int i = 0; i < page.size(); i++) {
      most = Math.max(most, page.body[i]);
    }
    if (most >= THRESHOLD || most < LEAST_CHANCE || page.container(0) != null) {
      return THRESHOLD;
    }
    int words = 0;
    for (int i = 0; i < page.size(); i++) {
      words += page.body[i] >= NEAR_LIKELIEST * most ? page.shape(i).words() : 0;
    }
    return words < LEAST_WORDS ? THRESHOLD : NEAR_LIKELIEST * most;
  }

  /** Who wrote a quoted post, and when: the end of the quotation. */
  private static boolean isSignature(String text) {
    char first = text.charAt(0);
    return (first == '—' || first == '–') && text.length() <= 120 && text.contains("(@");
  }

  /** The heading of a box that asks for something goes where the box goes. */
  private static void dropPromptHeadings(TypedPage page) {
    for (int i = page.size() - 2; i >= 0; i--) {
      boolean heads =
          page.isText(i)
              && page.isOpen(i + 1)
              && !page.shape(i).endsSentence()
              && page.shape(i).words() <= 12
              && page.hasRole(i, ClassCue.PROMO, 1);
      if (heads && inOneBox(page.container(i), page.container(i + 1))) {
        page.decide(i, BlockKind.PROMPT);
      }
    }
  }

  private static boolean inOneBox(@Nullable Container heading, @Nullable Container next) {
    return heading != null
        && next != null
        && (heading == next || heading.parent == next.parent || heading.parent == next);
  }

  /** A label that no article holds, whatever the model thinks of its place. */
  static boolean isFurniture(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    int cues = shape.cues();
    Container c = page.container(i);
    if (c != null && (c.tag.equals("figcaption") || c.within("figcaption"))) {
      return true;
    }
    if (page.hasRole(i, ClassCue.CAPTION, 1) && CaptionCredit.of(page.text(i)) != null) {
      return true;
    }
    boolean open = !shape.endsSentence();
    boolean label =
        shape.words() <= 4
            && open
            && (LineCue.ADVERT.in(cues) || LineCue.SHARE.in(cues) || LineCue.REPLY.in(cues));
    boolean byline =
        shape.words() <= 7 && open && LineCue.BYLINE.in(cues) && Bylines.beginsByline(page.text(i));
    boolean date =
        shape.words() <= 10
            && open
            && LineCue.DATE.in(cues)
            && DateWords.looksLikeDate(page.block(i).words());
    boolean pointer = shape.words() <= 18 && LineCue.RELATED.in(cues) && page.linkShare(i) >= 0.5;
    boolean prompt =
        LineCue.PROMPT.in(cues)
            && (page.hasRole(i, ClassCue.PROMO, 1)
                || page.linkShare(i) >= 0.3 && shape.words() <= 14);
    boolean advert = page.hasRole(i, ClassCue.ADVERT, 1) && shape.words() <= 25;
    if (isSignature(page.text(i))) {
      return false;
    }
    return label
        || isBareDate(page.block(i).words())
        || isCredit(page, i)
        || CaptionLines.isPlain(page, i)
        || byline
        || date
        || pointer
        || prompt
        || advert;
  }

  /** Nothing but a day and perhaps an hour. */
  private static boolean isBareDate(List<String> words) {
    return words.size() >= 3
        && words.size() <= 6
        && DateWords.looksLikeDate(words)
        && words.stream()
            .allMatch(w -> Character.isDigit(w.charAt(0)) || DateWords.month(w) != null);
  }

  /** Nothing but the credit of a picture. */
  private static boolean isCredit(TypedPage page, int i) {
    if (page.shape(i).words() > 8 || page.shape(i).endsSentence()) {
      return false;
    }
    Span credit = CaptionCredit.of(page.text(i));
    return credit != null && credit.start() == 0;
  }

  static BlockKind form(TypedPage page, int i) {
    Container c = page.container(i);
    if (c == null) {
      return formOfLine(page, i);
    }
    if (Tags.isHeading(c.tag)) {
      return BlockKind.HEADING;
    }
    if (within(c, "li", 3) || c.tag.equals("dd") || c.tag.equals("dt")) {
      return BlockKind.LIST;
    }
    if (within(c, "blockquote", 4)) {
      return BlockKind.QUOTE;
    }
    return c.tag.equals("td") || c.tag.equals("th") ? BlockKind.TABLE : BlockKind.BODY;
  }

  private static boolean within(Container c, String tag, int levels) {
    Container found = c.enclosing(tag);
    return found != null && c.depth - found.depth <= levels;
  }

  private static BlockKind formOfLine(TypedPage page, int i) {
    String text = page.text(i);
    char first = text.charAt(0);
    boolean bullet = "•*–—-·▪●".indexOf(first) >= 0 && text.length() > 1 && text.charAt(1) == ' ';
    if (bullet) {
      return BlockKind.LIST;
    }
    LineShape shape = page.shape(i);
    boolean label =
        !shape.endsSentence()
            && shape.words() <= 12
            && !text.endsWith(":")
            && !text.endsWith(",")
            && Character.isUpperCase(first);
    return label ? BlockKind.HEADING : BlockKind.BODY;
  }

  /** What stands last and asks for something, permits it, or heads something else, is no text. */
  private static void dropDanglingLines(TypedPage page) {
    for (int i = page.bodyEnd() - 1; i >= 0; i--) {
      if (!page.isText(i)) {
        continue;
      }
      int cues = page.shape(i).cues();
      int words = page.shape(i).words();
      boolean heads =
          page.kind(i) == BlockKind.HEADING
              && words <= 6
              && (LineCue.RELATED.in(cues) || LineCue.COMMENT.in(cues));
      boolean linked = page.linkShare(i) >= 0.5 && !page.shape(i).endsSentence();
      boolean asks = words <= 12 && (LineCue.PROMPT.in(cues) || linked);
      boolean permits = words <= 25 && LineCue.LEGAL.in(cues) && page.linkShare(i) > 0;
      if (!heads && !asks && !permits) {
        return;
      }
      page.decide(i, permits ? BlockKind.LEGAL : asks ? BlockKind.PROMPT : BlockKind.RELATED);
    }
  }
}
