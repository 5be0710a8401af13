package org.headwater.language;

import java.util.Arrays;

/**
 * What tells the parts of an attribution: the words around a word and their clusters, the names
 * that were found, where it stands in its sentence, its clause and its quotation; at the second
 * look the cues, sources and contents that the first one found in the sentence.
 */
public final class PartFeatures implements LinearFeatures {
  private static final int[] BUCKETS = {0, 1, 2, 3, 5, 8, 13, 21, 34};
  private static final int FARTHEST = 40;

  private final byte[] names;

  /**
   * The features for one article.
   *
   * @param names the label of each of its words as a name
   */
  public PartFeatures(byte[] names) {
    this.names = names.clone();
  }

  @Override
  public void words(LinearText text, int word, FeatureRows rows) {
    rows.clear();
    rows.add(1, 0);
    for (int distance = -3; distance <= 3; distance++) {
      WordForm near = text.near(word, distance);
      int place = 10 * (distance + 4);
      rows.add(place, near.word());
      rows.add(place + 1, near.coarse());
      rows.add(place + 2, near.middle());
      if (distance >= -1 && distance <= 1) {
        rows.add(place + 3, near.fine());
        rows.add(place + 4, suffix(near, 3));
        rows.add(place + 5, suffix(near, 2));
      }
    }
    sequences(text, word, rows);
    names(text, word, rows);
    quotation(text, word, rows);
    sentence(text, word, rows);
    clause(text, word, rows);
  }

  private static int suffix(WordForm form, int length) {
    int[] suffixes = form.suffixes();
    return suffixes.length == 0 ? 0 : suffixes[Math.min(length, suffixes.length) - 1];
  }

  private static void sequences(LinearText text, int word, FeatureRows rows) {
    WordForm form = text.forms[word];
    WordForm before = text.near(word, -1);
    WordForm after = text.near(word, 1);
    WordForm before2 = text.near(word, -2);
    WordForm after2 = text.near(word, 2);
    rows.add(100, before.word(), form.word());
    rows.add(101, form.word(), after.word());
    rows.add(102, before.word(), form.word(), after.word());
    rows.add(103, before2.word(), before.word(), form.word());
    rows.add(104, form.word(), after.word(), after2.word());
    rows.add(105, before2.word(), before.word());
    rows.add(106, after.word(), after2.word());
    rows.add(107, before.middle(), form.middle());
    rows.add(108, form.middle(), after.middle());
    rows.add(109, before.middle(), form.middle(), after.middle());
    rows.add(110, before.word(), form.middle());
    rows.add(111, form.middle(), after.word());
    rows.add(112, form.word(), after.middle());
    rows.add(113, before.middle(), form.word());
    rows.add(114, form.shape(), after.shape(), before.shape());
    rows.add(115, form.fine(), after.fine());
    rows.add(116, before.fine(), form.fine());
    rows.add(117, form.word(), suffix(after, 3));
    rows.add(118, suffix(form, 2), suffix(after, 2), suffix(before, 2));
  }

  private void names(LinearText text, int word, FeatureRows rows) {
    int name = name(text, word, 0);
    int before = name(text, word, -1);
    int after = name(text, word, 1);
    rows.add(130, name);
    rows.add(131, before, name, after);
    rows.add(132, name, text.near(word, 1).word());
    rows.add(133, before, text.forms[word].word());
    rows.add(134, after, text.forms[word].word());
    rows.add(135, before, text.forms[word].middle());
    rows.add(136, name, text.near(word, -1).word());
    rows.add(137, name(text, word, -2), before, text.forms[word].middle());
  }

  private int name(LinearText text, int word, int distance) {
    int other = word + distance;
    return other < text.unitStart[word] || other >= text.unitEnd[word] ? -1 : names[other];
  }

  private static void quotation(LinearText text, int word, FeatureRows rows) {
    int quotation = text.quotation[word];
    int before = word > text.unitStart[word] ? text.quotation[word - 1] : -1;
    int after = word + 1 < text.unitEnd[word] ? text.quotation[word + 1] : -1;
    rows.add(140, quotation, before, after);
    rows.add(141, quotation, text.forms[word].word());
    rows.add(142, quotation, text.near(word, -1).word());
    rows.add(143, quotation, text.forms[word].middle(), before);
    int opened = lastQuotation(text, word);
    rows.add(144, opened, quotation);
    rows.add(145, opened, text.forms[word].middle());
  }

