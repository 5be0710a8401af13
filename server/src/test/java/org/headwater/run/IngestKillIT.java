package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.headwater.store.StoreCheck;
import org.headwater.store.StoreDump;
import org.headwater.store.StoreHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a running ingest again and again; the store must end as if nothing had happened. */
class IngestKillIT {
  private static final int PAGES = 1_500;
  private static final int KILLS = 15;

  @TempDir Path folder;

  @Test
  void endsInTheSameStoreHoweverOftenItIsKilled() throws IOException, InterruptedException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    GeneratedPages.write(pages, PAGES);
    StoreHome undisturbed = new StoreHome(folder.resolve("undisturbed"));
    long started = System.nanoTime();
    assertThat(start(undisturbed, pages).waitFor()).isZero();
    long whole = Duration.ofNanos(System.nanoTime() - started).toMillis();

    long seed = Long.getLong("headwater.seed", 20_260_701L);
    System.out.println("headwater.seed=" + seed + ", undisturbed in " + whole + " ms");
    StoreHome killed = new StoreHome(folder.resolve("killed"));
    int kills = killAtRandomMoments(new Random(seed), killed, pages, whole);
    System.out.println(kills + " kills");
    assertThat(start(killed, pages).waitFor()).isZero();

    assertThat(kills).isPositive();
    assertThat(StoreCheck.check(killed).problems()).isEmpty();
    assertThat(StoreCheck.check(killed).awaiting()).isZero();
    assertThat(dump(killed)).isEqualTo(dump(undisturbed));
  }

  private static int killAtRandomMoments(Random random, StoreHome home, Path pages, long whole)
      throws IOException, InterruptedException {
    int kills = 0;
    for (int i = 0; i < KILLS; i++) {
      Process process = start(home, pages);
      ProcessHandle handle = ProcessHandle.of(process.pid()).orElseThrow();
      if (!process.waitFor(random.nextLong(whole), TimeUnit.MILLISECONDS)) {
        handle.destroyForcibly(); // SIGKILL
        kills++;
      }
      process.waitFor();
    }
    return kills;
  }

  private static Process start(StoreHome home, Path pages) throws IOException {
    return new ProcessBuilder(
            ProcessHandle.current().info().command().orElseThrow(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            IngestProcess.class.getName(),
            home.folder().toString(),
            pages.toString())
        .inheritIO()
        .start();
  }

  private static String dump(StoreHome home) {
    StringBuilder out = new StringBuilder();
    StoreDump.write(home, out);
    return out.toString();
  }
}
