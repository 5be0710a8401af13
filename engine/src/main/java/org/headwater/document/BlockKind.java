package org.headwater.document;

import java.util.Locale;

/** What a block of a page is. Every visible character of a page lies in exactly one block. */
public enum BlockKind {
  TITLE,
  BODY,
  HEADING,
  LIST,
  QUOTE,
  TABLE,
  CAPTION,
  CREDIT,
  BYLINE,
  DATELINE,
  COMMENT,
  BRIEF,
  RELATED,
  SHARE,
  PROMPT,
  BIO,
  NAVIGATION,
  ADVERT,
  LEGAL,
  /** Stands in the text of several articles of the same outlet, and so in none of them. */
  TEMPLATE,
  /** Dropped, and nothing better is known about it. */
  OTHER;

  /** The name in the JSON of the stage commands. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
