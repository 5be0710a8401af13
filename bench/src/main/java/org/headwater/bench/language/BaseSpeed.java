package org.headwater.bench.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.headwater.language.LanguageIdentifier;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.Tokenizer;

/**
 * How many megabytes (10^6 bytes of UTF-8) a CPU second are cut into sentences and into tokens, and
 * asked for their language.
 *
 * <p>{@code BaseSpeed FOLDER…}: the texts of each folder's {@code articles.jsonl.gz}. {@value
 * #ROUNDS} rounds over all of them on one thread; the first half warms up, the median of the others
 * is printed. Of a text only what is read counts for its language ({@value #READ_FOR_LANGUAGE}
 * characters at most). Garbage is collected by other threads and not in the figures.
 */
public final class BaseSpeed {
  private static final int ROUNDS = 30;
  private static final int READ_FOR_LANGUAGE = 6000;

  private BaseSpeed() {}

  public static void main(String[] folders) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String folder : folders) {
      for (LabelledText text : LabelledText.read(Path.of(folder))) {
        texts.add(text.text());
      }
    }
    List<String> beginnings =
        texts.stream().map(t -> t.substring(0, Math.min(t.length(), READ_FOR_LANGUAGE))).toList();
    print("sentences", texts, text -> SentenceSplitter.sentences(text).size());
    print("tokens", texts, text -> Tokenizer.tokens(text).size());
    print("language", beginnings, text -> LanguageIdentifier.identify(text).isPresent() ? 1 : 0);
  }

  private static void print(String step, List<String> texts, ToIntFunction<String> read) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long bytes = texts.stream().mapToLong(text -> text.getBytes(UTF_8).length).sum();
    List<Double> seconds = new ArrayList<>();
    long found = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (String text : texts) {
        found += read.applyAsInt(text);
      }
      if (round >= ROUNDS / 2) {
        seconds.add((threads.getCurrentThreadCpuTime() - start) / 1e9);
      }
    }
    seconds.sort(null);
    System.out.printf(
        Locale.ROOT,
        "%-10s %.1f MB, %d found: %.1f MB a CPU second%n",
        step,
        bytes / 1e6,
        found / ROUNDS,
        bytes / 1e6 / seconds.get(seconds.size() / 2));
  }
}
