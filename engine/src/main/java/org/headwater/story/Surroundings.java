package org.headwater.story;

import java.util.Arrays;
import java.util.List;

/**
 * How two articles stand among the others: the second look at a pair.
 *
 * <p>Why: two floods are as alike as two reports of one flood, but they keep different company.
 * How: each article has the cosines with all that it was ever compared with, before and after it;
 * two of one event have alike ones ("shared nearest neighbours", Jarvis and Patrick, 1973), and
 * come when the nearest of each come: of undated articles the distance in the order of arrival is
 * set beside the commonest distance to the nearest, so that a stream in order of time tells time,
 * and one in no order tells nothing. {@link Weights#second} weighs these together with the first
 * log-odds. Cost: linear in the ties of the articles in question, for each pair the ties of both.
 */
final class Surroundings {
  /** The names of the features; the first two are made of the first log-odds. */
  static final List<String> FEATURES =
      List.of(
          "bias",
          "first",
          "firstRaised",
          "text",
          "nearLeast",
          "nearMost",
          "company",
          "companyOfNearest",
          "apartShort",
          "apartLong",
          "apartBesideLeast",
          "apartBesideMost",
          "dated",
          "lag",
          "lagCompany",
          "lagNearMost",
          "lagNearLeast",
          "lagText",
          "lagBeyondTwo",
          "lagBeyondFive",
          "lagToTen");

  /** So many of the nearest tell how far apart in the stream an event's articles come. */
  private static final int NEAREST = 3;

  /** Distances in the stream below this are no distance. */
  private static final double CLOSE = 5;

  /** So many articles are few. */
  private static final double FEW = 50;

  /** A stream counts as at least so long: in a short one nothing is far apart. */
  private static final double SHORTEST = 200;

  /** An article without near ones is at least so near to itself, beside them. */
  private static final double LEAST_OWN = 0.05;

  private static final Company NOBODY = new Company(0);

  static {
    NOBODY.close(LEAST_OWN);
  }

  private final StoryState state;
  private final long[] arrivals;
  private final Company[] companies;
  private final double span;

  /**
   * An article's neighbours by rising arrival, with the cosine of the text of each, and the lengths
   * of the vectors of the cosines and of their squares.
   */
  private static final class Company {
    final long[] others;
    final float[] texts;
    int size;
    double own;
    double length;
    double lengthOfSquares;
    long[] nearest = {};

    Company(int most) {
      this.others = new long[most];
      this.texts = new float[most];
    }

    void add(long other, float text) {
      others[size] = other;
      texts[size++] = text;
    }

    /** Makes the sums, when all neighbours are there. */
    void close(double least) {
      order();
      double greatest = least;
      for (int i = 0; i < size; i++) {
        greatest = Math.max(greatest, texts[i]);
      }
      own = greatest;
      double squares = own * own;
      double fourths = squares * squares;
      for (int i = 0; i < size; i++) {
        double square = (double) texts[i] * texts[i];
        squares += square;
        fourths += square * square;
      }
      length = Math.sqrt(squares);
      lengthOfSquares = Math.sqrt(fourths);
      nearest = nearest();
    }

    /** By rising arrival, each neighbour once; they mostly come so. */
    private void order() {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        long other = others[i];
        float text = texts[i];
        int at = kept;
        while (at > 0 && others[at - 1] > other) {
          at--;
        }
        if (at > 0 && others[at - 1] == other) {
          texts[at - 1] = text;
          continue;
        }
        System.arraycopy(others, at, others, at + 1, kept - at);
        System.arraycopy(texts, at, texts, at + 1, kept - at);
        others[at] = other;
        texts[at] = text;
        kept++;
      }
      size = kept;
    }

    /** The neighbours with the greatest cosines, those first; of equal ones the later. */
    private long[] nearest() {
      int[] best = new int[Math.min(size, NEAREST + 1)];
      int found = 0;
      for (int i = 0; i < size; i++) {
        int at = found < best.length ? found++ : best.length;
        for (; at > 0 && isNearer(i, best[at - 1]); at--) {
          if (at < best.length) {
            best[at] = best[at - 1];
          }
        }
        if (at < best.length) {
          best[at] = i;
        }
      }
      return Arrays.stream(best).mapToLong(i -> others[i]).toArray();
    }

