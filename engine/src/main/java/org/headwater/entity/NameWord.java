package org.headwater.entity;

/**
 * A word of a name, folded.
 *
 * @param weight how much identity it carries; a full word has 1
 * @param sound how it is spelled when letters that sound alike are one ({@link Spelling#sound})
 */
record NameWord(String text, Kind kind, double weight, String sound) {
  NameWord(String text, Kind kind, double weight) {
    this(text, kind, weight, Spelling.sound(text));
  }

  /** What a word does in a name. */
  enum Kind {
    WORD,
    INITIAL,
    /** A small word: "al", "von", "of". */
    PARTICLE,
    NUMBER
  }

  /** True for a word without which the name would be another one. */
  boolean major() {
    return kind == Kind.WORD && weight > 0.55;
  }
}
