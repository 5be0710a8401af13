package org.headwater.evidence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.headwater.document.Span;

/**
 * What was found in one article, as attributions, times or events, by where its pieces stand.
 *
 * <p>Why: each clause asks for what touches it, and a long article has as many attributions as
 * clauses. How: sorted by where the first piece begins, with how far any of them until there
 * reaches, so that a look-up goes back from the end of the clause only as far as one still can
 * touch it. Cost: a binary search and those passed by, few unless something stands over most of the
 * article.
 */
final class Places<T> {
  private final List<T> found;
  private final Span[] hulls;

  /** Those that have pieces, by the start of their hulls. */
  private final int[] sorted;

  /** How far any of them up to a place in that order reaches. */
  private final int[] reach;

  /**
   * @param found in the order in which they are to be given
   * @param pieces which spans of each count
   */
  Places(List<T> found, Function<T, List<Span>> pieces) {
    this.found = List.copyOf(found);
    hulls =
        found.stream()
            .map(each -> pieces.apply(each).stream().reduce(new Span(0, 0), Places::hull))
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

  /** Those that may touch a span, from their first piece to their last, in order. */
  List<T> near(Span span) {
    return touching(span).mapToObj(found::get).toList();
  }

  /** Those that lie in a span, from their first piece to their last, in order. */
  List<T> inside(Span span) {
    return touching(span).filter(i -> span.contains(hulls[i])).mapToObj(found::get).toList();
  }

  private IntStream touching(Span span) {
    int last = firstFrom(span.end()) - 1;
    IntStream.Builder touching = IntStream.builder();
    for (int i = last; i >= 0 && reach[i] > span.start(); i--) {
      if (hulls[sorted[i]].overlaps(span)) {
        touching.add(sorted[i]);
      }
    }
    return touching.build().sorted();
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
