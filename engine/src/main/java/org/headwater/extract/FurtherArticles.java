package org.headwater.extract;

import org.headwater.document.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the articles that an endless page appends to the one it was opened for: elements
 * called article that stand beside that of the first and have a main heading of their own. Linear.
 */
final class FurtherArticles {
  /** The first article has at least so many words, or it is a teaser and nothing is left out. */
  private static final int LEAST_WORDS = 60;

  private FurtherArticles() {}

  /** Settles the text of further articles as related; true when there was any. */
  static boolean settle(TypedPage page) {
    Container own = own(page);
    Container further = null;
    boolean passed = false;
    boolean found = false;
    for (int i = 0; own != null && i < page.size(); i++) {
      Container article = article(page, i);
      passed |= article == own;
      if (!passed || article == null || article == own) {
        continue;
      }
      further = isMainHeading(page, i) ? article : further;
      if (article == further) {
        found |= page.isText(i);
        settle(page, i);
      }
    }
    return found;
  }

  /** The first article that is no teaser. */
  private static @Nullable Container own(TypedPage page) {
    Container current = null;
    int words = 0;
    for (int i = 0; i < page.size(); i++) {
      Container article = article(page, i);
      words = article == current ? words : 0;
      current = article;
      words += article != null && page.isText(i) ? page.shape(i).words() : 0;
      if (words >= LEAST_WORDS) {
        return article;
      }
    }
    return null;
  }

  private static void settle(TypedPage page, int i) {
    if (page.isText(i) || page.isOpen(i)) {
      page.decide(i, BlockKind.RELATED);
    }
  }

  /** The outermost element called article around a block. */
  private static @Nullable Container article(TypedPage page, int i) {
    Container c = page.container(i);
    Container outermost = null;
    for (c = c == null ? null : c.enclosing("article");
        c != null;
        c = c.parent == null ? null : c.parent.enclosing("article")) {
      outermost = c;
    }
    return outermost;
  }

  private static boolean isMainHeading(TypedPage page, int i) {
    Container c = page.container(i);
    return c != null && c.within("h1") && page.shape(i).words() >= 3;
  }
}
