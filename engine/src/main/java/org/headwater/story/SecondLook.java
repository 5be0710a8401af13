package org.headwater.story;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two articles stand among the others: the second look at a pair.
 *
 * <p>Why: two floods are as alike as two reports of one flood, but they keep different company.
 * How: each article has the cosines with all that it was ever compared with, before and after it;
 * two of one event have alike ones ("shared nearest neighbours", Jarvis and Patrick, 1973), and
 * come when the nearest of each come ({@link Spacing}); and the days that both name ({@link
 * NamedDays}) are the same or not. {@link Weights#second} weighs these together with the first
 * log-odds. Cost: linear in the ties of the articles in question, for each pair the ties of both.
 */
final class SecondLook {
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
          "dayNear",
          "dayApart",
          "yearSame",
          "yearApart",
          "weekdaySameDated",
          "weekdayApartDated",
          "lagBesideLeast",
          "lagBesideMost");

  /** Within so many days a weekday is one day. */
  private static final int WEEK = 7;

  /** An article without near ones is at least so near to itself, beside them. */
  private static final double LEAST_OWN = 0.05;

  private final StoryState state;
  private final Spacing spacing;

  /** The articles in question, then all others that they have ties with. */
  private final Numbering places;

  private final Company[] companies;

  /** For each article in question its digest, null for a reduced one. */
  private final @Nullable Digest[] digests;

  /** How near the nearest of each is, at least. */
  private final double[] nearest;

  /** One company by the places of its neighbours, since it is compared with many. */
  private final double[] row;

  private @Nullable Company inRow;

  /**
   * The second look at articles, as far as the ties of these tell of them.
   *
   * @param articles their arrivals, rising
   */
  SecondLook(StoryState state, long[] articles) {
    this.state = state;
    this.places = Numbering.of(articles);
    this.companies = new Company[articles.length];
    this.digests = new @Nullable Digest[articles.length];
    this.nearest = new double[articles.length];
    this.spacing = new Spacing(state);
    int[] degrees = new int[articles.length];
    for (int place = 0; place < articles.length; place++) {
      Ties ties = state.ties(articles[place]);
      degrees[place] += ties.size();
      for (long other : ties.others()) {
        int at = places.add(other);
        if (at < degrees.length) {
          degrees[at]++;
        }
      }
    }
    this.row = new double[places.size()];
    fill(articles, degrees);
  }

  /** Ties lead back, but for those of a new version that keeps its place in the order. */
  private void fill(long[] articles, int[] degrees) {
    for (int place = 0; place < articles.length; place++) {
      long arrival = articles[place];
      companies[place] = new Company(arrival, place, degrees[place], Spacing.NEAREST + 1);
      digests[place] = state.isReduced(arrival) ? null : state.article(arrival);
      nearest[place] = FirstLook.nearest(state, arrival);
    }
    for (int place = 0; place < articles.length; place++) {
      Ties ties = state.ties(articles[place]);
      for (int i = 0; i < ties.size(); i++) {
        int at = places.of(ties.others()[i]);
        companies[place].add(ties.others()[i], at, ties.texts()[i]);
        if (at < companies.length) {
          companies[at].add(articles[place], place, ties.texts()[i]);
        }
      }
    }
    for (Company company : companies) {
      company.close(Math.max(LEAST_OWN, FirstLook.leastNearest(state)));
    }
  }

  /**
   * The log-odds that an article in question and one of its ties, also in question, are one. Where
   * one of them is kept reduced, without company, the first look counts.
   */
  double logOdds(long arrival, Ties ties, int i) {
    int other = places.of(ties.others()[i]);
    boolean whole =
        other < digests.length && digests[other] != null && digests[places.of(arrival)] != null;
    return whole
        ? Weights.second(features(arrival, ties, i))
        : FirstLook.logOdds(state, arrival, ties, i);
  }

  /** The features of such a pair, in the order of {@link #FEATURES}. */
  double[] features(long arrival, Ties ties, int i) {
    long other = ties.others()[i];
    double text = ties.texts()[i];
    double[] near = Likeness.nearness(text, nearest(arrival), nearest(other));
    double[] raised = Weights.raised(ties.bases()[i]);
    Company ofOne = of(arrival);
    Company ofOther = of(other);
    double[] company = company(ofOne, ofOther);
    Digest one = digest(arrival);
    Digest two = digest(other);
    boolean dated = one.dated() && two.dated();
    double[] apart = dated ? new double[4] : spacing.inStream(ofOne, ofOther);
    double lag = Likeness.lag(one, two);
    double late = Math.min(lag, 10) / 10;
    double[] days = NamedDays.agreement(one.named(), two.named());
    double[] beside = dated ? spacing.inDays(one, ofOne, two, ofOther) : new double[2];
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
      days[6],
      dated && lag < WEEK ? days[0] : 0,
      dated ? days[1] : 0,
      beside[0],
      beside[1]
    };
  }

  private boolean isInQuestion(int place) {
    return place >= 0 && place < companies.length;
  }

  private double nearest(long arrival) {
    int place = places.of(arrival);
    return isInQuestion(place) ? nearest[place] : FirstLook.nearest(state, arrival);
  }

  private Digest digest(long arrival) {
    int place = places.of(arrival);
    Digest digest = isInQuestion(place) ? digests[place] : null;
    return digest != null ? digest : state.article(arrival);
  }

  /** The company of an article; one that is not in question has itself only. */
  private Company of(long arrival) {
    int place = places.of(arrival);
    if (isInQuestion(place)) {
      return companies[place];
    }
    Company alone = new Company(arrival, place, 0, 0);
    alone.close(LEAST_OWN);
    return alone;
  }

  private double[] company(Company one, Company other) {
    if (one != inRow) {
      if (inRow != null) {
        inRow.clear(row);
      }
      one.layOut(row);
      inRow = one;
    }
    return other.likeness(one, row);
  }
}
