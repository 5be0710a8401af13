package org.headwater.search;

import java.util.List;

/**
 * What a search found.
 *
 * @param total how many things fit in all
 * @param best the best of them, best first
 */
public record Hits(long total, List<Hit> best) {
  public Hits {
    best = List.copyOf(best);
  }
}
