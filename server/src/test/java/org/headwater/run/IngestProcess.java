package org.headwater.run;

import java.nio.file.Path;
import java.util.List;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;

/** An ingest as a process of its own, to be killed: {@code HOME PAGES}. */
final class IngestProcess {
  private IngestProcess() {}

  public static void main(String[] arguments) {
    StoreHome home = new StoreHome(Path.of(arguments[0]));
    try (StoreWriter store = home.openForWriting()) {
      new Ingest(store, new FakeRooms(), new Intake(Limits.DEFAULT), 2, Progress.NONE)
          .run(List.of(arguments[1]));
    }
  }
}
