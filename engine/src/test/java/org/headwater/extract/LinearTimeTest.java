package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.headwater.document.PageText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A page of eight times the size costs about eight times the work, whatever it is made of. Work is
 * CPU time of this thread, the least of several runs; sixty-four times would be quadratic, and the
 * bound lies half-way, so that a slow machine changes nothing.
 */
class LinearTimeTest {
  private static final int SMALL = 25_000;
  private static final int GROWTH = 8;
  private static final int BOUND = 32;

  private static final String SENTENCE =
      "The minister said on Monday that the bridge would be closed for repairs until spring. ";

  private record Shape(String name, IntFunction<PageText> page) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Shape html(String name, String start, String piece) {
    return new Shape(name, size -> Pages.html(filled(start, piece, size)));
  }

  private static Shape text(String name, String piece) {
    return new Shape(name, size -> Pages.text(filled(SENTENCE + "\n", piece, size)));
  }

  /** Repeats a piece, in which a # stands for its number, up to a size. */
  private static String filled(String start, String piece, int size) {
    StringBuilder page = new StringBuilder(start);
    for (int i = 0; page.length() < size; i++) {
      page.append(piece.replace("#", Integer.toString(i)));
    }
    return page.toString();
  }

  private static Shape within(String name, String start, String piece, String end) {
    return new Shape(
        name, size -> Pages.html(filled(start, piece, size) + end + "<p>" + SENTENCE + "</p>"));
  }

  static Stream<Shape> shapes() {
    String body = "<p>" + SENTENCE + "</p>";
    String data = "<script type='application/ld+json'>[";
    String article = "{\"@type\":\"NewsArticle\",\"@id\":\"#\",\"author\":[{\"@id\":\"x\"}]},";
    List<Shape> shapes =
        List.of(
            html("paragraphs", body, body),
            html("captions", body, "<figure><figcaption>The pier on day # of it</figcaption>"),
            html("threads", body, "<h3>6 Comments</h3>" + body),
            html("comments", body, "<li class='comment' id='c#'><b>Marta #</b>" + body),
            html("headings", "<title>" + SENTENCE.repeat(80) + "</title>", "<h2>The bridge #</h2>"),
            html("deep", body, "<div>x"),
            html("unclosed", body, "<p><b><i>word "),
            html("links", body, "<a href='/#'>word</a> and "),
            html("unknown tags", body, "<x-#>word</x-#> "),
            html("tables", body, "<table><tr><td>#"),
            html("times", body, "<time datetime='2022-05-03'>3 May</time><br>"),
            html("titles", body, "<meta property='og:title' content='no'><title>#</title>"),
            within("tags in a title", "<meta property='og:title' content='", "<a", "'>"),
            within("linked data", data, article, "1]</script>"),
            within(
                "authors", data + "{\"@type\":\"Report\",\"author\":[", "{\"@id\":\"#\"},", "1]}]"),
            within(
                "embedded data",
                "<script type='application/json'>[",
                "{\"title\":\"Day #\",\"body\":[{\"type\":\"paragraph\",\"text\":\""
                    + SENTENCE
                    + "\"}]},",
                "1]</script>"),
            within("programs", "<script>", "a={b#:c(\"{x\",'y')};return {", "</script>"),
            text("lines", SENTENCE + "\n"),
            text("headings of threads", "6 Comments\n"),
            text("threads in text", "6 Comments\nMarta #\n" + SENTENCE + "\n"),
            text("one line", SENTENCE),
            text("quotes", "\" ' ” "),
            text("brackets", "(Photo: "),
            text("numbers", "2022-2022/1/1 "));
    return shapes.stream();
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void workGrowsWithTheSize(Shape shape) {
    PageText large = shape.page().apply(GROWTH * SMALL);
    PageText small = shape.page().apply(SMALL);
    long most = work(large);
    long least = Math.min(work(small), work(small));
    for (int i = 0; i < 3 && most > BOUND * least; i++) {
      most = Math.min(most, work(large));
    }
    assertThat((double) most / least).isLessThan(BOUND);
  }

  /** Nanoseconds of CPU time that reading takes this thread. */
  private static long work(PageText page) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(new PageReader().read(page).id()).isEqualTo(page.id());
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
  }
}
