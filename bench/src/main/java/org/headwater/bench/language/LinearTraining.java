package org.headwater.bench.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.headwater.document.Span;
import org.headwater.language.FeatureRows;
import org.headwater.language.LinearFeatures;
import org.headwater.language.LinearModel;
import org.headwater.language.LinearTagger;
import org.headwater.language.LinearText;
import org.headwater.language.NameFeatures;
import org.headwater.language.PartFeatures;
import org.headwater.language.PieceClusters;
import org.headwater.language.SentenceSplitter;

/**
 * Trains the linear tagger and says how good it is on texts that it has not seen.
 *
 * <p>{@code LinearTraining DATA MODEL TEACHER [N [SECONDS]]}: DATA is the folder of the data sets,
 * MODEL the file to write, TEACHER a file that keeps what the encoder marked ({@link LinearSets});
 * with N only every Nth text is learned from; for SECONDS the encoder marks more texts before.
 *
 * <p>The second look learns from labels that the first one gives to texts it has not seen: two
 * first looks are trained on one half of the texts each and asked about the other.
 */
public final class LinearTraining {
  private static final List<String> NAMES =
      List.of("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC");
  private static final List<String> PARTS =
      List.of("O", "B-SOURCE", "I-SOURCE", "B-CUE", "I-CUE", "B-CONTENT", "I-CONTENT");
  private static final int ROUNDS = 3;
  private static final int HALF_ROUNDS = 1;
  private static final int SECOND_ROUNDS = 2;

  /** Of so many texts one is learned from in lower case too. */
  private static final int LOWER_NAMES = 3;

  private static final int LOWER_PARTS = 8;

  /** One unit of a weight, and the weight below which a row is left out. */
  private static final float SCALE = 0.03f;

  private static final float SMALLEST = 0.08f;

  private final PieceClusters clusters;

  private LinearTraining(PieceClusters clusters) {
    this.clusters = clusters;
  }

  /** A text with its right labels. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Example(LinearText text, byte[] labels, LinearFeatures features) {}

  public static void main(String[] arguments) throws IOException {
    Path data = Path.of(arguments[0]);
    int every = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    LinearSets sets = new LinearSets(data, Path.of(arguments[2]));
    if (arguments.length > 4) {
      sets.label(Long.parseLong(arguments[4]));
    }
    List<LinearSets.Lesson> lessons = new ArrayList<>();
    for (LinearSets.Lesson lesson : sets.lessons()) {
      if (Math.floorMod(lesson.text().hashCode(), every) == 0) {
        lessons.add(lesson);
      }
    }
    System.out.println(lessons.size() + " texts");
    LinearTraining training =
        new LinearTraining(ClusterTraining.kept(Path.of(arguments[2] + ".clusters")));
    byte[] model = training.train(lessons);
    Files.write(Path.of(arguments[1]), model);
    System.out.println(model.length + " bytes");
    LinearScore.print(data, LinearTagger.read(new ByteArrayInputStream(model)));
  }

  private byte[] train(List<LinearSets.Lesson> lessons) throws IOException {
    System.out.println("names");
    LinearModel names = train(NAMES, nameExamples(lessons));
    System.out.println("parts");
    LinearModel parts = train(PARTS, partExamples(lessons, names));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new Packing(bytes))) {
      clusters.write(out);
      names.write(out);
      parts.write(out);
    }
    return bytes.toByteArray();
  }

  /** Packs as tightly as may be; the file holds no time, so equal models are equal bytes. */
  private static final class Packing extends GZIPOutputStream {
    Packing(ByteArrayOutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }

