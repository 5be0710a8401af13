package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.Brief;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.document.PageText;
import org.headwater.document.Paragraph;
import org.headwater.document.Span;

/**
 * Pages damaged in every way that a crawler, a network and a bad template know: cut, shuffled,
 * doubled, strewn with odd bytes and traps. Whatever comes, reading gives an article whose spans
 * are sound, and the same article again.
 *
 * <p>The build tries some hundred pages; by hand {@code mvn -pl engine test -Dtest=PageFuzzTest
 * -Dheadwater.fuzz=100000} tries as many more.
 */
class PageFuzzTest {
  private static final int TRIES = 150;

  /** How many pages more are tried, spread over the tries. */
  private static final int MORE = Integer.getInteger("headwater.fuzz", 0);

  private static final List<String> TRAPS =
      List.of(
          "\u0000",
          "\ufeff",
          "\ud83d",
          "\udc00",
          "\ud83d\ude00",
          "\u202e",
          "\u0130",
          "\u03a3",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<script>",
          "</script>",
          "<textarea>",
          "<plaintext>",
          "<svg><title>",
          "<math><mi>",
          "<frameset>",
          "</body></html>",
          "<body class=comments>",
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[[[{\"name\":3}]]],",
          "<script type='application/ld+json'>{\"@type\":[1,null],\"articleBody\":\"a b c d\"}</script>",
          "<meta property=og:title content='&lt;b&lt;b | - '>",
          "<time datetime='2022-02-30T99:99:99+99:99'>",
          "<a rel=author href='/author/x'>\ud83d</a>",
          "&#xD800;&#0;&#x10FFFF;&notin",
          "(Photo: ((((((",
          "((((a+)+)+)+)+$".repeat(20),
          "2022-2022-2022-2022-".repeat(30),
          "1/1/1/1/1/1/1/2022".repeat(30),
          " , ; | & - and and and".repeat(60),
          "\"'”’»)]".repeat(200),
          "12 Comments\nMarta\n",
          "COURIER: ",
          "\u00a0\u2028\u2029\u3000",
          "<p " + "data-x='" + "y ".repeat(3000) + "'>",
          "<div>".repeat(600),
          "<b><i><p>".repeat(200));

  private static final List<String> PAGES =
      List.of(
          Pages.resource("ferry.html"),
          Pages.resource("harbour.txt"),
          Pages.resource("quarry.txt"),
          Pages.resource("tunnel.txt"));

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs();
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void aDamagedPageIsReadSoundly(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    for (int i = 0; i <= MORE / TRIES; i++) {
      check(damaged(random));
    }
  }

  @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
  void damagedBytesAreDecodedAndRead(@ForAll("seeds") long seed) {
    Random random = new Random(seed);
    for (int i = 0; i <= MORE / TRIES; i++) {
      byte[] bytes = bytes(damaged(random), random);
      String type = random.nextBoolean() ? null : mediaType(random);
      Page page = new Page("p", bytes, type, null, null);
      if (PageDecoder.decode("p", page) instanceof Outcome.Accepted<PageText>(PageText text)) {
        check(text.content());
      }
    }
  }

  private static String mediaType(Random random) {
    return "text/html; charset="
        + List.of("utf-8", "utf-16", "koi8-r", "iso-2022-cn", "x-none", "\"", "shift_jis")
            .get(random.nextInt(7));
  }

  private static byte[] bytes(String content, Random random) {
    byte[] bytes =
        content.getBytes(
            switch (random.nextInt(4)) {
              case 0 -> StandardCharsets.UTF_16LE;
              case 1 -> StandardCharsets.ISO_8859_1;
              default -> StandardCharsets.UTF_8;
            });
    for (int i = random.nextInt(20); i > 0 && bytes.length > 0; i--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private static String damaged(Random random) {
    StringBuilder page = new StringBuilder(PAGES.get(random.nextInt(PAGES.size())));
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      damage(page, random);
    }
    return page.toString();
  }

  private static void damage(StringBuilder page, Random random) {
    int from = random.nextInt(page.length() + 1);
    int to = Math.min(page.length(), from + random.nextInt(400));
    switch (random.nextInt(6)) {
      case 0 -> page.setLength(from);
      case 1 -> page.delete(from, to);
      case 2 -> page.insert(random.nextInt(page.length() + 1), page.substring(from, to));
      case 3 -> page.insert(from, (char) random.nextInt(0x10000));
      case 4 -> page.insert(from, TRAPS.get(random.nextInt(TRAPS.size())));
      default -> {
        String upper = page.substring(from, to).toUpperCase(Locale.ROOT);
        page.replace(from, to, upper);
      }
    }
  }

  private static void check(String content) {
    for (PageText page : List.of(Pages.html(content), Pages.text(content))) {
      PageReader reader = new PageReader();
      String visible = PageBlocks.of(page).visible();
      Article article = reader.read(page);
      assertThat(article).isEqualTo(new PageReader().read(page));
      checkBlocks(reader.blocks(page), visible);
      checkParagraphs(article, visible);
      for (Brief brief : article.surroundings().briefs()) {
        checkSpan(brief.inPage(), visible);
      }
      checkBlocks(article.surroundings().dropped(), visible);
    }
  }

  /** In order, apart, inside the text. */
  private static void checkBlocks(List<Block> blocks, String visible) {
    int at = 0;
    for (Block block : blocks) {
      assertThat(block.span().start()).isGreaterThanOrEqualTo(at);
      checkSpan(block.span(), visible);
      at = block.span().end();
    }
  }

  private static void checkParagraphs(Article article, String visible) {
    int at = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(at);
      checkSpan(paragraph.span(), article.text());
      checkSpan(paragraph.inPage(), visible);
      at = paragraph.span().end();
    }
  }

  private static void checkSpan(Span span, String text) {
    assertThat(span.isEmpty()).isFalse();
    assertThat(span.end()).isLessThanOrEqualTo(text.length());
    assertThat(cutsPair(text, span.start()) || cutsPair(text, span.end())).isFalse();
  }

  private static boolean cutsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isHighSurrogate(text.charAt(at - 1))
        && Character.isLowSurrogate(text.charAt(at));
  }
}
