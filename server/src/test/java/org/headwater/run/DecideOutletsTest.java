package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.run.Decide.Signature;
import org.headwater.store.OutletWish;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecideOutletsTest {
  @TempDir Path folder;

  @Test
  void whatIsSaidHoldsWhenItsEvidenceFails() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("a.txt"), "Kiln lit\noutlet:Oxbow Sentinel\nKiln was lit");
    Rooms broken =
        new FaultyRooms(
            Stage.EVIDENCE,
            "Kiln",
            () -> new Rooms.Unusable("the machine is broken", new IllegalStateException()));
    try (StoreWriter store = new StoreHome(folder.resolve("home")).openForWriting()) {
      new Ingest(store, new FakeRooms(), new Intake(Limits.DEFAULT), 1, Progress.NONE)
          .run(List.of(pages.toString()));

      assertThatThrownBy(() ->
              new DecideOutlets(store, broken, 1, Progress.NONE)
                  .decide(
                      List.of(OutletWish.owner("Oxbow Sentinel", "Marl Group")),
                      new Signature(null, null, Instant.EPOCH)))
          .isInstanceOf(DecideOutlets.Unweighed.class)
          .hasMessage(
              "decision 1 holds, but its evidence was not weighed: the machine is broken;"
                  + " the next ingest tries again");
      assertThat(store.outletDecisions().outlets()).contains("oxbow sentinel");
    }
  }
}
