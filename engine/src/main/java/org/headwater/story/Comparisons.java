package org.headwater.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of articles that came into question, with all measures by name: for fitting {@link
 * Weights} and for looking into. Cost: that of comparing every pair anew.
 */
public final class Comparisons {
  private Comparisons() {}

  /**
   * A pair of articles of the window that came into question, for fitting and for looking into.
   *
   * @param features of the first look by name, in the order in which they are weighed
   * @param secondLook the same of the second look
   */
  public record Compared(
      String article, String other, Map<String, Double> features, Map<String, Double> secondLook) {}

  /** Every pair of a window that came into question, by order of arrival. */
  public static List<Compared> of(StoryState state) {
    List<Compared> pairs = new ArrayList<>();
    SecondLook look =
        new SecondLook(
            state, state.articles().keySet().stream().mapToLong(Long::longValue).toArray());
    for (Digest digest : state.articles().values()) {
      Ties ties = state.ties(digest.arrival());
      for (int i = 0; i < ties.size(); i++) {
        Digest other = state.find(ties.others()[i]);
        if (other != null) {
          pairs.add(
              new Compared(
                  digest.id(),
                  other.id(),
                  features(state, other, digest, ties.reuse()[i]),
                  named(SecondLook.FEATURES, look.features(digest.arrival(), ties, i))));
        }
      }
    }
    return pairs;
  }

  /**
   * What the second look takes from the log-odds of the first, without the nearness; for fitting.
   */
  public static double[] raised(double first) {
    return Weights.raised(first);
  }

  /**
   * The groups that the articles of pairs fall into under other log-odds than the shipped ones, for
   * fitting: for each article a number that its group alone has.
   *
   * @param logOdds for each pair
   */
  public static Map<String, Integer> groups(List<Compared> pairs, double[] logOdds) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Compared pair : pairs) {
      places.putIfAbsent(pair.other(), places.size());
      places.putIfAbsent(pair.article(), places.size());
    }
    Agglomeration agglomeration = new Agglomeration(places.size());
    for (int i = 0; i < logOdds.length; i++) {
      agglomeration.tie(
          places.getOrDefault(pairs.get(i).article(), 0),
          places.getOrDefault(pairs.get(i).other(), 0),
          Math.max(-Weights.LIMIT, Math.min(Weights.LIMIT, logOdds[i])));
    }
    int[] groups = agglomeration.groups(Weights.MERGE);
    places.replaceAll((article, place) -> groups[place]);
    return places;
  }

  private static Map<String, Double> features(StoryState state, Digest a, Digest b, double reuse) {
    double[] alone = Likeness.of(state.dictionary(), a, b, reuse);
    double[] near = FirstLook.nearness(state, alone[Likeness.TEXT], a, b);
    double[] all = Arrays.copyOf(alone, alone.length + near.length);
    System.arraycopy(near, 0, all, alone.length, near.length);
    return named(Likeness.FEATURES, all);
  }

  private static Map<String, Double> named(List<String> names, double[] values) {
    Map<String, Double> named = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(names.get(i), values[i]);
    }
    return named;
  }
}
