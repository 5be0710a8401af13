package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.BlockKind;
import org.headwater.document.Brief;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds small items of other stories: after the body, under a short heading, lines that each begin
 * with a sign of their own and then run as sentences do; or, with markup, sentences in the elements
 * that hold related items.
 */
final class BriefItems {
  private static final int LEAST_WORDS = 12;

  private BriefItems() {}

  /** A brief and the block that holds its text. */
  record Item(Brief brief, int block) {}

  static List<Item> find(TypedPage page) {
    List<Item> items = new ArrayList<>();
    for (int i = 1; i < page.size(); i++) {
      if (page.isOpen(i) && isHeading(page, i)) {
        int end = readList(page, i, items);
        i = Math.max(i, end - 1);
      }
    }
    return items;
  }

  private static boolean isHeading(TypedPage page, int i) {
    LineShape shape = page.shape(i);
    return shape.words() >= 1
        && shape.words() <= 5
        && !shape.endsSentence()
        && !page.text(i).endsWith(":")
        && i + 2 < page.size()
        && isSign(page, i + 1)
        && LineShape.endsSentence(page.text(i - 1));
  }

  /** A line of nothing but a list's sign. */
  private static boolean isSign(TypedPage page, int i) {
    return page.isOpen(i) && page.text(i).length() == 1 && "-–—•*·▪●■".contains(page.text(i));
  }

  private static int readList(TypedPage page, int heading, List<Item> items) {
    List<Integer> texts = new ArrayList<>();
    int i = heading + 1;
    while (i + 1 < page.size() && isSign(page, i) && page.shape(i + 1).words() >= LEAST_WORDS) {
      texts.add(i + 1);
      i += 2;
    }
    if (texts.size() < 2) {
      return heading;
    }
    page.decide(heading, BlockKind.RELATED);
    for (int text : texts) {
      page.decide(text - 1, BlockKind.NAVIGATION);
      page.decide(text, BlockKind.BRIEF);
      items.add(item(page, null, text));
    }
    return i;
  }

  private static Item item(TypedPage page, @Nullable String title, int text) {
    Span span = page.block(text).span();
    return new Item(new Brief(title, page.text(text), span), text);
  }
}