  /** How far back the sentence's last quotation ended or began; the kind of the mark with it. */
  private static int lastQuotation(LinearText text, int word) {
    int limit = Math.max(text.sentenceStart[word], word - FARTHEST);
    for (int i = word; i >= limit; i--) {
      if (text.quotation[i] >= 2) {
        return text.quotation[i] * 16 + bucket(word - i);
      }
    }
    return text.quotation[word];
  }

  private static void sentence(LinearText text, int word, FeatureRows rows) {
    int start = text.sentenceStart[word];
    int end = text.sentenceEnd[word];
    int from = bucket(word - start);
    int to = bucket(end - 1 - word);
    int order = Math.min(3, start - text.unitStart[word]) > 0 ? 1 : 0;
    rows.add(150, from, order);
    rows.add(151, to);
    rows.add(152, from, text.forms[word].middle());
    rows.add(153, text.forms[start].word(), from);
    rows.add(154, text.quotation[start], text.quotation[end - 1], text.quotation[word]);
    rows.add(155, start == 0 ? 1 : 0, order, text.writing[word]);
    rows.add(156, text.forms[end - 1].word(), to);
  }

  /** The nearest commas and the like on both sides and the words beside them. */
  private static void clause(LinearText text, int word, FeatureRows rows) {
    int start = word - 1;
    int farStart = Math.max(text.sentenceStart[word], word - FARTHEST);
    while (start >= farStart && text.forms[start].shape() != Shapes.MARK) {
      start--;
    }
    int end = word + 1;
    int farEnd = Math.min(text.sentenceEnd[word], word + FARTHEST);
    while (end < farEnd && text.forms[end].shape() != Shapes.MARK) {
      end++;
    }
    boolean begins = start < farStart;
    boolean ends = end >= farEnd;
    int opener = begins ? -1 : text.forms[start].word();
    int closer = ends ? -1 : text.forms[end].word();
    int first = text.near(word, start + 1 - word).word();
    int after = text.near(word, end + 1 - word).word();
    rows.add(160, opener, bucket(word - start));
    rows.add(161, closer, bucket(end - word));
    rows.add(162, opener, first);
    rows.add(163, first, bucket(word - start - 1));
    rows.add(164, closer, after);
    rows.add(165, closer, after, opener);
    rows.add(166, opener, closer, text.quotation[word]);
  }

  static int bucket(int distance) {
    int bucket = 0;
    while (bucket < BUCKETS.length && distance > BUCKETS[bucket]) {
      bucket++;
    }
    return bucket;
  }

  @Override
  public Second second(LinearText text, byte[] labels) {
    return new Beside(text, labels);
  }

  /** The parts that were found beside a word. The labels are those of the encoder's head. */
  private static final class Beside implements Second {
    private static final int SOURCE = 1;
    private static final int CUE = 3;
    private static final int CONTENT = 5;
    private static final int MOST_RUNS = 7;

    private final LinearText text;
    private final byte[] labels;
    private final int[] patterns;
    private final int[] places;

    Beside(LinearText text, byte[] labels) {
      this.text = text;
      this.labels = labels;
      patterns = new int[labels.length];
      places = new int[labels.length];
      findPatterns();
    }

    @Override
    public void labels(int word, FeatureRows rows) {
      rows.clear();
      int label = labels[word];
      int before = label(word, -1);
      int after = label(word, 1);
      int form = text.forms[word].word();
      rows.add(200, label);
      rows.add(201, before, label, after);
      rows.add(202, label(word, -2), before, label);
      rows.add(203, label, after, label(word, 2));
      rows.add(204, label, form);
      rows.add(205, before, form);
      rows.add(206, after, form);
      rows.add(207, label, text.near(word, 1).word());
      rows.add(208, label, text.near(word, -1).word());
      rows.add(209, label, text.forms[word].middle(), text.near(word, 1).middle());
      nearest(word, rows);
      runs(word, rows);
      pattern(word, rows);
    }

    private int label(int word, int distance) {
      int other = word + distance;
      return other < text.unitStart[word] || other >= text.unitEnd[word] ? -1 : labels[other];
    }

