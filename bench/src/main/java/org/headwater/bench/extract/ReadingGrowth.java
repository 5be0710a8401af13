package org.headwater.bench.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;
import org.headwater.extract.PageReader;
import org.jsoup.Jsoup;

/**
 * What reading costs a megabyte as pages grow: of each shape in {@link GrowthShape} pages of
 * several sizes are read, and the CPU milliseconds of the thread a million characters are printed;
 * they must not grow from left to right. In brackets the share of the HTML parser alone.
 *
 * <p>{@code ReadingGrowth [MB…] [SHAPE…]}: sizes in millions of characters (1 5 20 50 when none is
 * given) and names of shapes (all when none is given). Fifty million characters of small elements
 * need 6 GB.
 */
public final class ReadingGrowth {
  private static final int MILLION = 1_000_000;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final PageReader reader = new PageReader();

  private ReadingGrowth() {}

  public static void main(String[] arguments) {
    List<Integer> sizes = new ArrayList<>();
    List<GrowthShape> shapes = new ArrayList<>();
    for (String argument : arguments) {
      if (Character.isDigit(argument.charAt(0))) {
        sizes.add(Integer.valueOf(argument));
      } else {
        shapes.add(GrowthShape.valueOf(argument.toUpperCase(Locale.ROOT)));
      }
    }
    new ReadingGrowth()
        .print(
            sizes.isEmpty() ? List.of(1, 5, 20, 50) : sizes,
            shapes.isEmpty() ? List.of(GrowthShape.values()) : shapes);
  }

  private void print(List<Integer> sizes, List<GrowthShape> shapes) {
    System.out.printf("%-20s", "ms a million of");
    sizes.forEach(size -> System.out.printf("%14d MB", size));
    System.out.println();
    for (GrowthShape shape : shapes) {
      for (Form form : shape.forms()) {
        System.out.printf(Locale.ROOT, "%-14s %-5s", shape.name().toLowerCase(Locale.ROOT), form);
        cost(shape.page(form, MILLION), form); // warms up
        for (int size : sizes) {
          System.out.print(figure(shape.page(form, size * MILLION), form));
        }
        System.out.println();
      }
    }
  }

  private String figure(String content, Form form) {
    int times = content.length() < 3 * MILLION ? 3 : 1;
    double best = Double.MAX_VALUE;
    for (int i = 0; i < times; i++) {
      best = Math.min(best, cost(content, form));
    }
    double millions = content.length() / (double) MILLION;
    return form == Form.TEXT
        ? String.format(Locale.ROOT, "%10.1f       ", best / millions)
        : String.format(
            Locale.ROOT, "%10.1f (%.0f%%) ", best / millions, 100 * parse(content) / best);
  }

  /** CPU milliseconds of reading. */
  private double cost(String content, Form form) {
    PageText page = new PageText("p", "p", form, content, null, null);
    long before = threads.getCurrentThreadCpuTime();
    if (reader.read(page).id().isEmpty()) {
      throw new IllegalStateException("a page was not read");
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }

  private double parse(String content) {
    long before = threads.getCurrentThreadCpuTime();
    if (Jsoup.parse(content).childNodeSize() < 0) {
      throw new IllegalStateException("a page was not parsed");
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6;
  }
}
