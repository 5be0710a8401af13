package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.headwater.run.FakeRooms;
import org.headwater.store.StoreHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command says that it brings a store up to date, and where programs do not read. */
class OlderStoreCommandsTest {
  @TempDir Path folder;

  @BeforeEach
  void aStore() throws IOException {
    Path page = Files.writeString(folder.resolve("a.txt"), "Ferry gone\nFerry left early");
    run("ingest", page.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stories --json", "search ferry --json", "backup copy.db", "rebuild"})
  void itIsSaidOnceBesideTheOutput(String command) throws SQLException {
    String fresh = folder.resolve("copy.db").toString();
    String[] words = command.replace("copy.db", fresh).split(" ", -1);
    setForm(6);
    Answer first = run(words);
    assertThat(first.status()).isZero();
    assertThat(first.err())
        .containsOnlyOnce(
            "headwater: the store in %s was written by an earlier version; it is brought from"
                    .formatted(home())
                + " form 6 to 7, and earlier versions cannot read it any more\n");
    assertThat(first.out()).doesNotContain("form 6");
    assertThat(run("stories").err()).isEmpty();
  }

  @Test
  void aNewerOneIsRefusedInASentence() throws SQLException {
    setForm(99);
    Answer answer = run("stories");
    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err()).contains("newer version of Headwater, in form 99").hasLineCount(1);
  }

  private void setForm(int number) throws SQLException {
    Path file = new StoreHome(home()).database();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = " + number);
    }
  }

  private Path home() {
    return folder.resolve("home");
  }

  private Answer run(String... arguments) {
    return Answer.at(home(), new FakeRooms(), arguments);
  }
}
