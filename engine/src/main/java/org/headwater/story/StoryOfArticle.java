package org.headwater.story;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * From the ids of articles to those of stories.
 *
 * <p>Ids that are a letter and a number ("a17", "s4"), as all of a store are, take no strings: two
 * numbers in open tables, 24 to 48 bytes an article. Any others stand in a map. It has no order and
 * shows none.
 */
final class StoryOfArticle {
  private static final char ARTICLE = 'a';
  private static final char STORY = 's';

  /** More digits may be no number. */
  private static final int MOST_DIGITS = 18;

  private static final int FEWEST = 16;
  private static final long NO_NUMBER = -1;

  /** Numbers of articles plus one, by a hash; 0 where there is none. */
  private long[] articles = new long[FEWEST];

  private long[] stories = new long[FEWEST];
  private int numbered;

  /** What goes before the numbers. */
  private final Map<String, String> named = new HashMap<>();

  /** The number of articles, or a few more. */
  int size() {
    return numbered + named.size();
  }

  /** The story of an article, or null. */
  @Nullable String get(String article) {
    String odd = named.isEmpty() ? null : named.get(article);
    if (odd != null) {
      return odd;
    }
    long number = number(article, ARTICLE);
    int at = place(number + 1);
    return number == NO_NUMBER || articles[at] == 0 ? null : STORY + Long.toString(stories[at]);
  }

  /** Takes note of a story; gives the one before, or null. */
  @Nullable String put(String article, String story) {
    String before = get(article);
    long number = number(article, ARTICLE);
    long value = number(story, STORY);
    if (number == NO_NUMBER || value == NO_NUMBER) {
      named.put(article, story);
    } else {
      named.remove(article);
      put(number + 1, value);
    }
    return before;
  }

  private void put(long key, long story) {
    int at = place(key);
    if (articles[at] == 0) {
      articles[at] = key;
      numbered++;
    }
    stories[at] = story;
    if (numbered * 3L > articles.length * 2L) {
      move(articles.length * 2, articles.length);
    }
  }

  /**
   * Forgets all other articles. The rest goes into a table of its last size at once: put in the
   * order of their places into one that grows, they would stand in long runs.
   */
  void keepOnly(Predicate<String> wanted) {
    named.keySet().removeIf(wanted.negate());
    int kept = 0;
    for (int i = 0; i < articles.length; i++) {
      if (articles[i] != 0 && wanted.test(ARTICLE + Long.toString(articles[i] - 1))) {
        articles[kept] = articles[i];
        stories[kept++] = stories[i];
      }
    }
    int places = FEWEST;
    while (kept * 3L > places * 2L) {
      places *= 2;
    }
    move(places, kept);
  }

  /** Puts the entries among the first of the places into a table of so many, which has room. */
  private void move(int places, int first) {
    long[] before = articles;
    long[] storiesBefore = stories;
    articles = new long[places];
    stories = new long[places];
    numbered = 0;
    for (int i = 0; i < first; i++) {
      if (before[i] != 0) {
        put(before[i], storiesBefore[i]);
      }
    }
  }

  private int place(long key) {
    int mask = articles.length - 1;
    int at = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (articles[at] != 0 && articles[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** The number of an id that is this letter and a number as it is written, or -1. */
  private static long number(String id, char letter) {
    int digits = id.length() - 1;
    if (digits < 1 || digits > MOST_DIGITS || id.charAt(0) != letter) {
      return NO_NUMBER;
    }
    long number = 0;
    for (int i = 1; i <= digits; i++) {
      int digit = id.charAt(i) - '0';
      if (digit < 0 || digit > 9 || digit == 0 && i == 1 && digits > 1) {
        return NO_NUMBER;
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