    private boolean isNearer(int one, int other) {
      return texts[one] > texts[other] || texts[one] == texts[other] && others[one] > others[other];
    }
  }

  /**
   * The surroundings of articles, as far as the ties of these tell of them.
   *
   * @param articles their arrivals, rising
   */
  Surroundings(StoryState state, long[] articles) {
    this.state = state;
    this.arrivals = articles;
    this.companies = new Company[articles.length];
    this.span =
        state.articles().isEmpty()
            ? SHORTEST
            : Math.max(SHORTEST, state.articles().lastKey() - state.articles().firstKey() + 1);
    int[] degrees = new int[articles.length];
    for (int place = 0; place < articles.length; place++) {
      Ties ties = state.ties(articles[place]);
      degrees[place] += ties.size();
      for (long other : ties.others()) {
        int at = Arrays.binarySearch(articles, other);
        if (at >= 0) {
          degrees[at]++;
        }
      }
    }
    fill(degrees);
  }

  /** Ties lead back, but for those of a new version that keeps its place in the order. */
  private void fill(int[] degrees) {
    for (int place = 0; place < arrivals.length; place++) {
      companies[place] = new Company(degrees[place]);
    }
    for (int place = 0; place < arrivals.length; place++) {
      Ties ties = state.ties(arrivals[place]);
      for (int i = 0; i < ties.size(); i++) {
        companies[place].add(ties.others()[i], ties.texts()[i]);
        int at = Arrays.binarySearch(arrivals, ties.others()[i]);
        if (at >= 0) {
          companies[at].add(arrivals[place], ties.texts()[i]);
        }
      }
    }
    for (Company company : companies) {
      company.close(Math.max(LEAST_OWN, state.atLeast(0)));
    }
  }

  /**
   * The log-odds that an article in question and one of its ties, also in question, are one. While
   * few articles are known company tells little, and the first look counts; so it does where one of
   * them is kept reduced, without company.
   */
  double logOdds(long arrival, Ties ties, int i) {
    long other = ties.others()[i];
    boolean reduced = state.isReduced(arrival) || state.isReduced(other);
    if (reduced || Arrays.binarySearch(arrivals, other) < 0) {
      return state.logOdds(arrival, ties, i);
    }
    double known = state.dictionary().articles();
    double share = known / (known + FEW);
    return share * Weights.second(features(arrival, ties, i))
        + (1 - share) * state.logOdds(arrival, ties, i);
  }

  /** The features of such a pair, in the order of {@link #FEATURES}. */
  double[] features(long arrival, Ties ties, int i) {
    long other = ties.others()[i];
    double text = ties.texts()[i];
    double[] near =
        Likeness.nearness(
            text, state.atLeast(state.nearest(arrival)), state.atLeast(state.nearest(other)));
    double[] raised = Weights.raised(ties.bases()[i]);
    double[] company = company(arrival, other);
    Digest one = state.article(arrival);
    Digest two = state.article(other);
    boolean dated = one.dated() && two.dated();
    double[] apart = dated ? new double[4] : apart(arrival, other);
    double lag = Likeness.lag(one, two);
    double late = Math.min(lag, 10) / 10;
    return new double[] {
      1,
      raised[0],
      raised[1],
      text,
      near[0],
      near[1],
      company[0],
      company[1],
      apart[0],
      apart[1],
      apart[2],
      apart[3],
      dated ? 1 : 0,
      Math.log1p(lag) / 5,
      late * company[1],
      late * near[1],
      late * near[0],
      late * text,
      lag > 2 ? 1 : 0,
      lag > 5 ? 1 : 0,
      late
    };
  }

  private Company of(long arrival) {
    int place = Arrays.binarySearch(arrivals, arrival);
    return place < 0 ? NOBODY : companies[place];
  }

  /** How alike the cosines of two with all others are, and how alike the squares of these. */
  private double[] company(long one, long other) {
    Company a = of(one);
    Company b = of(other);
    double dot = 0;
    double ofSquares = 0;
    int i = 0;
    int j = 0;
    while (i < a.size || j < b.size) {
      long left = i < a.size ? a.others[i] : Long.MAX_VALUE;
      long right = j < b.size ? b.others[j] : Long.MAX_VALUE;
      double x = left <= right ? a.texts[i] : 0;
      double y = right <= left ? b.texts[j] : 0;
      long at = Math.min(left, right);
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
      x = at == one ? a.own : x;
      y = at == other ? b.own : y;
      dot += x * y;
      ofSquares += x * x * y * y;
    }
    return new double[] {
      dot / (a.length * b.length), ofSquares / (a.lengthOfSquares * b.lengthOfSquares)
    };
  }

  /** How far apart two came in the stream: absolutely, and beside what is common for each. */
  private double[] apart(long one, long other) {
    double gap = Math.abs(one - other);
    double a = common(one, other);
    double b = common(other, one);
    return new double[] {
      Math.min(gap / span, 0.1) * 10,
      Math.min(gap / span, 0.4),
      Math.log1p(gap / (CLOSE + Math.min(a, b))),
      Math.log1p(gap / (CLOSE + Math.max(a, b)))
    };
  }

  /** The commonest distance of an article to its nearest, without this one. */
  private double common(long arrival, long without) {
    long[] gaps =
        Arrays.stream(of(arrival).nearest)
            .filter(near -> near != without)
            .map(near -> Math.abs(near - arrival))
            .sorted()
            .limit(NEAREST)
            .toArray();
    return gaps.length == 0 ? span / 3 : gaps[gaps.length / 2];
  }
}
