package org.headwater.run;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.Outcome;
import org.headwater.run.PageReading.ReadPage;
import org.headwater.run.Tally.Failure;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoredCapture;

/**
 * Computes everything again from the originals, in the order of their arrival. Articles keep their
 * numbers; with the same engine the store is the same afterwards. One transaction: killed, it
 * leaves the store as it was.
 */
public final class Rebuild {
  private final StoreWriter store;
  private final Rooms rooms;
  private final int threads;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final Set<Long> settlements = new HashSet<>();

  public Rebuild(StoreWriter store, Rooms rooms, int threads, Progress progress) {
    this.store = store;
    this.rooms = rooms;
    this.threads = threads;
    this.progress = progress;
  }

  /** Computes the readings and stories anew, then the evidence. Call it once. */
  public Tally run() {
    store.atomically(this::readAll);
    new EvidencePass(store, rooms, threads, progress, tally).run();
    return tally;
  }

  private void readAll() {
    settlements.addAll(store.settlementsAfter(0));
    store.clearDerived();
    StoryLine stories = StoryLine.start(store, rooms);
    Templates templates = new Templates(store.templates());
    PageReading reading = new PageReading(rooms, templates);
    Recorder recorder = new Recorder(store, templates, reading, stories, tally);
    Settlement settlement =
        new Settlement(store, rooms, templates, stories, threads, tally, progress);
    try (Window<StoredCapture, Attempt<Outcome<ReadPage>>> window =
        Window.ofPages(
            threads, (capture, attempt) -> record(recorder, settlement, capture, attempt))) {
      store.capturesAfter(
          0,
          capture ->
              window.give(
                  capture,
                  capture.page().bytes().length,
                  () -> reading.read(capture.page(), capture.declared())));
      window.finish();
    }
    stories.snapshotAtTheEnd();
  }

  private void record(
      Recorder recorder,
      Settlement settlement,
      StoredCapture capture,
      Attempt<Outcome<ReadPage>> attempt) {
    String location = capture.page().location();
    switch (recorder.inTurn(Optional.of(capture.pageNumber()), attempt)) {
      case Attempt.Failed<Outcome<ReadPage>> failed ->
          tally.failed(Failure.Kind.PAGE, location, failed.fault());
      case Attempt.Done<Outcome<ReadPage>>(Outcome.Rejected<ReadPage> rejected) ->
          tally.rejected(location, rejected.reason());
      case Attempt.Done<Outcome<ReadPage>>(Outcome.Accepted<ReadPage> accepted) ->
          recorder.record(capture.pageNumber(), capture.number(), accepted.value());
    }
    if (settlements.contains(capture.number())) {
      settlement.after(capture.number());
    }
    progress.pages(tally.done(), tally.kept());
  }
}
