package org.headwater.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of outlets: set, changed, taken away, undone. */
class OutletDecisionsTest {
  @TempDir Path folder;

  @Test
  void theNewestDecisionInForceHolds() {
    try (StoreWriter store = new StoreHome(folder.resolve("home")).openForWriting()) {
      DecisionLog log = store.decisionLog();
      store.atomically(() -> {
        log.addAll(
            List.of(
                NewDecision.of("owner", "oxbow sentinel", null, "Marl Group"),
                NewDecision.of("grade", "oxbow sentinel", null, "C"),
                NewDecision.of("owner", "oxbow sentinel", null, "Fallow Press"),
                NewDecision.of("grade", "oxbow sentinel", null, "none")));
      });
      OutletDecisions all = store.outletDecisions();
      assertThat(all.owner("The Oxbow Sentinel")).contains("Fallow Press");
      assertThat(all.grade("The Oxbow Sentinel")).isEmpty();

      store.atomically(() -> {
        log.undo(3, null, null);
        log.undo(4, null, null);
      });
      OutletDecisions earlier = store.outletDecisions();
      assertThat(earlier.owner("Oxbow  Sentinel")).contains("Marl Group");
      assertThat(earlier.grade("oxbow sentinel")).contains(Grade.C);
      assertThat(earlier.owners().of("OXBOW SENTINEL")).contains("Marl Group");

      store.atomically(() -> log.undo(5, null, null));
      assertThat(store.outletDecisions().owner("Oxbow Sentinel")).contains("Fallow Press");
    }
  }

  @Test
  void ofAnArticleWithoutOutletNothingIsSaid() {
    assertThat(OutletDecisions.EMPTY.owner(null)).isEmpty();
    assertThat(OutletDecisions.EMPTY.grade(null)).isEmpty();
  }

  @Test
  void aNameIsAName() {
    assertThatThrownBy(() -> new OutletWish.Own(" \t", "Marl Group"))
        .hasMessage("the outlet has no name");
    assertThatThrownBy(() -> new OutletWish.Own("Oxbow\u0007Sentinel", "Marl Group"))
        .hasMessageContaining("control characters");
    assertThatThrownBy(() -> new OutletWish.Rely("# Sentinel", Grade.A))
        .hasMessageContaining("begins with #");
    assertThatThrownBy(() -> new OutletWish.Own("Oxbow Sentinel", "NONE"))
        .hasMessageContaining("cannot be called");
  }
}
