package org.headwater.evidence;

import java.util.List;

/**
 * How articles name the same, in their own words side by side.
 *
 * @param of the name of the entity
 * @param phrases at least two, by article in order of arrival, then by place
 */
public record Wording(String of, List<Phrase> phrases) {
  public Wording {
    phrases = List.copyOf(phrases);
    if (phrases.size() < 2) {
      throw new IllegalArgumentException("one wording is none: " + of);
    }
  }

  /** Words of an article. */
  public record Phrase(String words, Place place) {}
}
