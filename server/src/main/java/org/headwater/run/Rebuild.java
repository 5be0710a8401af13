package org.headwater.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.Outcome;
import org.headwater.run.PageReading.ReadPage;
import org.headwater.run.Tally.Failure;
import org.headwater.store.Decision;
import org.headwater.store.DecisionLog;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoredCapture;

/**
 * Computes everything again from the originals, in the order of their arrival, with the decisions
 * of people at their places between them. Articles keep their numbers; with the same engine the
 * store is the same afterwards. One transaction: killed, it leaves the store as it was.
 */
public final class Rebuild {
  private final StoreWriter store;
  private final Rooms rooms;
  private final int threads;
  private final Progress progress;
  private final Tally tally = new Tally();
  private final Set<Long> settlements = new HashSet<>();
  private final Deque<DecisionLog.Placed> decisions = new ArrayDeque<>();

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
    decisions.addAll(store.decisionLog().after(0));
    store.clearDerived();
    StoryLine stories = StoryLine.start(store, rooms);
    Templates templates = new Templates(store.templates());
    PageReading reading = new PageReading(rooms, templates);
    Recorder recorder = new Recorder(store, templates, reading, stories, tally);
    Settlement settlement =
        new Settlement(store, rooms, templates, stories, threads, tally, progress);
    try (Window<StoredCapture, Attempt<Outcome<ReadPage>>> window =
        Window.ofPages(
            threads,
            (capture, attempt) -> {
              record(recorder, capture, attempt);
              end(stories, settlement, capture.number());
              progress.pages(tally.done(), tally.kept());
            })) {
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

  /** What came after a capture: people's decisions, the end of a run, decisions after it. */
  private void end(StoryLine stories, Settlement settlement, long capture) {
    decide(stories, capture, capture - 1);
    if (settlements.contains(capture)) {
      settlement.after(capture);
    }
    decide(stories, capture, capture);
  }

  private void decide(StoryLine stories, long capture, long settled) {
    while (!decisions.isEmpty() && decisions.peek().isBy(capture, settled)) {
      Decision decision = decisions.remove().decision();
      store.decisionLog().moveBehind(decision.number(), store.lastStep());
      store.putDecided(decision.number(), stories.decide(decision));
    }
  }

  private void record(
      Recorder recorder, StoredCapture capture, Attempt<Outcome<ReadPage>> attempt) {
    String location = capture.page().location();
    switch (recorder.inTurn(Optional.of(capture.pageNumber()), attempt)) {
      case Attempt.Failed<Outcome<ReadPage>> failed ->
          tally.failed(Failure.Kind.PAGE, location, failed.fault());
      case Attempt.Done<Outcome<ReadPage>>(Outcome.Rejected<ReadPage> rejected) ->
          tally.rejected(location, rejected.reason());
      case Attempt.Done<Outcome<ReadPage>>(Outcome.Accepted<ReadPage> accepted) ->
          recorder.record(capture.pageNumber(), capture.number(), accepted.value());
    }
  }
}
