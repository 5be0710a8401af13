package org.headwater.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.headwater.document.Attribution;
import org.headwater.document.Span;

/**
 * Attributions of one article by where some of their pieces stand.
 *
 * <p>Why: each clause asks for those that touch it, and a long article has as many attributions as
 * clauses. How: sorted by where the first piece begins, with how far any of them until there
 * reaches, so that a look-up goes back from the end of the clause only as far as one still can
 * touch it. Cost: a binary search and those passed by, few unless something is said over most of
 * the article.
 */
final class AttributionPlaces {
  private final List<Attribution> attributions;
  private final Span[] hulls;

  /** The attributions that have pieces, by the start of their hulls. */
  private final int[] sorted;

  /** How far any attribution up to a place in that order reaches. */
  private final int[] reach;

  /**
   * @param attributions in the order in which they are to be found
   * @param pieces which of an attribution's spans count
   */
  AttributionPlaces(List<Attribution> attributions, Function<Attribution, List<Span>> pieces) {
    this.attributions = List.copyOf(attributions);
    hulls =
        attributions.stream()
            .map(a -> pieces.apply(a).stream().reduce(new Span(0, 0), AttributionPlaces::hull))
            .toArray(Span[]::new);
    sorted =
        IntStream.range(0, hulls.length)
            .filter(i -> !hulls[i].isEmpty())
            .boxed()
            .sorted(Comparator.comparingInt((Integer i) -> hulls[i].start()))
            .mapToInt(Integer::intValue)
            .toArray();
    reach = new int[sorted.length];
    int furthest = 0;
    for (int i = 0; i < sorted.length; i++) {
      furthest = Math.max(furthest, hulls[sorted[i]].end());
      reach[i] = furthest;
    }
  }

  private static Span hull(Span a, Span b) {
    return a.isEmpty() ? b : a.union(b);
  }

  /** The attributions that may touch a span, from their first piece to their last, in order. */
  List<Attribution> near(Span span) {
    int last = firstFrom(span.end()) - 1;
    IntStream.Builder found = IntStream.builder();
    for (int i = last; i >= 0 && reach[i] > span.start(); i--) {
      if (hulls[sorted[i]].overlaps(span)) {
        found.add(sorted[i]);
      }
    }
    return found.build().sorted().mapToObj(attributions::get).toList();
  }

  /** The first place in the order whose hull begins at or behind a position. */
  private int firstFrom(int position) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hulls[sorted[middle]].start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
