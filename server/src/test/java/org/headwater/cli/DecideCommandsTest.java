package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.headwater.run.DecidedRooms;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class DecideCommandsTest {
  @TempDir Path folder;

  /** The story of the orchard has a1 and a2, that of the tram a3. */
  @BeforeEach
  void threePages() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(
        pages.resolve("a.txt"),
        """
        Frost ruins apple harvest in Linderby orchards
        Three nights of frost have ruined most of the apple harvest in the orchards round Linderby, the growers' union said. Its chairman, Orvald Tennick, put the loss at 40 million crowns and asked the ministry for help. Growers had burned straw between the rows in vain.\
        """);
    Files.writeString(
        pages.resolve("b.txt"),
        """
        Linderby growers ask for help after frost
        Apple growers in Linderby have asked the ministry for help after three nights of frost ruined their harvest. The loss is 40 million crowns, said Orvald Tennick of the growers' union. Straw fires between the rows of the orchards did not save the blossom.\
        """);
    Files.writeString(
        pages.resolve("c.txt"),
        """
        Tram line to Westhaven opens a year late
        The tram line from the station of Korrin to the quays of Westhaven opens on Monday, a year late. The builder blamed soft ground below the river. A ride costs two crowns, and trams run every nine minutes.\
        """);
    assertThat(run("ingest", pages.toString()).status()).isZero();
    assertThat(run("stories", "--json").out().lines()).hasSize(2);
  }

  @Test
  void aDecisionSaysWhatItChangedAndHowItIsTakenBack() {
    Answer answer = run("move", "a2", "s3", "--note", "not  the\nfrost", "--by", "Ida");
    assertThat(answer.err()).isEmpty();
    assertThat(answer.out().lines())
        .containsExactly(
            "decision 1: a2 belongs to s3",
            "  a2 went from s1 to s3",
            "`headwater undo 1` takes it back");
    assertThat(run("decisions").out())
        .contains("1  a2 belongs to s3, 2", ", by Ida")
        .contains("\n      not the frost");
    assertThat(run("why", "a2").out())
        .contains("is in story s3", "by decision 1: a2 belongs to s3");
    assertThat(run("story", "s3").out())
        .contains("What changed", "a2 went from s1 to s3, by decision 1", "Decided by people");
  }

  @Test
  void theLogIsGivenAsJson() {
    JsonNode merged = run("merge", "s3", "s1", "--json").json();
    assertThat(merged.get("kind").asString()).isEqualTo("merge");
    assertThat(merged.get("inForce").asBoolean()).isTrue();
    assertThat(merged.get("changes").get(0).toString())
        .isEqualTo("{\"kind\":\"merged\",\"from\":\"s3\",\"into\":\"s1\"}");
    JsonNode undone = run("undo", "1", "--json").json();
    assertThat(undone.get("undoes").asInt()).isEqualTo(1);
    List<String> log = run("decisions", "--json").out().lines().toList();
    assertThat(log).hasSize(2);
    assertThat(log.getFirst()).contains("\"undoneBy\":2", "\"inForce\":false");
    assertThat(run("story", "s1", "--json").json().get("decisions")).hasSize(2);
    assertThat(run("why", "a3", "--json").json().get("decisions")).hasSize(2);
  }

  @Test
  void theLogIsAskedForOneStoryOrArticle() {
    run("split", "s1", "a2");
    run("pin", "a3");
    assertThat(run("decisions", "s3").out())
        .contains("a3 stays in s3")
        .doesNotContain("story of its");
    assertThat(run("decisions", "a2").out())
        .contains("a part of s1 is a story of its own, s4")
        .doesNotContain("a3");
    assertThat(run("decisions", "s9").err().strip())
        .isEqualTo("headwater: there is no story or article s9");
  }

  @Test
  void anEmptyLogIsSaidInWords() {
    assertThat(run("decisions").out()).startsWith("Nobody has decided anything yet");
    assertThat(run("decisions", "--json").out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "move a9 s1; there is no article a9",
        "move a2 s9; there is no story s9",
        "move a2 S1; there is no story S1",
        "merge s1 s1; a story cannot be merged into itself",
        "split s1 a3; article a3 is not in story s1 but in s3",
        "pin s1; there is no article s1",
        "undo 0; there is no decision of number 0",
      })
  void whatCannotBeDecidedIsOneSentence(String command, String sentence) {
    Answer answer = run(command.split(" "));
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err().strip()).isEqualTo("headwater: " + sentence);
    assertThat(run("decisions", "--json").out()).isEmpty();
  }

  @Test
  void aNoteWithoutEndIsRefused() {
    Answer answer = run("pin", "a1", "--note", "x".repeat(2001));
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("the note is longer than 2000 characters");
    assertThat(run("decisions", "--json").out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"move", "move a1", "merge s1", "split s1", "pin", "undo", "undo one", "undo 1 2"})
  void wrongUsageIsTwo(String command) {
    assertThat(run(command.split(" ")).status()).isEqualTo(2);
  }

  @Test
  void nothingIsDecidedWhileAnotherProcessWrites() {
    try (StoreWriter writer = new StoreHome(folder.resolve("home")).openForWriting()) {
      Answer answer = run("pin", "a1");
      assertThat(answer.status()).isEqualTo(1);
      assertThat(answer.err()).contains("is being written by process");
      assertThat(writer.decisions()).isEmpty();
    }
  }

  @Test
  void aStoreThatIsNotThereIsNotMade() {
    assertThat(execute("pin", "a1", "--home", folder.resolve("none").toString()).err())
        .contains("there is no store in");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  private Answer run(String... arguments) {
    return Answer.at(folder.resolve("home"), new DecidedRooms(), arguments);
  }

  private static Answer execute(String... arguments) {
    return Answer.of(new DecidedRooms(), arguments);
  }
}
