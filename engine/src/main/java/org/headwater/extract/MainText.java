package org.headwater.extract;

/**
 * Where the article's text begins and ends, stray blocks aside that were taken for text far from
 * it: what stands around this place tells of the article. Linear in the page.
 *
 * @param start the first block of the text; the number of blocks when there is no text
 * @param end the block after its last
 */
record MainText(int start, int end) {
  /** So many blocks that are no text part a stray one from the article. */
  private static final int GAP = 25;

  /** The text is the first stretch that holds a long sentence or this share of the longest one. */
  private static final double SHARE = 0.3;

  /** A sentence of so many characters is of the article, wherever it stands. */
  private static final int SENTENCE = 100;

  /** A line of so many characters is no label of a menu. */
  private static final int LINE = 40;

  static MainText of(TypedPage page) {
    int longest = 0;
    for (int at = next(page, 0); at < page.size(); at = next(page, stretchEnd(page, at))) {
      longest = Math.max(longest, characters(page, at, stretchEnd(page, at)));
    }
    for (int at = next(page, 0); at < page.size(); at = next(page, stretchEnd(page, at))) {
      int end = stretchEnd(page, at);
      if (characters(page, at, end) >= SHARE * longest || holdsSentence(page, at, end)) {
        return new MainText(firstLine(page, at, end), page.bodyEnd());
      }
    }
    return new MainText(page.size(), page.bodyEnd());
  }

  private static int next(TypedPage page, int from) {
    int at = from;
    while (at < page.size() && !page.isText(at)) {
      at++;
    }
    return at;
  }

  private static int stretchEnd(TypedPage page, int start) {
    int last = start;
    for (int i = start + 1; i < page.size() && i - last <= GAP; i++) {
      last = page.isText(i) ? i : last;
    }
    return last + 1;
  }

  private static int characters(TypedPage page, int start, int end) {
    int sum = 0;
    for (int i = start; i < end; i++) {
      sum += page.isText(i) ? page.text(i).length() : 0;
    }
    return sum;
  }

  private static boolean holdsSentence(TypedPage page, int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.isText(i) && page.text(i).length() >= SENTENCE && page.shape(i).isSentence()) {
        return true;
      }
    }
    return false;
  }

  /** The first block of a stretch that is more than a label. */
  private static int firstLine(TypedPage page, int start, int end) {
    for (int i = start; i < end; i++) {
      if (page.isText(i) && (page.text(i).length() >= LINE || page.shape(i).endsSentence())) {
        return i;
      }
    }
    return start;
  }
}
