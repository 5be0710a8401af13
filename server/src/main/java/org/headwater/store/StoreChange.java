package org.headwater.store;

import java.util.Locale;

/**
 * Something changed, for projections to follow: look the thing up and write it anew. A story that
 * is gone, or was taken over by another, is no longer found under its own id.
 *
 * @param sequence grows with every change; never used twice
 * @param id of the article or story
 */
public record StoreChange(long sequence, Kind kind, String id) {
  /** What changed. */
  public enum Kind {
    ARTICLE,
    STORY;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Kind of(String label) {
      return valueOf(label.toUpperCase(Locale.ROOT));
    }
  }
}
