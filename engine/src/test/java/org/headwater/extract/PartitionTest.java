package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.PageText;
import org.headwater.document.Paragraph;

/** Every visible character of a page lies in exactly one block, whatever the page. */
class PartitionTest {
  private static final List<String> PIECES =
      List.of(
          "<p>",
          "</p>",
          "<div class='comments'>",
          "</div>",
          "<li class='comment' id='c1'>",
          "</li>",
          "<ul>",
          "</ul>",
          "<br>",
          "<h1>",
          "</h1>",
          "<b>",
          "</b>",
          "<a href='x'>",
          "</a>",
          "<table>",
          "<tr>",
          "<td>",
          "</table>",
          "<article>",
          "<figure>",
          "<figcaption>",
          "</figure>",
          "<span>",
          "</span>",
          "<script>var hidden = 1;</script>",
          "<x-odd>",
          "</x-odd>",
          "<pre>",
          "</pre>",
          "<blockquote>",
          "<footer>",
          "<",
          ">",
          "&amp;",
          "&nbsp;",
          "&#x1F600;",
          "\u00ad",
          "\u200b");
  private static final List<String> LINES =
      List.of(
          "The harbour was closed on Tuesday, the mayor said, and nobody knew for how long.",
          "COURIER: The divers went down to the wall again, and they found that it had held.",
          "3 Comments",
          "Marta",
          "-",
          "In World",
          "Leave a review",
          "Share:",
          "date 2024-07 Share:",
          "A boat at the pier (Photo: OSTPRESS)",
          "By Greta Ollsen",
          "3 May 2022",
          "Copied",
          "•",
          "© 2022 Velm Courier. All rights reserved.",
          "Read more",
          "x",
          "😀",
          "1",
          "“",
          "...");

  @Provide
  Arbitrary<String> html() {
    return Arbitraries.oneOf(Arbitraries.of(PIECES), Arbitraries.of(LINES), odd())
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join(" ", parts));
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.oneOf(Arbitraries.of(LINES), odd())
        .list()
        .ofMaxSize(40)
        .flatMap(parts ->
            Arbitraries.of("\n", "\r\n", " ", "\n\n \t").map(end -> String.join(end, parts)));
  }

  private static Arbitrary<String> odd() {
    return Arbitraries.strings().ofMaxLength(12);
  }

  @Property(tries = 400)
  void blocksOfHtmlPartitionItsVisibleText(@ForAll("html") String html) {
    check(Pages.html(html));
  }

  @Property(tries = 400)
  void blocksOfTextPartitionIt(@ForAll("text") String text) {
    check(Pages.text(text));
  }

  private static void check(PageText page) {
    PageReader reader = new PageReader();
    String visible = PageBlocks.of(page).visible();
    int at = 0;
    for (Block block : reader.blocks(page)) {
      assertThat(seen(visible.substring(at, block.span().start()))).isEmpty();
      assertThat(seen(block.span().in(visible))).isEqualTo(seen(block.text())).isNotEmpty();
      at = block.span().end();
    }
    assertThat(seen(visible.substring(at))).isEmpty();
    Article article = reader.read(page);
    checkParagraphs(article, visible);
    checkDropped(article, reader.blocks(page));
  }

  /** What goes neither into the text nor to the captions, comments, briefs or title is dropped. */
  private static void checkDropped(Article article, List<Block> blocks) {
    Set<BlockKind> used =
        EnumSet.of(
            BlockKind.BODY,
            BlockKind.HEADING,
            BlockKind.LIST,
            BlockKind.QUOTE,
            BlockKind.TABLE,
            BlockKind.CAPTION,
            BlockKind.COMMENT,
            BlockKind.BRIEF,
            BlockKind.TITLE);
    assertThat(article.surroundings().dropped())
        .isEqualTo(blocks.stream().filter(block -> !used.contains(block.kind())).toList());
    assertThat(article.surroundings().captions())
        .containsAll(
            blocks.stream()
                .filter(block -> block.kind() == BlockKind.CAPTION)
                .map(Block::text)
                .toList());
  }

  private static void checkParagraphs(Article article, String visible) {
    int at = 0;
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(at);
      assertThat(seen(paragraph.inPage().in(visible)))
          .isEqualTo(seen(paragraph.span().in(article.text())));
      at = paragraph.span().end();
    }
    assertThat(at).isEqualTo(article.text().length());
  }

  /** The characters that a reader sees. */
  private static String seen(String text) {
    StringBuilder seen = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (!LineInProgress.isSpace(c) && !LineInProgress.isUnseen(c)) {
        seen.append(c);
      }
    }
    return seen.toString();
  }
}