    /** The nearest words of each kind in the sentence, to the left and to the right. */
    private void nearest(int word, FeatureRows rows) {
      int cueLeft = find(word, -1, CUE);
      int cueRight = find(word, 1, CUE);
      int sourceLeft = far(word, find(word, -1, SOURCE));
      int sourceRight = far(word, find(word, 1, SOURCE));
      int contentLeft = far(word, find(word, -1, CONTENT));
      int contentRight = far(word, find(word, 1, CONTENT));
      int left = cueLeft < 0 ? -1 : text.forms[cueLeft].word();
      int right = cueRight < 0 ? -1 : text.forms[cueRight].word();
      int farLeft = far(word, cueLeft);
      int farRight = far(word, cueRight);
      int quotation = text.quotation[word];
      rows.add(220, left, farLeft);
      rows.add(221, right, farRight);
      rows.add(222, left, right);
      rows.add(223, farLeft, farRight, quotation);
      rows.add(224, sourceLeft, sourceRight, farLeft);
      rows.add(225, contentLeft, contentRight, quotation);
      rows.add(226, farLeft, sourceLeft, contentLeft);
      rows.add(227, farRight, sourceRight, contentRight);
      rows.add(228, farLeft, text.forms[word].word());
      rows.add(229, farRight, text.forms[word].word());
      rows.add(230, left, text.forms[word].word());
      rows.add(231, marks(cueLeft, word), left);
      rows.add(232, marks(word, cueRight), right);
      rows.add(233, marks(cueLeft, word), farLeft, marks(word, cueRight));
    }

    private int find(int word, int step, int kind) {
      int limit = step < 0 ? Math.max(text.sentenceStart[word], word - FARTHEST) : 0;
      int end = Math.min(text.sentenceEnd[word], word + FARTHEST);
      for (int i = word + step; i >= limit && i < end; i += step) {
        if (labels[i] == kind || labels[i] == kind + 1) {
          return i;
        }
      }
      return -1;
    }

    private static int far(int word, int other) {
      return other < 0 ? -1 : bucket(Math.abs(word - other));
    }

    /** The first mark between two words and how many there are. */
    private int marks(int from, int to) {
      if (from < 0 || to < 0) {
        return -1;
      }
      int first = 0;
      int marks = 0;
      for (int i = from + 1; i < to; i++) {
        if (text.forms[i].shape() == Shapes.MARK) {
          first = marks++ == 0 ? text.forms[i].word() : first;
        }
      }
      return first * 4 + Math.min(marks, 3);
    }

    /** How far the run of equal kinds around the word reaches, and what lies beyond it. */
    private void runs(int word, FeatureRows rows) {
      int kind = kind(word);
      int start = word;
      while (start > text.unitStart[word] && word - start < FARTHEST && kind(start - 1) == kind) {
        start--;
      }
      int end = word;
      while (end + 1 < text.unitEnd[word] && end - word < FARTHEST && kind(end + 1) == kind) {
        end++;
      }
      int before = start > text.unitStart[word] ? kind(start - 1) : -1;
      int after = end + 1 < text.unitEnd[word] ? kind(end + 1) : -1;
      rows.add(240, kind, bucket(word - start), bucket(end - word));
      rows.add(241, kind, before, after);
      rows.add(242, kind, text.forms[start].word(), bucket(word - start));
      rows.add(243, kind, text.forms[end].word(), bucket(end - word));
      rows.add(244, kind, before * 16 + after, text.forms[word].middle());
    }

    private int kind(int word) {
      return (labels[word] + 1) / 2;
    }

    /** The kinds of the sentence one after the other, and where in it the word stands. */
    private void pattern(int word, FeatureRows rows) {
      int pattern = patterns[word];
      int place = places[word];
      rows.add(250, pattern, place);
      rows.add(251, pattern, place, text.forms[word].word());
      int start = text.sentenceStart[word];
      int end = text.sentenceEnd[word];
      int ahead = start > text.unitStart[word] ? kind(start - 1) : -1;
      int behind = end < text.unitEnd[word] ? kind(end) : -1;
      rows.add(252, ahead, behind, kind(word));
      rows.add(253, ahead, pattern, place);
    }

    private void findPatterns() {
      for (int start = 0; start < labels.length; start = text.sentenceEnd[start]) {
        int pattern = 1;
        int runs = 0;
        for (int i = start; i < text.sentenceEnd[start]; i++) {
          if ((i == start || kind(i) != kind(i - 1)) && runs < MOST_RUNS) {
            pattern = pattern * 5 + kind(i);
            runs++;
          }
          places[i] = runs;
        }
        Arrays.fill(patterns, start, text.sentenceEnd[start], pattern);
      }
    }
  }
}
