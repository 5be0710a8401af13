package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwater.document.EntityType;
import org.headwater.entity.NameMatcher;
import org.headwater.story.Profile.Name;
import org.headwater.story.Profile.Term;

/**
 * Says how surely two stories of one language are of one affair.
 *
 * <p>Why: look-alike events share the words of their kind ("quake", "magnitude", "rescuers"), two
 * events of one affair share what the affair is about, the people and places in it, and the weeks
 * in which it goes on. How: a logistic regression over four measures: the cosine of the terms,
 * weighed by how central they are in each story and how rare among all stories ({@link Rarity});
 * how many names both have; the days between their beginnings; whether these are known. Persons of
 * one family name are one only if {@link NameMatcher} says so. Cost: linear in the two profiles.
 */
final class Kinship {
  /**
   * Weights of a constant, the cosine, the names, the days, and of unknown days: the output of
   * {@code FitThreads} (module bench), fitted on 276 pairs of stories of the set mix that were read
   * and labelled by hand (its undated round-ups dated by their order), L2 0.3.
   */
  private static final double[] WEIGHTS = {-3.118, 3.729, 2.083, -2.339, -3.529};

  /** With less in common than this two stories are of one cast, not of one affair. */
  private static final double LEAST_COSINE = 0.25;

  /** So many of the common words must be no names. */
  private static final int FEWEST_WORDS = 2;

  private static final NameMatcher MATCHER = new NameMatcher();

  private final Rarity rarity;
  private final Map<Profile, Known> known = new IdentityHashMap<>();

  Kinship(Rarity rarity) {
    this.rarity = rarity;
  }

  /**
   * How two stories agree.
   *
   * @param measures that are weighed, the first of which is 1
   * @param ofOneMatter whether they have enough in common beside the cast
   * @param names that both have, those first that are rarest and most central in both; {@code
   *     terms} the same
   */
  record Agreement(
      List<Double> measures, boolean ofOneMatter, List<String> names, List<String> terms) {

    /** That they are of one affair. */
    double logOdds() {
      double logOdds = ofOneMatter ? 0 : Double.NEGATIVE_INFINITY;
      for (int i = 0; i < WEIGHTS.length; i++) {
        logOdds += WEIGHTS[i] * measures.get(i);
      }
      return logOdds;
    }
  }

  Agreement of(Profile a, Profile b) {
    Known one = known(a);
    Known other = known(b);
    List<Shared<Name>> names = shared(one.names, other.names, Kinship::isSame);
    List<Shared<Term>> terms = shared(one.terms, other.terms, (s, t) -> true);
    double cosine =
        terms.stream().mapToDouble(Shared::product).sum() / (one.terms.norm * other.terms.norm);
    List<String> named = names.stream().map(s -> s.item().text()).distinct().toList();
    List<String> words = beside(named, terms);
    boolean ofOneMatter =
        !named.isEmpty() && cosine >= LEAST_COSINE && words.size() >= FEWEST_WORDS;
    return new Agreement(
        measures(cosine, names.size(), Days.between(a, b)), ofOneMatter, named, words);
  }

  /** The terms that are no part of the names: those are said already. */
  private static List<String> beside(List<String> names, List<Shared<Term>> terms) {
    Set<String> said = new HashSet<>();
    names.forEach(name -> said.addAll(List.of(name.toLowerCase(Locale.ROOT).split("[ -]"))));
    return terms.stream()
        .map(shared -> shared.item().text())
        .filter(text -> !said.contains(text.toLowerCase(Locale.ROOT)))
        .distinct()
        .toList();
  }

  private static List<Double> measures(double cosine, int names, Days days) {
    return List.of(
        1.0, cosine, Math.log1p(names), days.known() ? days.log() / 5 : 0, days.known() ? 0.0 : 1);
  }

  /** A profile with the rarity of what is in it, looked up once. */
  private record Known(Weighed<Name> names, Weighed<Term> terms) {}

  private Known known(Profile profile) {
    return known.computeIfAbsent(
        profile,
        asked -> {
          Weighed<Name> names = new Weighed<>();
          asked.names().forEach(n -> names.add(n.key(), n, n.weight(), rarity.of(asked, n)));
          Weighed<Term> terms = new Weighed<>();
          asked.terms().forEach(t -> terms.add(t.stem(), t, t.weight(), rarity.of(asked, t)));
          names.norm();
          terms.norm();
          return new Known(names, terms);
        });
  }

  /** Names or terms of a story by their keys. */
  private static final class Weighed<T> {
    private final Map<String, One<T>> items = new LinkedHashMap<>();
    private double most;
    private double norm = 1;

    private record One<T>(T item, double weight, double rarity) {
      double whole() {
        return weight * rarity;
      }
    }

    void add(String key, T item, double weight, double rarity) {
      items.put(key, new One<>(item, weight, rarity));
      most = Math.max(most, weight);
    }

    void norm() {
      double sum = items.values().stream().mapToDouble(one -> one.whole() * one.whole()).sum();
      norm = sum == 0 ? 1 : Math.sqrt(sum);
    }
  }

  /**
   * What both stories have.
   *
   * @param product of the weights in both
   * @param central how central and rare it is where it is less central
   */
  private record Shared<T>(String key, T item, double product, double central) {}

  private interface Same<T> {
    boolean as(T one, T other);
  }

  private static <T> List<Shared<T>> shared(Weighed<T> a, Weighed<T> b, Same<T> same) {
    List<Shared<T>> shared = new ArrayList<>();
    a.items.forEach((key, one) -> {
      Weighed.One<T> two = b.items.get(key);
      if (two != null && same.as(one.item(), two.item())) {
        double central = one.rarity() * Math.min(one.weight() / a.most, two.weight() / b.most);
        shared.add(new Shared<>(key, one.item(), one.whole() * two.whole(), central));
      }
    });
    shared.sort(
        Comparator.comparingDouble((Shared<T> s) -> -s.central()).thenComparing(Shared::key));
    return shared;
  }

  private static boolean isSame(Name a, Name b) {
    boolean persons = a.type() == EntityType.PER && b.type() == EntityType.PER;
    boolean full = a.text().indexOf(' ') > 0 && b.text().indexOf(' ') > 0;
    return !persons || !full || MATCHER.compare(a.text(), b.text(), EntityType.PER).same();
  }
}
