package org.headwater.extract;

import java.util.IdentityHashMap;
import java.util.Map;

/**
 * From where to where each element of a page holds paragraphs of the body, so that a heading or an
 * item between two of them can be told from one before or after. Linear in the page.
 */
final class Paragraphs {
  /** An element with fewer words of the body than this says nothing; not tuned. */
  private static final int LEAST = 150;

  /** So many words of the body make a table beside them a part of it; not tuned. */
  private static final int LEAST_BESIDE_TABLE = 30;

  /** So many words of the body before it make a quoted post a part of it; not tuned. */
  private static final int LEAST_BESIDE_POST = 30;

  private final TypedPage page;
  private final Map<Container, Stretch> stretches = new IdentityHashMap<>();

  private static final class Stretch {
    final int first;
    int last;
    int words;

    Stretch(int first) {
      this.first = first;
    }
  }

  private Paragraphs(TypedPage page) {
    this.page = page;
  }

  /** Finds the elements that directly hold paragraphs at least as likely as the threshold. */
  static Paragraphs of(TypedPage page, double threshold) {
    Paragraphs all = new Paragraphs(page);
    for (int i = 0; i < page.size(); i++) {
      Container c = page.container(i);
      if (c != null
          && c.parent != null
          && page.body[i] >= threshold
          && page.shape(i).words() >= 12) {
        int block = i;
        Stretch stretch = all.stretches.computeIfAbsent(c.parent, x -> new Stretch(block));
        stretch.last = i;
        stretch.words += page.shape(i).words();
      }
    }
    return all;
  }

  /** Whether a block is a cell of a table that stands beside paragraphs and is no list of links. */
  boolean holdTable(int i) {
    Container c = page.container(i);
    if (c == null || !c.tag.equals("td") && !c.tag.equals("th")) {
      return false;
    }
    Container table = c.enclosing("table");
    if (table == null || table.parent == null || table.linkShare() >= 0.3) {
      return false;
    }
    Stretch beside = stretches.get(table.parent);
    return beside != null
        && beside.first < i
        && beside.words >= LEAST_BESIDE_TABLE
        && !page.hasRole(i, ClassCue.ADVERT, 4);
  }

  /** Whether an element, or one close around it, holds paragraphs from before a block on. */
  private boolean stands(Container element, int i) {
    Container c = element;
    for (int level = 0; c != null && level < 3; level++, c = c.parent) {
      Stretch beside = stretches.get(c);
      if (beside != null && beside.first < i && beside.words >= LEAST_BESIDE_POST) {
        return true;
      }
    }
    return false;
  }

  /** Whether a block is of a post that is shown between paragraphs as the quotation it is. */
  boolean holdPost(int i) {
    Container c = page.container(i);
    Container quote = c == null ? null : c.enclosing("blockquote");
    return quote != null
        && quote.parent != null
        && quote.names.contains("twitter-tweet")
        && stands(quote.parent, i);
  }

  /** Whether a block is a heading or an item of a list or table between two paragraphs. */
  boolean hold(int i) {
    Container c = page.container(i);
    boolean formed =
        c != null && (Tags.isHeading(c.tag) || c.tag.equals("li") || c.tag.equals("td"));
    for (int level = 0; formed && c != null && level < 4; level++, c = c.parent) {
      Stretch stretch = stretches.get(c);
      if (stretch != null && stretch.words >= LEAST && stretch.first < i && i < stretch.last) {
        return true;
      }
    }
    return false;
  }
}
