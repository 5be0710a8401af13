package org.headwater.story;

import java.util.Arrays;

/**
 * How far apart two articles came, in the stream and in days, beside what is common between each of
 * them and its nearest.
 *
 * <p>Of undated articles the distance in the order of arrival is set beside the commonest distance
 * to the nearest, so that a stream in order of time tells time, and one in no order tells nothing.
 * Of dated ones the days between them are: a page with the day of its last change, or of its crawl,
 * is as far from all others of its event. Cost: the nearest of both. Decisions 024 and 034.
 */
final class Spacing {
  /** So many of the nearest tell how far apart an event's articles come. */
  static final int NEAREST = 3;

  /** Distances in the stream below this are no distance. */
  private static final double CLOSE = 5;

  /** A stream counts as at least so long: in a short one nothing is far apart. */
  private static final double SHORTEST = 200;

  private final StoryState state;
  private final double span;

  /** Of the articles of a state as it is now. */
  Spacing(StoryState state) {
    this.state = state;
    this.span =
        state.articles().isEmpty()
            ? SHORTEST
            : Math.max(SHORTEST, state.articles().lastKey() - state.articles().firstKey() + 1);
  }

  /**
   * How far apart two came in the stream: as a part of it up to a tenth, as 0..1, and up to 0.4;
   * and the logarithm of it beside the lesser and the greater of the distances common for each.
   */
  double[] inStream(Company one, Company other) {
    double gap = Math.abs(one.arrival() - other.arrival());
    double a = common(one, other.arrival());
    double b = common(other, one.arrival());
    return new double[] {
      Math.min(gap / span, 0.1) * 10,
      Math.min(gap / span, 0.4),
      Math.log1p(gap / (CLOSE + Math.min(a, b))),
      Math.log1p(gap / (CLOSE + Math.max(a, b)))
    };
  }

  /**
   * The logarithm of the days between two beside the lesser and the greater of those common for
   * each; 0 where an article has no dated ones near it.
   */
  double[] inDays(Digest one, Company ofOne, Digest other, Company ofOther) {
    double lag = Likeness.lag(one, other);
    double a = commonLag(one, ofOne, other.arrival());
    double b = commonLag(other, ofOther, one.arrival());
    return a < 0 || b < 0
        ? new double[2]
        : new double[] {
          Math.log1p(lag / (1 + Math.min(a, b))) / 5, Math.log1p(lag / (1 + Math.max(a, b))) / 5
        };
  }

  /** The commonest number of days between an article and its nearest without this one, or -1. */
  private double commonLag(Digest digest, Company company, long without) {
    long[] near = company.nearest();
    double[] lags = new double[near.length];
    int found = 0;
    for (long other : near) {
      Digest known = other == without || state.isReduced(other) ? null : state.find(other);
      if (known != null && known.dated()) {
        lags[found++] = Likeness.lag(digest, known);
      }
    }
    Arrays.sort(lags, 0, found);
    return found == 0 ? -1 : lags[Math.min(found, NEAREST) / 2];
  }

  /** The commonest distance of an article to its nearest, without this one. */
  private double common(Company company, long without) {
    long[] near = company.nearest();
    long[] gaps = new long[near.length];
    int found = 0;
    for (long other : near) {
      if (other != without) {
        gaps[found++] = Math.abs(other - company.arrival());
      }
    }
    Arrays.sort(gaps, 0, found);
    return found == 0 ? span / 3 : gaps[Math.min(found, NEAREST) / 2];
  }
}
