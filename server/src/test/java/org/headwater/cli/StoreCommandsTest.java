package org.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.headwater.run.FakeRooms;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class StoreCommandsTest {
  @TempDir Path folder;
  private Path pages;

  @BeforeEach
  void twoPages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("a.txt"), "Ferry gone\nFerry left 🚢 early\nbrief:Storm came");
    Files.writeString(pages.resolve("b.txt"), "Ferry lost\nFerry sank");
  }

  @Test
  void ingestEndsWithItsCounts() throws IOException {
    Files.writeString(pages.resolve("c.txt"), "");
    Answer answer = run("ingest", "--json", pages.toString());
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.json().propertyNames())
        .startsWith(
            "pages",
            "articles",
            "briefs",
            "comments",
            "versions",
            "unchanged",
            "rejected",
            "failed",
            "stories",
            "seconds");
    assertThat(answer.json().get("pages").asInt()).isEqualTo(2);
    assertThat(answer.json().get("stories").asInt()).isEqualTo(2);
    assertThat(answer.json().get("cpu").propertyNames())
        .containsExactly("read", "annotate", "stories", "evidence", "store", "java", "total");
    assertThat(answer.json().get("rejected").get(0).get("file").asString())
        .isEqualTo(pages.resolve("c.txt").toString());
    assertThat(answer.json().get("rejected").get(0).get("reason").asString())
        .isEqualTo("it is empty");
  }

  @Test
  void ingestSaysInWordsWhatWasRejected() throws IOException {
    Files.writeString(pages.resolve("c.txt"), "");
    assertThat(run("ingest", pages.toString()).out())
        .contains("2 pages new", "1 rejected", pages.resolve("c.txt") + ": it is empty");
    assertThat(run("ingest", pages.resolve("a.txt").toString()).status()).isZero();
  }

  @Test
  void storiesListsOneALine() {
    run("ingest", pages.toString());
    List<String> lines = run("stories", "--json").out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .isEqualTo(
            "{\"story\":\"s1\",\"title\":\"Ferry gone\",\"articles\":[\"a1\",\"a3\"],\"outlets\":0,"
                + "\"nameless\":2,\"origins\":{\"low\":1,\"high\":2},\"reprints\":1}");
    assertThat(run("stories").out())
        .contains("2 articles, 0 outlets (2 name none), 1–2 independent origins, 1 reprint");
  }

  @Test
  void storyGivesEverythingWithSpansInCodePoints() {
    run("ingest", pages.toString());
    JsonNode story = run("story", "s1", "--json").json();
    assertThat(story.get("articles").get(0).get("page").asString())
        .isEqualTo(pages.resolve("a.txt").toString());
    assertThat(story.get("articles").get(0).get("briefs").get(0).asString()).isEqualTo("a2");
    assertThat(story.get("claims").get(0).get("members")).hasSize(2);
    assertThat(story.get("reuse").get(0).get("kind").asString()).isEqualTo("reprint");
    String text = run("story", "s1").out();
    assertThat(text).contains("Ferry gone", "a1 a.txt", "1–2 independent origins: 1 copies");
  }

  @Test
  void whySaysWhatAnArticleWasJoinedFor() {
    run("ingest", pages.toString());
    JsonNode why = run("why", "a3", "--json").json();
    assertThat(why.get("story").asString()).isEqualTo("s1");
    assertThat(why.get("why").get(0).get("article").asString()).isEqualTo("a1");
    assertThat(run("why", "a1").out()).contains("is in story s1", "founded");
    assertThat(run("why", "a3").out()).contains("because of a1 (0.50)", "both have Ferry");
  }

  @Test
  void homeStandsBeforeOrAfterTheCommand() {
    run("ingest", pages.toString());
    Answer before = execute("--home", home().toString(), "stories");
    assertThat(execute("stories", "--home", home().toString()).out()).isEqualTo(before.out());
    assertThat(before.status()).isZero();
  }

  @Test
  void aStoreThatIsNotThereIsOneSentence() {
    Answer answer = run("stories");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err().lines()).singleElement().asString().contains("there is no store in");
  }

  @Test
  void unknownNamesAreOneSentence() {
    run("ingest", pages.toString());
    assertThat(run("story", "s9").err().strip()).isEqualTo("headwater: there is no story s9");
    assertThat(run("why", "a9").err().strip()).isEqualTo("headwater: there is no article a9");
  }

  @Test
  void wrongUsageIsTwo() {
    assertThat(run("ingest").status()).isEqualTo(2);
    assertThat(run("story", "s1", "--nonsense").status()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "annotate --threads 600000000",
        "cluster --threads 1025",
        "cluster --window 2147483647",
        "reuse --window 2147483647",
        "ingest --threads 1025 pages"
      })
  void aNumberThatNoMachineCanHoldIsWrongUsage(String command) {
    Answer answer = execute(command.split(" "));
    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.err()).contains("is no number from 1 to ");
  }

  @Test
  void aSecondWriterIsOneSentence() {
    try (StoreWriter writer = new StoreHome(home()).openForWriting()) {
      Answer answer = run("ingest", pages.toString());
      assertThat(answer.status()).isEqualTo(1);
      assertThat(answer.err().lines())
          .singleElement()
          .asString()
          .contains("is being written by process " + ProcessHandle.current().pid());
      assertThat(writer.storyCount()).isZero();
    }
  }

  @Test
  void checkBackupAndRestoreBelongTogether() throws IOException {
    run("ingest", pages.toString());
    assertThat(run("check").out()).contains("2 pages, 3 articles, 2 stories: all is well");
    Path backup = folder.resolve("backup.db");
    assertThat(run("backup", backup.toString()).status()).isZero();
    assertThat(run("backup", backup.toString()).err()).contains("is there already");
    String dump = run("check", "--dump").out();
    assertThat(run("restore", backup.toString()).err()).contains("is not empty");
    Files.writeString(pages.resolve("a.txt"), "Changed\nOther words");
    run("ingest", pages.toString());
    assertThat(run("check", "--dump").out()).isNotEqualTo(dump);
    assertThat(run("restore", "--force", backup.toString()).status()).isZero();
    assertThat(run("check", "--dump").out()).isEqualTo(dump);
    assertThat(
            execute("restore", backup.toString(), "--home", folder.resolve("new").toString())
                .status())
        .isZero();
    assertThat(execute("check", "--dump", "--home", folder.resolve("new").toString()).out())
        .isEqualTo(dump);
  }

  @Test
  void restoreRefusesWhatIsNoBackup() throws IOException {
    Path letter = Files.writeString(folder.resolve("letter"), "Dear reader. ".repeat(1000));
    Answer answer = run("restore", letter.toString());
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("is no store of Headwater");
    assertThat(run("stories").err()).contains("there is no store");
  }

  @Test
  void aRestoreThatFailedIsNoHindranceForTheNext() throws IOException {
    run("ingest", pages.toString());
    Path backup = folder.resolve("backup.db");
    run("backup", backup.toString());
    Path letter = Files.writeString(folder.resolve("letter"), "Dear reader. ".repeat(1000));
    String there = folder.resolve("there").toString();
    assertThat(execute("restore", letter.toString(), "--home", there).err())
        .contains("the store " + letter + " is no store of Headwater");
    assertThat(execute("restore", backup.toString(), "--home", there).status()).isZero();
  }

  @Test
  void aRestoreThatWasKilledIsNoHindranceForTheNext() throws IOException {
    run("ingest", pages.toString());
    Path backup = folder.resolve("backup.db");
    run("backup", backup.toString());
    Path there = Files.createDirectory(folder.resolve("there"));
    Files.writeString(there.resolve("write.lock"), "1");
    Files.writeString(there.resolve("restored.unfinished"), "half a ");
    Files.writeString(there.resolve("restored.unfinished-wal"), "half a journal");
    assertThat(execute("restore", backup.toString(), "--home", there.toString()).err()).isEmpty();
    try (Stream<Path> left = Files.list(there)) {
      assertThat(left)
          .extracting(file -> file.getFileName().toString())
          .noneMatch(name -> name.startsWith("restored"));
    }
    assertThat(execute("check", "--home", there.toString()).out()).contains("all is well");
  }

  @Test
  void aRestoreIntoAFolderOfOtherThingsLeavesNothingThere() throws IOException {
    run("ingest", pages.toString());
    Path backup = folder.resolve("backup.db");
    run("backup", backup.toString());
    assertThat(execute("restore", backup.toString(), "--home", pages.toString()).err())
        .contains("is not empty");
    assertThat(pages.resolve("write.lock")).doesNotExist();
  }

  @Test
  void rebuildChangesNothing() {
    run("ingest", pages.toString());
    String dump = run("check", "--dump").out();
    assertThat(run("rebuild").out().strip()).isEqualTo("rebuilt 2 captures into 2 stories");
    assertThat(run("check", "--dump").out()).isEqualTo(dump);
  }

  private Path home() {
    return folder.resolve("home");
  }

  @Test
  void aReportGoesIntoANewFileOnly() throws IOException {
    run("ingest", pages.toString());
    Path file = folder.resolve("story.html");
    assertThat(run("story", "s1", "--report", "html", "--out", file.toString()).status()).isZero();
    assertThat(file).content(UTF_8).startsWith("<!doctype html>").contains("Ferry gone");
    Answer again = run("story", "s1", "--report", "html", "--out", file.toString());
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err()).contains("is there already").contains(file.toString());
    assertThat(run("story", "s1", "--report", "md").out()).startsWith("# Ferry gone\n");
    assertThat(run("story", "s1", "--out", "x").status()).isEqualTo(2);
    assertThat(run("story", "s1", "--json", "--report", "md").status()).isEqualTo(2);
  }

  private Answer run(String... arguments) {
    return Answer.at(home(), new FakeRooms(), arguments);
  }

  private static Answer execute(String... arguments) {
    return Answer.of(new FakeRooms(), arguments);
  }
}
