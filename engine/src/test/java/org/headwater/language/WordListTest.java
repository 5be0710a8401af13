package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final String LIST = "word-list.tsv";

  @Test
  void remarksAndEmptyLinesAreSkippedAndNothingElse() {
    assertThat(WordList.read(WordListTest.class, LIST))
        .containsExactly("boat\tferry|barge\tsea", "#\tsign", "##s\tpiece\t", "von \t", "last");
  }

  @Test
  void aTableKeepsEmptyColumnsAtTheEndAndSpacesInside() {
    assertThat(WordList.table(WordListTest.class, LIST))
        .containsExactly(
            List.of("boat", "ferry|barge", "sea"),
            List.of("#", "sign"),
            List.of("##s", "piece", ""),
            List.of("von ", ""),
            List.of("last"));
  }

  @Test
  void aTableOfKnownWidthFillsWhatALineLeavesOut() {
    assertThat(WordList.table(WordListTest.class, LIST, 3))
        .contains(List.of("#", "sign", ""), List.of("last", "", ""))
        .allMatch(row -> row.size() == 3);
  }

  @Test
  void aLineWiderThanTheTableIsAnError() {
    assertThatThrownBy(() -> WordList.table(WordListTest.class, LIST, 2))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("boat");
  }

  @Test
  void aMissingListIsAnError() {
    assertThatThrownBy(() -> WordList.read(WordListTest.class, "no-such-list.txt"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such-list.txt");
  }

  @Test
  void valuesArePartedByBars() {
    assertThat(WordList.values("ferry|barge")).containsExactly("ferry", "barge");
    assertThat(WordList.values("ferry")).containsExactly("ferry");
    assertThat(WordList.values("")).isEmpty();
  }

  /** The one rule of remarks must hold in every list that ships: a source line first. */
  @Test
  void everyListThatShipsBeginsWithItsSource() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
      assertThat(files.filter(WordListTest::isList).toList())
          .hasSizeGreaterThan(50)
          .allSatisfy(file -> {
            List<String> lines = Files.readAllLines(file);
            assertThat(lines.getFirst()).startsWith("# ");
            assertThat(lines).anyMatch(line -> !line.isBlank() && !line.startsWith("# "));
          });
    }
  }

  /** "#word" would be read as an entry; only these two lists mean that. */
  @Test
  void noListHasARemarkWithoutItsSpace() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources"))) {
      assertThat(
              files
                  .filter(WordListTest::isList)
                  .filter(file -> !file.endsWith("vocabulary.txt"))
                  .filter(file -> !file.endsWith("stem-frequency.tsv"))
                  .flatMap(file -> lines(file).filter(line -> line.matches("#(\\S.*)?"))))
          .isEmpty();
    }
  }

  private static boolean isList(Path file) {
    return file.toString().endsWith(".txt") || file.toString().endsWith(".tsv");
  }

  private static Stream<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
