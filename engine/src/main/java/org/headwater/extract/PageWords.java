package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words of a page's blocks as numbers, each word looked up once, so that what is counted about
 * words can stand in arrays. Linear in the page.
 */
final class PageWords {
  /** Words this short carry no topic. */
  private static final int SHORT = 3;

  private final List<int[]> blocks = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private boolean[] longer = new boolean[256];
  private boolean[] content = new boolean[256];

  PageWords(List<PageBlock> blocks) {
    for (PageBlock block : blocks) {
      List<String> words = block.words();
      int[] row = new int[words.size()];
      for (int k = 0; k < row.length; k++) {
        row[k] = number(words.get(k));
      }
      this.blocks.add(row);
    }
  }

  private int number(String word) {
    Integer known = numbers.get(word);
    if (known != null) {
      return known;
    }
    int number = numbers.size();
    numbers.put(word, number);
    if (number == longer.length) {
      longer = java.util.Arrays.copyOf(longer, number * 2);
      content = java.util.Arrays.copyOf(content, number * 2);
    }
    longer[number] = word.length() > SHORT;
    content[number] = longer[number] && !LineShape.isFunctionWord(word);
    return number;
  }

  /** How many different words there are. */
  int size() {
    return numbers.size();
  }

  /** The number of each word of a block, in order. */
  int[] of(int block) {
    return blocks.get(block);
  }

  /** Whether a word is long enough to carry a topic. */
  boolean isLong(int word) {
    return longer[word];
  }

  /** Whether it also is no function word. */
  boolean isContent(int word) {
    return content[word];
  }

  /** Marks those of the given words that the page has. */
  boolean[] among(Set<String> words) {
    boolean[] marked = new boolean[size()];
    for (String word : words) {
      Integer number = numbers.get(word);
      if (number != null) {
        marked[number] = true;
      }
    }
    return marked;
  }
}
