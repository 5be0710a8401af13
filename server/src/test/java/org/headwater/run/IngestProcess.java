package org.headwater.run;

import java.nio.file.Path;
import java.util.List;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;

/**
 * An ingest as a process of its own, to be killed: {@code HOME PAGES}. Its steps are {@code pages
 * DONE}, {@code again DONE} and {@code evidence DONE}.
 */
final class IngestProcess {
  private static final Progress PRINTED =
      new Progress() {
        @Override
        public void expect(long pages) {
          Victim.step("expect " + pages);
        }

        @Override
        public void pages(long done, long kept) {
          Victim.step("pages " + done);
        }

        @Override
        public void again(long done, long all) {
          Victim.step("again " + done);
        }

        @Override
        public void evidence(long done, long all) {
          Victim.step("evidence " + done);
        }
      };

  private IngestProcess() {}

  public static void main(String[] arguments) {
    StoreHome home = new StoreHome(Path.of(arguments[0]));
    try (StoreWriter store = home.openForWriting()) {
      new Ingest(store, new FakeRooms(), new Intake(Limits.DEFAULT), 2, PRINTED)
          .run(List.of(arguments[1]));
    }
    System.out.println(Victim.END);
  }
}
