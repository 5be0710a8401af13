package org.headwater.entity;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.EntityType;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two names may be names of one person, organisation or place.
 *
 * <p>Why: outlets write one name in many ways, and different names in nearly the same way. How: the
 * gazetteers answer first; then Korean names are compared by syllables ({@link KoreanName}); all
 * others by the alignment of their words ({@link WordAlignment}), weighed by a logistic regression
 * whose weights ({@code match-weights.tsv}) were fitted on one half of public name pairs. Guards
 * that no weight can outvote hold look-alikes apart: other numbers, another country, a lone given
 * name against a full name, a disagreeing Korean syllable. Cost: some microseconds a pair.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class NameMatcher {
  private static final double[] PERSON = weights(1);
  private static final double[] OTHER = weights(2);
  private static final double GUARDED = 0.4;

  /** Compares two names; a type of null means that nothing is known about what they name. */
  public NameMatch compare(String a, String b, @Nullable EntityType type) {
    return compare(ComparedName.of(a, type), ComparedName.of(b, type));
  }

  /** Compares two names of one type. */
  static NameMatch compare(ComparedName a, ComparedName b) {
    Optional<NameMatch> known = gazetteers(a, b);
    if (known.isPresent()) {
      return known.get();
    }
    NameFeatures features = NameFeatures.of(a, b);
    if (features.a.words().isEmpty() || features.b.words().isEmpty()) {
      boolean equal = a.text().strip().equals(b.text().strip()) && !a.text().isBlank();
      return new NameMatch(equal ? 1 : 0, equal, equal ? "equal" : "no letters to compare");
    }
    if (features.a.sorted().equals(features.b.sorted()) && features.value("legalForm") == 0) {
      return new NameMatch(1, true, "same words");
    }
    return judge(features, a.type());
  }

  /**
   * The measured ways in which two names agree and differ, by their names; what the weights are
   * fitted to. Values are roughly in 0..2.
   */
  public static Map<String, Double> measure(String a, String b, @Nullable EntityType type) {
    double[] values = NameFeatures.of(ComparedName.of(a, type), ComparedName.of(b, type)).values();
    Map<String, Double> measured = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      measured.put(NameFeatures.NAMES.get(i), values[i]);
    }
    return measured;
  }

  private static NameMatch judge(NameFeatures features, @Nullable EntityType type) {
    double score = logistic(features.values(), type == EntityType.PER ? PERSON : OTHER);
    if (features.koreanAgrees) {
      return new NameMatch(Math.max(0.93, score), true, "Korean syllables agree");
    }
    String guard = guard(features, type);
    if (guard != null) {
      return new NameMatch(GUARDED * score, false, guard);
    }
    return new NameMatch(score, score >= 0.5, explain(features, score >= 0.5));
  }

  private static @Nullable String guard(NameFeatures features, @Nullable EntityType type) {
    if (features.korean) {
      return "Korean syllables differ";
    }
    if (type == EntityType.PER && features.lone()) {
      return "one name alone against a full name";
    }
    if (type != EntityType.PER && features.numbersDiffer()) {
      return "numbers differ";
    }
    return type == EntityType.PER ? null : otherCountry(features);
  }

  /** "Government of Estonia" and "Government of Ethiopia" differ whatever the letters say. */
  private static @Nullable String otherCountry(NameFeatures features) {
    for (WordAlignment.Pair pair : features.alignment.pairs()) {
      Optional<String> a = Countries.code(pair.textOfA());
      Optional<String> b = Countries.code(pair.textOfB());
      if (a.isPresent() && b.isPresent() && !a.equals(b)) {
        return "countries differ: " + pair.textOfA() + ", " + pair.textOfB();
      }
    }
    return null;
  }

  private static Optional<NameMatch> gazetteers(ComparedName a, ComparedName b) {
    if (a.agency().isPresent() && b.agency().isPresent()) {
      boolean same = a.agency().equals(b.agency());
      return Optional.of(
          new NameMatch(same ? 0.99 : 0.05, same, same ? "one agency" : "two agencies"));
    }
    if (a.country().isPresent() && b.country().isPresent()) {
      boolean same = a.country().equals(b.country());
      return Optional.of(
          new NameMatch(same ? 0.99 : 0.05, same, same ? "one country" : "two countries"));
    }
    return Optional.empty();
  }

  private static String explain(NameFeatures features, boolean same) {
    List<WordAlignment.Pair> pairs = features.alignment.pairs();
    Optional<WordAlignment.Pair> weakest =
        pairs.stream()
            .filter(WordAlignment.Pair::major)
            .filter(p -> p.similarity() < 0.999)
            .min(Comparator.comparingDouble(WordAlignment.Pair::similarity));
    boolean rests = !features.alignment.restA().isEmpty() && !features.alignment.restB().isEmpty();
    if (!same && rests) {
      return "differ in "
          + text(features.alignment.restA())
          + " against "
          + text(features.alignment.restB());
    }
    if (!same && features.value("legalForm") > 0) {
      return "legal forms differ";
    }
    if (weakest.isPresent()) {
      WordAlignment.Pair pair = weakest.get();
      return String.format(
          Locale.ROOT,
          same ? "spelling: %s ~ %s" : "spelling too far: %s, %s",
          pair.textOfA(),
          pair.textOfB());
    }
    if (pairs.stream().anyMatch(WordAlignment.Pair::initial)) {
      return same ? "initial fits" : "initial only";
    }
    return same ? "one name within the other" : "too little in common";
  }

  private static String text(List<NameWord> words) {
    return String.join(" ", words.stream().map(NameWord::text).toList());
  }

  static double logistic(double[] values, double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static double[] weights(int column) {
    double[] weights = new double[NameFeatures.NAMES.size()];
    for (List<String> row : WordList.table(NameMatcher.class, "match-weights.tsv", 3)) {
      weights[NameFeatures.NAMES.indexOf(row.get(0))] = Double.parseDouble(row.get(column));
    }
    return weights;
  }
}
