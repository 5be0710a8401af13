package org.headwater.bench.extract;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.document.PageText;
import org.headwater.extract.PageDecoder;
import org.headwater.extract.PageReader;
import org.jsoup.Jsoup;

/**
 * How many pages a CPU second reads: this project, the HTML parser alone, and readability4j, one
 * after the other on the same pages in one process.
 *
 * <p>{@code ReadingSpeed [--warmup N] [--rounds N] [--only NAME] FOLDER…}: each FOLDER holds {@code
 * .html} or {@code .txt} files, or {@code pages.jsonl.gz} and {@code flat.jsonl.gz} (see {@link
 * PageSets}). In each round every reader reads all pages; the first rounds warm up and count for
 * nothing, and of the others the median is printed. Columns: pages a second of CPU time of the
 * reading thread; pages a second of CPU time of the whole process, which adds collecting garbage
 * and compiling; megabytes (of 2^20 bytes, UTF-8) a second of CPU time of the thread; its pages a
 * second in the very first round, before anything is compiled; the pages as a multiple of
 * readability4j.
 *
 * <p>This project begins with bytes and decodes them; the others are given the decoded text.
 */
public final class ReadingSpeed {
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final OperatingSystemMXBean system =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private final PageReader reader = new PageReader();
  private final Map<String, ToIntFunction<Input>> readers = new LinkedHashMap<>();

  /** The sum of lengths of what was read: keeps the compiler from leaving work out. */
  private long seen;

  private record Input(String id, byte[] bytes, String mediaType, String content) {}

  /** CPU seconds of one round. */
  private record Cost(double thread, double process) {}

  private ReadingSpeed(PageText.Form form, String only) {
    readers.put("headwater", this::read);
    if (form == PageText.Form.HTML) {
      readers.put("jsoup parse alone", ReadingSpeed::parse);
      readers.put("readability4j", ReadingSpeed::readability);
    }
    readers.keySet().removeIf(name -> !only.isEmpty() && !name.equals(only));
  }

  public static void main(String[] arguments) throws IOException {
    int warmup = 8;
    int rounds = 5;
    String only = "";
    List<Path> folders = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--warmup" -> warmup = Integer.parseInt(arguments[++i]);
        case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
        case "--only" -> only = arguments[++i];
        default -> folders.add(Path.of(arguments[i]));
      }
    }
    for (PageText.Form form : PageText.Form.values()) {
      List<Input> pages = new ArrayList<>();
      for (Path folder : folders) {
        PageSets.pages(folder, form).forEach(page -> pages.add(input(page)));
      }
      if (!pages.isEmpty()) {
        new ReadingSpeed(form, only).measure(pages, form, warmup, warmup + rounds);
      }
    }
  }

  private static Input input(PageText page) {
    String type = page.form() == PageText.Form.HTML ? "text/html" : "text/plain";
    byte[] bytes = page.content().getBytes(StandardCharsets.UTF_8);
    return new Input(page.id(), bytes, type + "; charset=utf-8", page.content());
  }

  private void measure(List<Input> pages, PageText.Form form, int warmup, int rounds) {
    Map<String, List<Cost>> costs = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, ToIntFunction<Input>> entry : readers.entrySet()) {
        Cost cost = round(pages, entry.getValue());
        costs.computeIfAbsent(entry.getKey(), name -> new ArrayList<>()).add(cost);
      }
    }
    print(pages, form, costs, warmup);
  }

  private Cost round(List<Input> pages, ToIntFunction<Input> reading) {
    long thread = threads.getCurrentThreadCpuTime();
    long process = system.getProcessCpuTime();
    for (Input page : pages) {
      seen += reading.applyAsInt(page);
    }
    return new Cost(
        (threads.getCurrentThreadCpuTime() - thread) / 1e9,
        (system.getProcessCpuTime() - process) / 1e9);
  }

  private void print(
      List<Input> pages, PageText.Form form, Map<String, List<Cost>> costs, int warmup) {
    double megabytes = pages.stream().mapToLong(p -> p.bytes().length).sum() / (double) (1 << 20);
    System.out.printf(
        Locale.ROOT,
        "%s: %d pages, %.1f MB (%d characters read)%n%-20s %9s %10s %8s %9s %7s%n",
        form,
        pages.size(),
        megabytes,
        seen,
        "",
        "pages/s",
        "(process)",
        "MB/s",
        "(first)",
        "times");
    double base = thread(costs.getOrDefault("readability4j", List.of()), warmup);
    costs.forEach((name, all) -> {
      double seconds = thread(all, warmup);
      double process = median(all.stream().skip(warmup).map(Cost::process).toList());
      System.out.printf(
          Locale.ROOT,
          "%-20s %9.1f %10.1f %8.1f %9.1f %7.2f%n",
          name,
          pages.size() / seconds,
          pages.size() / process,
          megabytes / seconds,
          pages.size() / all.getFirst().thread(),
          base / seconds);
    });
  }

  private static double thread(List<Cost> costs, int warmup) {
    return median(costs.stream().skip(warmup).map(Cost::thread).toList());
  }

  private static double median(List<Double> values) {
    return values.isEmpty() ? 0 : values.stream().sorted().toList().get(values.size() / 2);
  }

  private int read(Input page) {
    Page captured = new Page(page.id(), page.bytes(), page.mediaType(), null, null);
    return switch (PageDecoder.decode(page.id(), captured)) {
      case Outcome.Accepted<PageText>(PageText text) -> reader.read(text).text().length();
      case Outcome.Rejected<PageText>(String reason) -> reason.length();
    };
  }

  private static int parse(Input page) {
    return Jsoup.parse(page.content()).childNodeSize();
  }

  private static int readability(Input page) {
    String text =
        new Readability4J("https://news.example/a", page.content()).parse().getTextContent();
    return text == null ? 0 : text.length();
  }
}
