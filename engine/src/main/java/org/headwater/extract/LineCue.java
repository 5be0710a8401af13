package org.headwater.extract;

/** What the vocabulary of a line can hint at; the words are in {@code line-cues.tsv}. */
enum LineCue {
  SHARE,
  COMMENT,
  REPLY,
  PROMPT,
  RELATED,
  LEGAL,
  ADVERT,
  NAVIGATION,
  BYLINE,
  DATE,
  CAPTION,
  CREDIT,
  BIO;

  int bit() {
    return 1 << ordinal();
  }

  boolean in(int cues) {
    return (cues & bit()) != 0;
  }
}
