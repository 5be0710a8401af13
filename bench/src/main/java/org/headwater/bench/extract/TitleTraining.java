package org.headwater.bench.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.bench.data.PackedLines;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;
import org.headwater.extract.TitleLines;
import tools.jackson.databind.JsonNode;

/**
 * Fits {@code title-weights.tsv}: a conditional logit with an L2 penalty over the lines of
 * flattened pages that compete for the title, by full gradient steps from zero, so that the same
 * pages give the same weights.
 *
 * <p>Only sites of even hash are learned from; the share of the odd sites' pages whose most likely
 * line is the title is printed beside that of the even ones. Each page weighs the same; pages whose
 * title is no line of the text are left out of the fit.
 *
 * <p>Usage: {@code TitleTraining DATA set…}; the weights go to standard output.
 */
public final class TitleTraining {
  private static final int STEPS = 3000;
  private static final double RATE = 0.3;
  private static final double PENALTY = 0.002;

  private TitleTraining() {}

  private record Choice(List<Map<String, Double>> lines, List<Boolean> titles, boolean learned) {}

  public static void main(String[] arguments) throws IOException {
    List<Choice> choices = new ArrayList<>();
    for (int i = 1; i < arguments.length; i++) {
      read(Path.of(arguments[0], arguments[i]), choices);
    }
    Map<String, Double> weights = fit(choices.stream().filter(Choice::learned).toList());
    weights.forEach((name, weight) -> System.out.printf(Locale.ROOT, "%s\t%.3f%n", name, weight));
    for (boolean learned : List.of(true, false)) {
      List<Choice> part = choices.stream().filter(c -> c.learned == learned).toList();
      long right = part.stream().filter(c -> isRight(c, weights)).count();
      long there = part.stream().filter(c -> c.titles.contains(true)).count();
      System.err.printf(
          Locale.ROOT,
          "%s sites: %d right of %d, %d hold the title%n",
          learned ? "even" : "odd",
          right,
          part.size(),
          there);
    }
  }

  private static void read(Path folder, List<Choice> choices) throws IOException {
    List<JsonNode> gold = PackedLines.read(folder.resolve("gold.jsonl.gz"));
    List<JsonNode> pages = PackedLines.read(folder.resolve("pages.jsonl.gz"));
    List<JsonNode> flat = PackedLines.read(folder.resolve("flat.jsonl.gz"));
    for (int i = 0; i < gold.size(); i++) {
      String title = plain(gold.get(i).path("title").asString(""));
      if (title.isEmpty()) {
        continue;
      }
      boolean even = Math.floorMod(PageSets.site(pages.get(i)).hashCode(), 2) == 0;
      String id = gold.get(i).path("id").asString();
      String text = flat.get(i).path("text").asString("");
      List<Map<String, Double>> values = new ArrayList<>();
      List<Boolean> titles = new ArrayList<>();
      for (TitleLines.Line line :
          TitleLines.measure(new PageText(id, id, Form.TEXT, text, null, null))) {
        values.add(line.values());
        titles.add(plain(line.text()).equals(title));
      }
      if (!values.isEmpty()) {
        choices.add(new Choice(values, titles, even));
      }
    }
  }

  private static String plain(String title) {
    return title.replaceAll("[\\W_&&[^\\p{L}\\p{N}]]+", " ").strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Double> fit(List<Choice> choices) {
    Map<String, Double> weights = new TreeMap<>();
    for (int step = 0; step < STEPS; step++) {
      Map<String, Double> gradient = new TreeMap<>();
      for (Choice choice : choices) {
        if (choice.titles.contains(true)) {
          add(choice, weights, gradient, choices.size());
        }
      }
      gradient.forEach((name, slope) -> weights.merge(name, RATE * slope, Double::sum));
      weights.replaceAll((name, weight) -> weight * (1 - RATE * PENALTY));
    }
    return weights;
  }

  /** Adds what a page asks for: the measured values of its titles less those expected. */
  private static void add(
      Choice choice, Map<String, Double> weights, Map<String, Double> gradient, int pages) {
    double all = 0;
    double right = 0;
    double[] odds = new double[choice.lines.size()];
    for (int i = 0; i < odds.length; i++) {
      odds[i] = Math.exp(score(choice.lines.get(i), weights));
      all += odds[i];
      right += choice.titles.get(i) ? odds[i] : 0;
    }
    for (int i = 0; i < odds.length; i++) {
      double wanted = choice.titles.get(i) ? odds[i] / right : 0;
      double share = (wanted - odds[i] / all) / pages;
      choice.lines.get(i).forEach((name, v) -> gradient.merge(name, share * v, Double::sum));
    }
  }

  private static double score(Map<String, Double> values, Map<String, Double> weights) {
    double score = 0;
    for (Map.Entry<String, Double> value : values.entrySet()) {
      score += value.getValue() * weights.getOrDefault(value.getKey(), 0.0);
    }
    return score;
  }

  private static boolean isRight(Choice choice, Map<String, Double> weights) {
    int best = 0;
    for (int i = 1; i < choice.lines.size(); i++) {
      boolean more = score(choice.lines.get(i), weights) > score(choice.lines.get(best), weights);
      best = more ? i : best;
    }
    return choice.titles.get(best);
  }
}
