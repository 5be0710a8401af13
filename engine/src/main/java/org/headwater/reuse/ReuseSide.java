package org.headwater.reuse;

import java.util.List;
import org.headwater.document.Span;

/**
 * What a link says of one of its two texts.
 *
 * @param share fraction of its words, frame included, that the other text has, in the same or in
 *     other words, 0..1
 * @param added its sentences that have no counterpart in the other text, in order; sentences that
 *     follow each other are one span
 */
public record ReuseSide(double share, List<Span> added) {
  /** Nothing is known. */
  public static final ReuseSide NONE = new ReuseSide(0, List.of());

  public ReuseSide {
    added = List.copyOf(added);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share not in 0..1: " + share);
    }
  }
}
