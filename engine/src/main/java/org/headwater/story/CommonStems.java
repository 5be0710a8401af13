package org.headwater.story;

import org.headwater.language.StemFrequency;

/**
 * In which part of news articles at large an English stem occurs, so that a store of few stories
 * does not take every common word for a rare one. The table is that of the claims.
 */
final class CommonStems {
  private static final String ENGLISH = "en";

  /** The rate of a stem that the table lacks: it has those of four articles and more. */
  static final double UNSEEN = 0.001;

  private CommonStems() {}

  /** The part of articles that have a stem, in 0..1; the same for all of other languages. */
  static double rate(String stem, String language) {
    return language.equals(ENGLISH) ? StemFrequency.rate(stem).orElse(UNSEEN) : UNSEEN;
  }

  /** Whether the table has a stem: then it is an ordinary word, for names are not in it. */
  static boolean isWord(String stem) {
    return StemFrequency.rate(stem).isPresent();
  }

  /** The logarithm of the inverse of {@link #rate}. */
  static double weight(String stem, String language) {
    return -Math.log(rate(stem, language));
  }
}
