package org.headwater.language;

/**
 * What tells the parts of an attribution: the words around a word and their clusters, the names
 * that were found, where it stands in its sentence, its clause and its quotation; at the second
 * look the cues, sources and contents that the first one found in the sentence.
 */
public final class PartFeatures implements LinearFeatures {
  private static final int[] BUCKETS = {0, 1, 2, 3, 5, 8, 13, 21, 34};
  static final int FARTHEST = 40;

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
    return new PartsBeside(text, labels);
  }
}
