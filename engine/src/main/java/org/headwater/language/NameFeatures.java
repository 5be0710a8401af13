package org.headwater.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What tells a name: the word, its neighbours, their shapes, affixes and clusters, the run of
 * capitalised words it stands in (Ratinov and Roth 2009 compare most of these); at the second look
 * how the same words were labelled elsewhere in the article.
 */
public final class NameFeatures implements LinearFeatures {
  private static final int LONGEST_RUN = 8;

  @Override
  public void words(LinearText text, int word, FeatureRows rows) {
    rows.clear();
    rows.add(1, text.writing[word]);
    for (int distance = -2; distance <= 2; distance++) {
      WordForm near = text.near(word, distance);
      int place = 10 * (distance + 3);
      rows.add(place, near.word());
      rows.add(place + 1, near.pattern());
      rows.add(place + 2, near.coarse());
      rows.add(place + 3, near.middle());
      rows.add(place + 4, near.fine());
    }
    form(text, word, rows);
    pairs(text, word, rows);
    run(text, word, rows);
  }

  private static void form(LinearText text, int word, FeatureRows rows) {
    WordForm form = text.forms[word];
    int writing = text.writing[word];
    rows.add(60, form.exact());
    for (int i = 0; i < form.prefixes().length; i++) {
      rows.add(61 + i, form.prefixes()[i]);
      rows.add(66 + i, form.suffixes()[i]);
    }
    rows.add(71, form.lastFine());
    rows.add(72, form.fine(), form.lastFine());
    rows.add(73, form.coarse(), form.pattern());
    rows.add(74, form.middle(), form.shape());
    rows.add(75, form.fine(), form.shape());
    rows.add(76, form.word(), writing);
    rows.add(77, form.fine(), writing);
    rows.add(78, form.shape(), writing, word == text.sentenceStart[word] ? 1 : 0);
  }

  private static void pairs(LinearText text, int word, FeatureRows rows) {
    WordForm form = text.forms[word];
    WordForm before = text.near(word, -1);
    WordForm after = text.near(word, 1);
    int third = Math.min(3, before.suffixes().length);
    rows.add(80, third == 0 ? 0 : before.suffixes()[third - 1]);
    third = Math.min(3, after.suffixes().length);
    rows.add(81, third == 0 ? 0 : after.suffixes()[third - 1]);
    rows.add(82, before.word(), form.word());
    rows.add(83, form.word(), after.word());
    rows.add(84, before.pattern(), form.pattern(), after.pattern());
    rows.add(85, before.word(), form.shape());
    rows.add(86, form.shape(), after.word());
    rows.add(87, before.fine(), form.fine());
    rows.add(88, form.fine(), after.fine());
    rows.add(89, before.middle(), form.middle());
    rows.add(90, form.middle(), after.middle());
    rows.add(91, before.coarse(), form.coarse(), after.coarse());
    rows.add(92, before.word(), form.middle());
    rows.add(93, form.middle(), after.word());
    rows.add(94, before.word(), after.word());
    rows.add(95, text.near(word, -2).word(), before.word());
    rows.add(96, after.word(), text.near(word, 2).word());
  }

  /** The capitalised words around a word and what stands at their ends. */
  private static void run(LinearText text, int word, FeatureRows rows) {
    if (!text.forms[word].hasCapital()) {
      return;
    }
    int start = word;
    while (word - start < LONGEST_RUN && text.near(start, -1).hasCapital()) {
      start--;
    }
    int end = word + 1;
    while (end - word < LONGEST_RUN && text.near(end - 1, 1).hasCapital()) {
      end++;
    }
    int before = text.near(start, -1).word();
    int after = text.near(end - 1, 1).word();
    int place = Math.min(word - start, 3) * 4 + Math.min(end - 1 - word, 3);
    rows.add(100, place);
    rows.add(101, before, place);
    rows.add(102, after, place);
    rows.add(103, text.forms[end - 1].word(), end - 1 == word ? 1 : 0);
    rows.add(104, text.forms[start].word(), start == word ? 1 : 0);
    rows.add(105, text.forms[end - 1].fine(), place);
    rows.add(106, text.forms[start].fine(), place);
    rows.add(107, before, after);
  }

  @Override
  public Second second(LinearText text, byte[] labels) {
    return new Elsewhere(text, labels);
  }

  /** How words and pairs of words were labelled in the whole article. */
  private static final class Elsewhere implements Second {
    private static final int LABELS = 16;

    private final LinearText text;
    private final byte[] labels;
    private final Map<Long, int[]> votes = new HashMap<>();

    Elsewhere(LinearText text, byte[] labels) {
      this.text = text;
      this.labels = labels;
      for (int i = 0; i < labels.length; i++) {
        vote(key(i), i);
        vote(pair(i), i);
        vote(~pair(i - 1), i);
      }
    }

    private void vote(long key, int word) {
      votes.computeIfAbsent(key, k -> new int[LABELS])[labels[word]]++;
    }

    private long key(int word) {
      return text.forms[word].word();
    }

    /** A word and the next one; the same for all that have no next. */
    private long pair(int word) {
      if (word < 0 || word + 1 >= text.unitEnd[word]) {
        return Long.MIN_VALUE + 1;
      }
      return (long) text.forms[word].word() << 32
          | text.forms[word + 1].word() & 0xffffffffL
          | 1L << 31;
    }

    @Override
    public void labels(int word, FeatureRows rows) {
      rows.clear();
      int label = labels[word];
      int before = label(word, -1);
      int after = label(word, 1);
      rows.add(110, label);
      rows.add(111, before, label);
      rows.add(112, label, after);
      rows.add(113, before, label, after);
      rows.add(114, label(word, -2), before);
      rows.add(115, after, label(word, 2));
      int shape = text.forms[word].shape();
      int same = best(key(word), word);
      rows.add(116, same, label);
      rows.add(117, same, shape);
      int begun = best(pair(word), word);
      int ended = best(~pair(word - 1), word);
      rows.add(118, begun, ended, label);
      rows.add(119, begun, ended, same);
      rows.add(120, same, best(neighbour(word, -1), word - 1), best(neighbour(word, 1), word + 1));
    }

    private int label(int word, int distance) {
      int other = word + distance;
      return other < text.unitStart[word] || other >= text.unitEnd[word] ? -1 : labels[other];
    }

    private long neighbour(int word, int distance) {
      return text.near(word, distance).word();
    }

    /**
     * The label that the others with this key have most often and how clearly: the label times
     * four, and 0 to 3; -1 where there is no other.
     */
    private int best(long key, int word) {
      int[] counts = votes.get(key);
      if (counts == null) {
        return -1;
      }
      boolean own = word >= 0 && word < labels.length;
      int sum = Arrays.stream(counts).sum() - (own ? 1 : 0);
      if (sum == 0) {
        return -1;
      }
      int best = 0;
      for (int label = 0; label < LABELS; label++) {
        best = count(counts, label, word) > count(counts, best, word) ? label : best;
      }
      int most = count(counts, best, word);
      int clear = most == sum ? sum > 2 ? 3 : 2 : most * 3 > sum * 2 ? 1 : 0;
      return best * 4 + clear;
    }

    private int count(int[] counts, int label, int word) {
      boolean own = word >= 0 && word < labels.length && labels[word] == label;
      return counts[label] - (own ? 1 : 0);
    }
  }
}
