package org.headwater.language;

import java.util.Arrays;

/** The parts that were found beside a word. The labels are those of the encoder's head. */
final class PartsBeside implements LinearFeatures.Second {
  private static final int SOURCE = 1;
  private static final int CUE = 3;
  private static final int CONTENT = 5;
  private static final int MOST_RUNS = 7;

  private final LinearText text;
  private final byte[] labels;
  private final int[] patterns;
  private final int[] places;

  PartsBeside(LinearText text, byte[] labels) {
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
    int limit = step < 0 ? Math.max(text.sentenceStart[word], word - PartFeatures.FARTHEST) : 0;
    int end = Math.min(text.sentenceEnd[word], word + PartFeatures.FARTHEST);
    for (int i = word + step; i >= limit && i < end; i += step) {
      if (labels[i] == kind || labels[i] == kind + 1) {
        return i;
      }
    }
    return -1;
  }

  private static int far(int word, int other) {
    return other < 0 ? -1 : PartFeatures.bucket(Math.abs(word - other));
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
    while (start > text.unitStart[word]
        && word - start < PartFeatures.FARTHEST
        && kind(start - 1) == kind) {
      start--;
    }
    int end = word;
    while (end + 1 < text.unitEnd[word]
        && end - word < PartFeatures.FARTHEST
        && kind(end + 1) == kind) {
      end++;
    }
    int before = start > text.unitStart[word] ? kind(start - 1) : -1;
    int after = end + 1 < text.unitEnd[word] ? kind(end + 1) : -1;
    rows.add(240, kind, PartFeatures.bucket(word - start), PartFeatures.bucket(end - word));
    rows.add(241, kind, before, after);
    rows.add(242, kind, text.forms[start].word(), PartFeatures.bucket(word - start));
    rows.add(243, kind, text.forms[end].word(), PartFeatures.bucket(end - word));
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
