package org.headwater.document;

import java.util.Locale;

/** What a page is beside an article in full, or why its text may be less than the article. */
public enum PageNote {
  /** The page asks for consent and shows no article. */
  CONSENT_WALL,
  /** The article is for subscribers; what was read may be its beginning. */
  PAYWALL,
  /** The visible page is empty without its scripts. */
  SCRIPT_ONLY,
  /** The text does not stand in the visible page; the page's data for machines gave it. */
  TEXT_FROM_DATA,
  /** Entries of a running report, newest or oldest first. */
  LIVE_BLOG,
  /** A row of pictures with captions. */
  GALLERY,
  /** The article goes on at another address. */
  PAGED,
  /** Another article follows in the same page; it was left out. */
  FURTHER_ARTICLE;

  /** The name in the JSON of the stage commands. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
