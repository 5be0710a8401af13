package org.headwater.bench.extract;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.headwater.document.PageText.Form;
import org.headwater.extract.PageBlock;
import org.headwater.extract.SequenceFeatures;
import org.headwater.extract.TreeModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Trains the body model and says how good it is on pages that it has not seen.
 *
 * <p>{@code BodyTraining DATA MODEL SET…}: DATA is the folder of the page sets, each SET is trained
 * on ({@code n4k-news}), or on its even sites only ({@code n4k-news/even}), or measured on ({@code
 * =aeb}, {@code =n4k-news/odd}).
 */
public final class BodyTraining {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TreeTrainer.Settings FIRST = new TreeTrainer.Settings(120, 5, 0.1, 3, 3);
  private static final TreeTrainer.Settings SECOND = new TreeTrainer.Settings(150, 5, 0.08, 4, 4);
  private static final int FOLDS = 3;

  private BodyTraining() {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    List<Sample> known = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      if (!arguments[i].startsWith("=")) {
        known.addAll(read(data, arguments[i]));
      }
    }
    System.out.println(known.size() + " pages to learn from");
    TreeModel[] models = train(known);
    if (!arguments[1].equals("-")) {
      write(models, Path.of(arguments[1]));
    }
    for (int i = 2; i < arguments.length; i++) {
      if (arguments[i].startsWith("=")) {
        measure(arguments[i], read(data, arguments[i].substring(1)), models);
      }
    }
  }

  private static TreeModel[] train(List<Sample> known) {
    double[][] first = new double[known.size()][];
    for (int fold = 0; fold < FOLDS; fold++) {
      int current = fold;
      TreeModel model =
          fit(FIRST, known.stream().filter(s -> foldOf(s) != current).toList(), null, null);
      for (int i = 0; i < known.size(); i++) {
        if (foldOf(known.get(i)) == fold) {
          first[i] = ask(model, known.get(i).rows());
        }
      }
    }
    TreeModel firstLook = fit(FIRST, known, null, null);
    TreeModel secondLook = fit(SECOND, known, known, first);
    return new TreeModel[] {firstLook, secondLook};
  }

  private static int foldOf(Sample sample) {
    return Math.floorMod(sample.site().hashCode() / 7, FOLDS);
  }

  private static TreeModel fit(
      TreeTrainer.Settings settings, List<Sample> samples, List<Sample> known, double[][] first) {
    List<float[]> rows = new ArrayList<>();
    List<Float> labels = new ArrayList<>();
    List<Float> weights = new ArrayList<>();
    for (int s = 0; s < samples.size(); s++) {
      Sample sample = samples.get(s);
      float[][] own = known == null ? sample.rows() : longer(sample, first[s]);
      for (int i = 0; i < own.length; i++) {
        if (sample.weights()[i] > 0) {
          rows.add(own[i]);
          labels.add(sample.labels()[i]);
          weights.add(sample.weights()[i]);
        }
      }
    }
    return new TreeTrainer(settings, rows, floats(labels), floats(weights)).train();
  }

  private static float[] floats(List<Float> values) {
    float[] array = new float[values.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = values.get(i);
    }
    return array;
  }

  private static float[][] longer(Sample sample, double[] first) {
    SequenceFeatures features = SequenceFeatures.of(sample.page(), first);
    float[][] rows = sample.rows();
    float[][] longer = new float[rows.length][];
    for (int i = 0; i < rows.length; i++) {
      longer[i] = features.longer(rows[i], i);
    }
    return longer;
  }

  private static double[] ask(TreeModel model, float[][] rows) {
    return Arrays.stream(rows).mapToDouble(model::probability).toArray();
  }

  private static void measure(String name, List<Sample> samples, TreeModel[] models) {
    for (int kind = 0; kind < 4; kind++) {
      BodyScore one = new BodyScore();
      BodyScore two = new BodyScore();
      BodyScore ceiling = new BodyScore();
      int pages = 0;
      for (Sample sample : samples) {
        if (sample.gold() == null) {
          continue;
        }
        int mine =
            sample.form() == Form.HTML
                ? 0
                : sample.id().endsWith("~") ? 2 : sample.id().endsWith("~clean") ? 3 : 1;
        if (sample.gold() == null || mine != kind) {
          continue;
        }
        pages++;
        double[] first = ask(models[0], sample.rows());
        double[] second = ask(models[1], longer(sample, first));
        one.add(sample.gold(), chosen(sample, first));
        two.add(sample.gold(), chosen(sample, second));
        double[] truth = new double[first.length];
        for (int i = 0; i < truth.length; i++) {
          truth[i] = sample.labels()[i];
        }
        ceiling.add(sample.gold(), chosen(sample, truth));
      }
      System.out.printf(
          Locale.ROOT,
          "%-16s %-9s %3d pages  first %.4f  second %.4f (P %.4f R %.4f)  labels %.4f%n",
          name,
          List.of("html", "flat", "collapsed", "clean").get(kind),
          pages,
          one.f1(),
          two.f1(),
          two.p(),
          two.r(),
          ceiling.f1());
    }
  }

  private static String chosen(Sample sample, double[] probability) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < probability.length; i++) {
      PageBlock block = sample.page().blocks().get(i);
      text.append(probability[i] >= 0.5 ? block.text() + "\n" : "");
    }
    return text.toString();
  }

  private static List<Sample> read(Path data, String set) throws IOException {
    String[] parts = set.split("/");
    Path folder = data.resolve(parts[0]);
    List<JsonNode> gold = lines(folder.resolve("gold.jsonl.gz"));
    List<JsonNode> pages = lines(folder.resolve("pages.jsonl.gz"));
    List<JsonNode> flat = lines(folder.resolve("flat.jsonl.gz"));
    List<Integer> wanted = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      boolean odd = Math.floorMod(site(pages.get(i)).hashCode(), 2) == 1;
      if (parts.length == 1 || odd == parts[1].equals("odd")) {
        wanted.add(i);
      }
    }
    return wanted.stream()
        .parallel()
        .flatMap(i -> {
          String site = site(pages.get(i));
          Sample html = Sample.read(pages.get(i), gold.get(i), Form.HTML, false).at(site);
          Sample text = Sample.read(flat.get(i), gold.get(i), Form.TEXT, false).at(site);
          Sample line = Sample.read(flat.get(i), gold.get(i), Form.TEXT, true).at(site);
          Sample clean = Sample.clean(gold.get(i), site);
          Sample collapsed = line.named(line.id() + "~");
          return clean == null
              ? Stream.of(html, text, collapsed)
              : Stream.of(html, text, collapsed, clean);
        })
        .toList();
  }

  private static String site(JsonNode page) {
    String url = page.path("url").asString("");
    String host =
        url.isEmpty()
            ? null
            : URI.create(url.replaceAll("[^\\x21-\\x7e]|[|\\[\\]{}^`\"<>\\\\]", "_")).getHost();
    return host == null ? page.path("id").asString() : host;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().map(JSON::readTree).toList();
    }
  }

  private static void write(TreeModel[] models, Path file) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new GZIPOutputStream(Files.newOutputStream(file)))) {
      for (TreeModel model : models) {
        model.write(out);
      }
    }
  }
}
