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
 * and one in no order tells nothing; and the days that both name ({@link NamedDays}) are the same
 * or not. {@link Weights#second} weighs these together with the first log-odds. Cost: linear in the
 * ties of the articles in question, for each pair the ties of both.
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
          "lagToTen",
          "weekdaySame",
          "weekdayApart",
          "daySame",
          "dayApart",
          "yearSame",
          "yearApart",
          "weekdaySameDated",
          "weekdayApartDated");

  /** So many of the nearest tell how far apart in the stream an event's articles come. */
  private static final int NEAREST = 3;

  /** Distances in the stream below this are no distance. */
  private static final double CLOSE = 5;

  /** Within so many days a weekday is one day. */
  private static final int WEEK = 7;

  /** A stream counts as at least so long: in a short one nothing is far apart. */
  private static final double SHORTEST = 200;

  /** An article without near ones is at least so near to itself, beside them. */
  private static final double LEAST_OWN = 0.05;

  private static final Company NOBODY = Company.nobody(LEAST_OWN);

  private final StoryState state;
  private final long[] arrivals;
  private final Company[] companies;
  private final double span;

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
      companies[place] = new Company(degrees[place], NEAREST + 1);
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
   * The log-odds that an article in question and one of its ties, also in question, are one. Where
   * one of them is kept reduced, without company, the first look counts.
   */
  double logOdds(long arrival, Ties ties, int i) {
    long other = ties.others()[i];
    boolean reduced = state.isReduced(arrival) || state.isReduced(other);
    if (reduced || Arrays.binarySearch(arrivals, other) < 0) {
      return state.logOdds(arrival, ties, i);
    }
    return Weights.second(features(arrival, ties, i));
  }

  /** The features of such a pair, in the order of {@link #FEATURES}. */
  double[] features(long arrival, Ties ties, int i) {
    long other = ties.others()[i];
    double text = ties.texts()[i];
    double[] near =
        Likeness.nearness(
            text, state.atLeast(state.nearest(arrival)), state.atLeast(state.nearest(other)));
    double[] raised = Weights.raised(ties.bases()[i]);
    double[] company = of(arrival).likeness(arrival, of(other), other);
    Digest one = state.article(arrival);
    Digest two = state.article(other);
    boolean dated = one.dated() && two.dated();
    double[] apart = dated ? new double[4] : apart(arrival, other);
    double lag = Likeness.lag(one, two);
    double late = Math.min(lag, 10) / 10;
    double[] days = NamedDays.agreement(one.named(), two.named());
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
      late,
      days[0],
      days[1],
      days[2],
      days[3],
      days[4],
      days[5],
      dated && lag < WEEK ? days[0] : 0,
      dated ? days[1] : 0
    };
  }

  private Company of(long arrival) {
    int place = Arrays.binarySearch(arrivals, arrival);
    return place < 0 ? NOBODY : companies[place];
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
        Arrays.stream(of(arrival).nearest())
            .filter(near -> near != without)
            .map(near -> Math.abs(near - arrival))
            .sorted()
            .limit(NEAREST)
            .toArray();
    return gaps.length == 0 ? span / 3 : gaps[gaps.length / 2];
  }
}