  private List<Example> nameExamples(List<LinearSets.Lesson> lessons) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      LinearSets.Lesson lesson = lessons.get(i);
      if (lesson.names() == null) {
        continue;
      }
      String lower = lesson.text().toLowerCase(Locale.ROOT);
      for (String text :
          i % LOWER_NAMES == 0 ? List.of(lesson.text(), lower) : List.of(lesson.text())) {
        if (text.length() == lesson.text().length()) {
          LinearText read = read(text);
          byte[] labels = labels(read, NAMES, lesson.names(), n -> n.span(), n -> n.type().name());
          examples.add(new Example(read, labels, new NameFeatures()));
        }
      }
    }
    return examples;
  }

  private List<Example> partExamples(List<LinearSets.Lesson> lessons, LinearModel names) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < lessons.size(); i++) {
      LinearSets.Lesson lesson = lessons.get(i);
      if (lesson.parts() == null) {
        continue;
      }
      String lower = lesson.text().toLowerCase(Locale.ROOT);
      for (String text :
          i % LOWER_PARTS == 0 ? List.of(lesson.text(), lower) : List.of(lesson.text())) {
        if (text.length() == lesson.text().length()) {
          LinearText read = read(text);
          byte[] labels = labels(read, PARTS, lesson.parts(), p -> p.span(), p -> p.part().name());
          byte[] named = names.labels(read, new NameFeatures(), 2);
          examples.add(new Example(read, labels, new PartFeatures(named)));
        }
      }
    }
    return examples;
  }

  private LinearText read(String text) {
    return LinearText.read(text, SentenceSplitter.sentences(text), clusters);
  }

  private static <T> byte[] labels(
      LinearText text,
      List<String> names,
      List<T> marked,
      Function<T, Span> span,
      Function<T, String> kind) {
    byte[] labels = new byte[text.size()];
    for (T mark : marked) {
      int before = -1;
      for (int word = firstWord(text, span.apply(mark).start());
          word < text.size() && text.span(word).start() < span.apply(mark).end();
          word++) {
        boolean begins = before < 0 || text.unitEnd(before) != text.unitEnd(word);
        if (!text.isUserName(word)) {
          labels[word] = (byte) names.indexOf((begins ? "B-" : "I-") + kind.apply(mark));
          before = word;
        }
      }
    }
    return repaired(text, labels, names);
  }

  /** Makes an inner label that follows another kind (of spans that overlap) a beginning. */
  private static byte[] repaired(LinearText text, byte[] labels, List<String> names) {
    for (int word = 0; word < labels.length; word++) {
      String label = names.get(labels[word]);
      boolean first = word == 0 || text.unitEnd(word - 1) != text.unitEnd(word);
      String before = first ? "O" : names.get(labels[word - 1]);
      if (label.charAt(0) == 'I' && !before.endsWith(label.substring(1))) {
        labels[word] = (byte) names.indexOf("B" + label.substring(1));
      }
    }
    return labels;
  }

  /** The first word that ends after a place in the text. */
  private static int firstWord(LinearText text, int place) {
    int low = 0;
    int high = text.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (text.span(middle).end() > place) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private static LinearModel train(List<String> labels, List<Example> examples) {
    List<ChainTrainer.Lesson> second = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      LinearModel other = model(labels, fit(labels, half(examples, half), HALF_ROUNDS), null);
      for (Example each : half(examples, 1 - half)) {
        byte[] first = other.labels(each.text(), each.features(), 1);
        second.add(new ChainTrainer.Lesson(each.text(), each.features(), each.labels(), first));
      }
    }
    ChainTrainer early = fit(labels, examples, ROUNDS);
    ChainTrainer late = new ChainTrainer(labels);
    late.train(second, SECOND_ROUNDS);
    return model(labels, early, late);
  }

  private static List<Example> half(List<Example> examples, int half) {
    List<Example> some = new ArrayList<>();
    for (int i = 0; i < examples.size(); i++) {
      if (i % 2 == half) {
        some.add(examples.get(i));
      }
    }
    return some;
  }

  private static ChainTrainer fit(List<String> labels, List<Example> examples, int rounds) {
    ChainTrainer trainer = new ChainTrainer(labels);
    List<ChainTrainer.Lesson> lessons = new ArrayList<>();
    for (Example each : examples) {
      lessons.add(new ChainTrainer.Lesson(each.text(), each.features(), each.labels(), null));
    }
    trainer.train(lessons, rounds);
    return trainer;
  }

  private static LinearModel model(
      List<String> labels,
      ChainTrainer early,
      @org.jspecify.annotations.Nullable ChainTrainer late) {
    int size = labels.size();
    byte[] weights = new byte[FeatureRows.rows() * size * 2];
    for (int row = 0; row < FeatureRows.rows(); row++) {
      pack(early, row, weights, row * size * 2, size);
      if (late != null) {
        pack(late, row, weights, (row * 2 + 1) * size, size);
      }
    }
    ChainTrainer last = late == null ? early : late;
    return new LinearModel(labels, weights, SCALE, early.transitions(), last.transitions());
  }

  private static void pack(ChainTrainer trainer, int row, byte[] weights, int at, int size) {
    float largest = 0;
    for (int label = 0; label < size; label++) {
      largest = Math.max(largest, Math.abs(trainer.weight(row, label)));
    }
    if (largest < SMALLEST) {
      return;
    }
    for (int label = 0; label < size; label++) {
      int whole = Math.round(trainer.weight(row, label) / SCALE);
      weights[at + label] = (byte) Math.clamp(whole, -127, 127);
    }
  }
}
