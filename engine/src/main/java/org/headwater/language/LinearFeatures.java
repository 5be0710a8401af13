package org.headwater.language;

/**
 * The features of one task. Labels are decided twice: at first from the words, then from the words
 * and the labels of the whole article as the first look gave them.
 */
public interface LinearFeatures {
  /** Gives the rows of a word for both looks, in place of what the rows held. */
  void words(LinearText text, int word, FeatureRows rows);

  /** What the second look sees besides, for one article. */
  Second second(LinearText text, byte[] labels);

  /** The features of the second look. */
  interface Second {
    /** Gives the further rows of a word, in place of what the rows held. */
    void labels(int word, FeatureRows rows);
  }
}
