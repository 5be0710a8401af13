package org.headwater.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.store.Decision;
import org.headwater.store.DecisionLog;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoreWriter.Snapshot;
import org.headwater.story.Change;

/**
 * The story step of a store: takes its state up where the store is, and keeps snapshots of it.
 *
 * <p>The state is never the truth. It is what the readings of the store, in their order, lead to; a
 * snapshot only spares most of them. A snapshot that is missing, damaged or of another version
 * costs time; and where the weights or the version of the step changed since the store was written,
 * the replayed state may have other stories than the store's memberships, until a rebuild.
 */
final class StoryLine {
  private static final String NAME = "stories";

  /** Readings after which a snapshot is worth its writing; their replay takes seconds. */
  private static final long WORTH_A_SNAPSHOT = 2_000;

  /** The same at the end of a run. */
  private static final long WORTH_IT_AT_THE_END = 100;

  private final StoreWriter store;
  private final Rooms.Stories stories;

  /** The last reading and settlement that the snapshot in the store includes. */
  private long snapshotStep;

  /** The capture of the last settlement. */
  private long settled;

  /** The last decision that the state includes. */
  private long decided;

  private StoryLine(
      StoreWriter store, Rooms.Stories stories, long snapshotStep, long settled, long decided) {
    this.store = store;
    this.stories = stories;
    this.snapshotStep = snapshotStep;
    this.settled = settled;
    this.decided = decided;
  }

  /** The state before everything, whatever the store has. */
  static StoryLine start(StoreWriter store, Rooms rooms) {
    return new StoryLine(store, rooms.stories(), 0, 0, 0);
  }

  /** Takes up the state as it is after all readings, settlements and decisions of the store. */
  static StoryLine resume(StoreWriter store, Rooms rooms) {
    StoryLine line =
        store
            .snapshot(NAME)
            .map(snapshot -> fromSnapshot(store, rooms, snapshot))
            .orElseGet(() -> start(store, rooms));
    Deque<Long> settlements = new ArrayDeque<>(store.settlementsAfter(line.settled));
    Deque<DecisionLog.Placed> decisions = new ArrayDeque<>(store.decisionLog().after(line.decided));
    store.readingsAfter(
        line.snapshotStep,
        reading -> {
          line.replay(settlements, reading.capture(), decisions, reading.step());
          line.replay(reading.article());
        });
    line.replay(settlements, Long.MAX_VALUE, decisions, Long.MAX_VALUE);
    return line;
  }

  private static StoryLine fromSnapshot(StoreWriter store, Rooms rooms, Snapshot snapshot) {
    Rooms.Stories stories = rooms.stories();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Seal.open(snapshot.state())))) {
      stories.read(snapshot.version(), in);
      return new StoryLine(
          store,
          stories,
          snapshot.afterStep(),
          snapshot.afterSettlement(),
          snapshot.afterDecision());
    } catch (IOException e) {
      return start(store, rooms);
    }
  }

  private void replay(AnnotatedArticle article) {
    if (tells(article)) {
      stories.add(article);
    }
  }

  /** Replays what was done before a reading of that step, with that capture the newest. */
  private void replay(
      Deque<Long> settlements, long capture, Deque<DecisionLog.Placed> decisions, long step) {
    while (true) {
      Long settlement = settlements.peek();
      DecisionLog.Placed decision = decisions.peek();
      boolean settles = settlement != null && settlement < capture;
      boolean decides = decision != null && decision.step() < step;
      if (decides && (!settles || decision.settlement() < settlement)) {
        decide(decisions.remove().decision());
      } else if (settles) {
        settled = settlements.remove();
        stories.settle();
      } else {
        return;
      }
    }
  }

  /** Within a transaction: a person has decided. What changed comes out. */
  List<Change> decide(Decision decision) {
    decided = decision.number();
    return StoryDecisions.follow(decision, store.decisionLog(), stories);
  }

  /** Puts a new reading into its story. An article without text is in none. */
  void add(AnnotatedArticle article) {
    if (tells(article)) {
      Rooms.Placed placed = stories.add(article);
      store.putJoin(placed.join(), placed.links());
    }
  }

  private static boolean tells(AnnotatedArticle article) {
    return !article.text().isBlank();
  }

  /** Whether there is nothing to look at once more after a capture. */
  boolean isSettledAfter(long capture) {
    return capture <= settled;
  }

  /** A run has come to its end with a capture: looks at all stories once more. */
  void settleAfter(long capture) {
    store.putSettlement(capture, stories.settle());
    settled = capture;
  }

  /** Within a transaction, after its readings. */
  void snapshotWhenWorthIt() {
    snapshotAfter(WORTH_A_SNAPSHOT);
  }

  /** Within a transaction, when the run is at its end. */
  void snapshotAtTheEnd() {
    snapshotAfter(WORTH_IT_AT_THE_END);
  }

  private void snapshotAfter(long readings) {
    long step = store.lastStep();
    if (step - snapshotStep < readings) {
      return;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      stories.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] state = Seal.close(bytes.toByteArray());
    store.putSnapshot(new Snapshot(NAME, stories.version(), step, settled, decided, state));
    snapshotStep = step;
  }
}
