package org.headwater.bench.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.document.EntityType;
import org.headwater.entity.NameMatcher;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fits {@code match-weights.tsv}: a logistic regression with an L2 penalty, one for persons and one
 * for everything else, by full gradient steps from zero, so that the same pairs give the same
 * weights.
 *
 * <p>Only the pairs whose second name has an even hash are learned from; the others are for
 * measuring ({@code --half odd|even} writes either half instead of fitting). Pairs that a guard or
 * a gazetteer decides are left out. Each set weighs the same, the hand-checked bench {@value
 * #BENCH_WEIGHT} times as much, because the other sets are derived.
 *
 * <p>Usage: {@code FitNameWeights gold.jsonl [--half odd|even]}.
 */
public final class FitNameWeights {
  private static final int STEPS = 20_000;
  private static final double RATE = 0.5;
  private static final double PENALTY = 0.003;
  private static final double BENCH_WEIGHT = 3;
  private static final List<String> UNDECIDED =
      List.of("spelling", "differ in", "initial", "one name within", "too little", "legal forms");

  private FitNameWeights() {}

  private record Pair(double[] values, boolean same, String set) {}

  public static void main(String[] arguments) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(arguments[0]));
    if (arguments.length > 2) {
      boolean even = arguments[2].equals("even");
      lines.stream().filter(line -> learned(line) == even).forEach(System.out::println);
      return;
    }
    List<String> features = new ArrayList<>();
    double[] persons = fit(read(lines, true, features));
    double[] others = fit(read(lines, false, features));
    for (int i = 0; i < features.size(); i++) {
      System.out.printf(Locale.ROOT, "%s\t%.3f\t%.3f%n", features.get(i), persons[i], others[i]);
    }
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private static boolean learned(String line) {
    return (JSON.readTree(line).get("b").asString().hashCode() & 1) == 0;
  }

  private static List<Pair> read(List<String> lines, boolean persons, List<String> features) {
    List<Pair> pairs = new ArrayList<>();
    NameMatcher matcher = new NameMatcher();
    for (String line : lines) {
      JsonNode json = JSON.readTree(line);
      String a = json.get("a").asString();
      String b = json.get("b").asString();
      EntityType type = type(json.get("type"));
      String why = matcher.compare(a, b, type).why();
      boolean open = UNDECIDED.stream().anyMatch(why::startsWith);
      if (learned(line) && open && (type == EntityType.PER) == persons) {
        Map<String, Double> measured = NameMatcher.measure(a, b, type);
        features.clear();
        features.addAll(measured.keySet());
        double[] values = measured.values().stream().mapToDouble(Double::doubleValue).toArray();
        pairs.add(new Pair(values, json.get("same").asBoolean(), json.get("set").asString()));
      }
    }
    return pairs;
  }

  private static @Nullable EntityType type(@Nullable JsonNode type) {
    return type == null || type.isNull() ? null : EntityType.valueOf(type.asString());
  }

  private static double[] fit(List<Pair> pairs) {
    Map<String, Integer> sizes = new LinkedHashMap<>();
    pairs.forEach(pair -> sizes.merge(pair.set(), 1, Integer::sum));
    double total =
        sizes.keySet().stream().mapToDouble(set -> set.equals("bench") ? BENCH_WEIGHT : 1).sum();
    double[] weights = new double[pairs.getFirst().values().length];
    for (int step = 0; step < STEPS; step++) {
      double[] gradient = new double[weights.length];
      for (Pair pair : pairs) {
        double share =
            (pair.set().equals("bench") ? BENCH_WEIGHT : 1)
                / (total * sizes.getOrDefault(pair.set(), 1));
        double error = share * ((pair.same() ? 1 : 0) - predicted(pair.values(), weights));
        for (int i = 0; i < weights.length; i++) {
          gradient[i] += error * pair.values()[i];
        }
      }
      for (int i = 0; i < weights.length; i++) {
        weights[i] += RATE * (gradient[i] - (i == 0 ? 0 : PENALTY * weights[i]));
      }
    }
    return weights;
  }

  private static double predicted(double[] values, double[] weights) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
