package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.headwater.intake.Intake;
import org.headwater.intake.Limits;
import org.headwater.store.Store;
import org.headwater.store.StoreCheck;
import org.headwater.store.StoreDump;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.headwater.store.StorySummary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A store with two affairs in it, a dam and two ferries, and pages on both that come later. */
abstract class TwoAffairs {
  static final String DAM =
      """
      Crack found in Varnholm dam, villages evacuated
      Engineers closed the upper sluice of the Varnholm dam after a crack of nine metres was found in its eastern wall. The regional water board asked 2,400 people in three villages below the dam to sleep elsewhere. Divers sent by the builder, Osterkraft, will look at the foot of the wall. The dam was finished in 1968.
      """;
  static final String DAM_AGAIN =
      """
      2,400 leave homes below cracked dam at Varnholm
      Some 2,400 villagers spent the night in school halls after the water board found a crack in the wall of the Varnholm dam. Divers hired by Osterkraft went down at dawn. The evacuation may last two nights, the board said, while engineers keep the sluice shut and watch the eastern wall.
      """;
  static final String DAM_LATER =
      """
      Divers examine cracked wall of Varnholm dam
      Divers hired by Osterkraft examined the crack in the eastern wall of the Varnholm dam while 2,400 villagers waited in school halls. The water board kept the upper sluice shut. Engineers said the evacuation of the villages below the dam may last another night.
      """;
  static final String FERRY =
      """
      Ferries touch in fog off Calder Sound
      Two ferries touched in thick fog off Calder Sound early on Friday and eleven passengers were treated for bruises. The coast guard said both ships reached the harbour. The operator has taken the older vessel, launched in 1991, out of service until its steering has been examined.
      """;
  static final String FERRY_AGAIN =
      """
      Eleven hurt as two ferries collide near Calder Sound
      Eleven passengers were bruised when two ferries collided in fog near Calder Sound. Both ships made the harbour on their own, the coast guard said, and the operator withdrew the older vessel to have its steering examined.
      """;
  static final String FERRY_LATER =
      """
      Steering of older ferry examined after collision in Calder Sound
      The steering of the older of two ferries that collided in fog near Calder Sound is being examined, the operator said. Eleven passengers were bruised. The coast guard said both vessels had reached the harbour.
      """;

  @TempDir Path folder;
  private Path pages;
  StoreHome home;

  /** Articles a1 (dam) and a3 (dam again) make s1, a2 (ferry) and a4 (ferry again) make s2. */
  @BeforeEach
  void fourPages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
    home = new StoreHome(folder.resolve("home"));
    write("a.txt", DAM);
    write("b.txt", FERRY);
    write("c.txt", DAM_AGAIN);
    write("d.txt", FERRY_AGAIN);
    ingest();
    assertThat(stories()).containsExactly("s1 a1 a3", "s2 a2 a4");
  }

  /** Whatever a test did, the store is sound, and a rebuild ends in the same store. */
  @AfterEach
  void isSoundAndRebuildsTheSame() {
    assertThat(StoreCheck.check(home).problems()).isEmpty();
    String dump = dump();
    try (StoreWriter store = home.openForWriting()) {
      new Rebuild(store, new DecidedRooms(), 2, Progress.NONE).run();
    }
    assertThat(dump().lines()).containsExactlyElementsOf(dump.lines().toList());
  }

  void ingest() {
    try (StoreWriter store = home.openForWriting()) {
      new Ingest(store, new DecidedRooms(), new Intake(Limits.DEFAULT), 2, Progress.NONE)
          .run(List.of(pages.toString()));
    }
  }

  List<String> stories() {
    List<String> stories = new ArrayList<>();
    try (Store store = home.openForReading()) {
      for (StorySummary story : store.stories(null, 100)) {
        stories.add(story.story() + " " + String.join(" ", story.articles()));
      }
    }
    return stories;
  }

  void write(String name, String content) throws IOException {
    Files.writeString(pages.resolve(name), content.strip());
  }

  String dump() {
    StringBuilder out = new StringBuilder();
    StoreDump.write(home, out);
    return out.toString();
  }
}
