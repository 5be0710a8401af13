package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.headwater.store.StoreCheck;
import org.headwater.store.StoreDump;
import org.headwater.store.StoreHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills readers that bring a store up to date; nothing of it may be lost. */
class UpgradeKillIT {
  private static final int PAGES = 400;

  /** Milliseconds from the moment at which the work begins. */
  private static final List<Integer> KILLS = List.of(0, 3, 8, 20, 50);

  @TempDir Path folder;
  private StoreHome home;
  private String whole = "";

  @BeforeEach
  void aStoreOfTheVersionBefore() throws IOException, InterruptedException, SQLException {
    home = new StoreHome(folder.resolve("home"));
    Path pages = Files.createDirectory(folder.resolve("pages"));
    GeneratedPages.write(pages, PAGES);
    Victim.start(IngestProcess.class, home.folder().toString(), pages.toString()).finish();
    whole = dump();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + home.database());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE evidence SET summary = json_remove(summary, '$.nameless', '$.disputed')");
      statement.executeUpdate("PRAGMA user_version = 6");
    }
  }

  @Test
  void endsInTheSameStoreHoweverOftenItIsKilled() throws IOException, InterruptedException {
    int kills = 0;
    for (int milliseconds : KILLS) {
      kills +=
          upgrade("step by step").killAt(line -> line.startsWith("upgrade"), milliseconds) ? 1 : 0;
    }
    assertThat(kills).isPositive();
    upgrade("through").finish();
    assertThat(StoreCheck.check(home).problems()).isEmpty();
    assertThat(dump()).isEqualTo(whole);
  }

  @Test
  void twoReadersAtOnceBothReadIt() throws IOException, InterruptedException {
    Victim one = upgrade("through");
    Victim other = upgrade("through");
    assertThat(one.finish()).contains(Victim.END);
    assertThat(other.finish()).contains(Victim.END);
    assertThat(dump()).isEqualTo(whole);
  }

  private Victim upgrade(String way) throws IOException {
    return Victim.start(UpgradeProcess.class, home.folder().toString(), way);
  }

  private String dump() {
    StringBuilder out = new StringBuilder();
    StoreDump.write(home, out);
    return out.toString();
  }
}
