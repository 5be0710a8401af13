package org.headwater.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.BlockKind;
import org.jspecify.annotations.Nullable;

/**
 * Takes out of the text of an HTML page what reads like an article but stands where none does:
 * lists of beginnings that each break off at a link, several short elements called article beside
 * the article, side columns, and doubtful lines far below the text. Linear in the page.
 */
final class StrayText {
  /** So many items or elements alike are a list of other stories. */
  private static final int ALIKE = 3;

  /** With so many words outside of it, a place that holds no article holds none of the text. */
  private static final int LEAST_WORDS = 60;

  /** A teaser has at most so many words. */
  private static final int TEASER = 90;

  /** So many blocks that are no text part a stretch from the article. */
  private static final int GAP = 25;

  /** Far from the article nothing less likely than this is text; not tuned. */
  private static final double SURE = 0.9;

  /** Nor in a side column anything less likely than this; not tuned. */
  private static final double SURE_BESIDE = 0.95;

  private final TypedPage page;

  private StrayText(TypedPage page) {
    this.page = page;
  }

  /** Settles such text as other stories or as nothing in particular. */
  static void drop(TypedPage page) {
    if (page.size() == 0 || page.container(0) == null) {
      return;
    }
    StrayText stray = new StrayText(page);
    stray.brokenBeginnings();
    stray.smallArticles();
    stray.sideColumns();
    stray.farLines();
  }

  private void brokenBeginnings() {
    Map<Container, int[]> lists = new IdentityHashMap<>();
    for (int i = 0; i < page.size(); i++) {
      Container list = list(i);
      if (list != null) {
        int[] items = lists.computeIfAbsent(list, l -> new int[2]);
        items[0]++;
        items[1] += breaksOff(i) ? 1 : 0;
      }
    }
    for (int i = 0; i < page.size(); i++) {
      int[] items = lists.get(list(i));
      if (items != null && items[1] >= ALIKE && items[1] * 4 >= items[0] * 3) {
        page.decide(i, BlockKind.RELATED);
      }
    }
  }

  private boolean breaksOff(int i) {
    String text = page.text(i);
    return page.linkShare(i) > 0 && (text.endsWith("...") || text.endsWith("…"));
  }

  /** The list that a block of the text is an item of. */
  private @Nullable Container list(int i) {
    Container c = page.isText(i) ? page.container(i) : null;
    Container item = c == null ? null : c.enclosing("li");
    return item == null ? null : item.parent;
  }

  /** Elements called article, each with little text and a link, side by side and apart. */
  private void smallArticles() {
    Map<Container, Small> articles = new IdentityHashMap<>();
    int all = 0;
    for (int i = 0; i < page.size(); i++) {
      Container article = article(i);
      int words = page.isText(i) ? page.shape(i).words() : 0;
      all += words;
      if (article != null) {
        Small small = articles.computeIfAbsent(article, a -> new Small());
        small.words += words;
        small.linked |= page.linkShare(i) > 0;
      }
    }
    Map<Container, Kin> families = new IdentityHashMap<>();
    articles.forEach((article, small) -> {
      if (article.parent != null && small.words > 0) {
        families.computeIfAbsent(article.parent, p -> new Kin()).add(small);
      }
    });
    for (int i = 0; i < page.size(); i++) {
      Container article = article(i);
      Kin kin = article == null || article.parent == null ? null : families.get(article.parent);
      if (page.isText(i) && kin != null && kin.teasers() && all - kin.words >= LEAST_WORDS) {
        page.decide(i, BlockKind.RELATED);
      }
    }
  }

  private static final class Small {
    private int words;
    private boolean linked;
  }

  /** Elements called article in one place. */
  private static final class Kin {
    private int count;
    private boolean other;
    private int words;

    void add(Small small) {
      count++;
      other |= small.words > TEASER || !small.linked;
      words += small.words;
    }

    boolean teasers() {
      return count >= ALIKE && !other;
    }
  }

  private @Nullable Container article(int i) {
    Container c = page.container(i);
    return c == null ? null : c.enclosing("article");
  }

  private void sideColumns() {
    if (words(i -> !inSideColumn(i)) >= LEAST_WORDS) {
      settle(this::inSideColumn, BlockKind.OTHER);
    }
  }

  private boolean inSideColumn(int i) {
    Container c = page.container(i);
    Container aside = c == null ? null : c.enclosing("aside");
    return aside != null && ClassCue.SIDEBAR.in(aside.cues) && page.body[i] < SURE_BESIDE;
  }

  private interface Blocks {
    boolean have(int i);
  }

  private int words(Blocks blocks) {
    int words = 0;
    for (int i = 0; i < page.size(); i++) {
      words += page.isText(i) && blocks.have(i) ? page.shape(i).words() : 0;
    }
    return words;
  }

  private void settle(Blocks blocks, BlockKind kind) {
    for (int i = 0; i < page.size(); i++) {
      if (page.isText(i) && blocks.have(i)) {
        page.decide(i, kind);
      }
    }
  }

  /** A stretch of text below the longest one, far from it, shorter, and nowhere sure. */
  private void farLines() {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < page.size(); i++) {
      if (page.isText(i)) {
        if (stretches.isEmpty() || i - stretches.getLast().end > GAP) {
          stretches.add(new Stretch(i));
        }
        stretches.getLast().add(i, page);
      }
    }
    Stretch longest = null;
    for (Stretch stretch : stretches) {
      longest = longest == null || stretch.words > longest.words ? stretch : longest;
    }
    for (Stretch s : stretches) {
      if (longest != null
          && s.start > longest.end
          && s.words * 2 < longest.words
          && s.most < SURE) {
        for (int i = s.start; i <= s.end; i++) {
          if (page.isText(i)) {
            page.decide(i, BlockKind.OTHER);
          }
        }
      }
    }
  }

  private static final class Stretch {
    final int start;
    int end;
    int words;
    double most;

    Stretch(int start) {
      this.start = start;
    }

    void add(int i, TypedPage page) {
      end = i;
      words += page.shape(i).words();
      most = Math.max(most, page.body[i]);
    }
  }
}
