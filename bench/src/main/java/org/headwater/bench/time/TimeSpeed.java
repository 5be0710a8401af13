package org.headwater.bench.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.Tokenizer;
import org.headwater.time.TimeTagger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many tokens the time engine reads in a CPU second.
 *
 * <p>{@code TimeSpeed FILE…}: each FILE is {@code articles.jsonl.gz} with {@code text} and {@code
 * published}. Twenty rounds over all articles on one thread, sentences given; the first ten warm
 * up, the median of the others is printed, once under the day of publication and once under its
 * month (30 days are tried for each article then).
 */
public final class TimeSpeed {
  private static final int ROUNDS = 20;

  private record Input(String text, List<Span> sentences, @Nullable PartialDate day) {}

  private TimeSpeed() {}

  public static void main(String[] files) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String file : files) {
      inputs.addAll(read(Path.of(file)));
    }
    long tokens = 0;
    for (Input input : inputs) {
      tokens += Tokenizer.tokens(input.text()).size();
    }
    for (boolean month : new boolean[] {false, true}) {
      double seconds = median(inputs, month);
      System.out.printf(
          Locale.ROOT,
          "%s: %d tokens, %.0f a CPU second%n",
          month ? "month of publication" : "day of publication",
          tokens,
          tokens / seconds);
    }
  }

  private static double median(List<Input> inputs, boolean month) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    TimeTagger tagger = new TimeTagger();
    List<Double> seconds = new ArrayList<>();
    long seen = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = threads.getCurrentThreadCpuTime();
      for (Input input : inputs) {
        PartialDate day = input.day();
        PartialDate date = month && day != null ? new PartialDate(day.iso().substring(0, 7)) : day;
        seen += tagger.tag(input.text(), input.sentences(), date).size();
      }
      if (round >= ROUNDS / 2) {
        seconds.add((threads.getCurrentThreadCpuTime() - start) / 1e9);
      }
    }
    if (seen == 0) {
      throw new IllegalStateException("no times in these articles");
    }
    seconds.sort(null);
    return seconds.get(seconds.size() / 2);
  }

  private static List<Input> read(Path file) throws IOException {
    JsonMapper json = new JsonMapper();
    List<Input> inputs = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        String text = article.path("text").asString("");
        String day = article.path("published").asString("");
        inputs.add(
            new Input(
                text,
                SentenceSplitter.sentences(text),
                day.isEmpty() ? null : new PartialDate(day)));
      }
    }
    return inputs;
  }
}
