package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.PartialDate;
import org.headwater.document.Surroundings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pages that the product was made from, where they lie beside the project. */
class SeedPagesTest {
  private static final Path SEEDS = Path.of("../../shared/seeds");

  @TestFactory
  Stream<DynamicTest> seeds() throws IOException {
    if (!Files.isDirectory(SEEDS)) {
      return Stream.of();
    }
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(SEEDS)) {
      all.sorted().forEach(files::add);
    }
    return files.stream()
        .map(file -> dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException {
    Article article = new PageReader().read(Pages.text(Files.readString(file)));
    switch (file.getFileName().toString().substring(0, 3)) {
      case "000" -> checkCaptionAndBriefs(article);
      case "001" -> checkComments(article);
      case "003" -> checkPartialDate(article);
      default -> assertThat(article.text()).isNotEmpty();
    }
  }

  private static void checkCaptionAndBriefs(Article article) {
    Surroundings around = article.surroundings();
    assertThat(article.title()).startsWith("Elite").endsWith("summit");
    assertThat(around.captions()).singleElement().asString().doesNotContain("KCNA");
    assertThat(around.dropped()).anyMatch(b -> is(b, BlockKind.CREDIT, "KCNA"));
    assertThat(around.dropped()).anyMatch(b -> is(b, BlockKind.PROMPT, "Leave a review"));
    assertThat(around.dropped()).anyMatch(b -> b.text().equals("In World"));
    assertThat(article.metadata().credits()).containsExactly("INDEPENDENT");
    assertThat(article.text()).startsWith("North").endsWith("Seoul.").doesNotContain("INDEPENDENT");
    assertThat(around.briefs()).hasSize(4);
  }

  private static boolean is(Block block, BlockKind kind, String part) {
    return block.kind() == kind && block.text().contains(part);
  }

  private static void checkComments(Article article) {
    assertThat(article.title()).startsWith("North").endsWith("Concerns");
    assertThat(article.text()).endsWith("on its actions.");
    assertThat(article.surroundings().comments()).hasSize(6).allMatch(c -> c.author() != null);
  }

  private static void checkPartialDate(Article article) {
    assertThat(article.title()).isNull();
    assertThat(article.published()).isEqualTo(new PartialDate("2024-07"));
    assertThat(article.surroundings().dropped())
        .extracting(Block::text)
        .contains("Share:", "Copied");
  }
}
