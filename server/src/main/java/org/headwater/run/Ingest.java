package org.headwater.run;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.headwater.document.Outcome;
import org.headwater.intake.Capture;
import org.headwater.intake.Capture.Captured;
import org.headwater.intake.Capture.Refused;
import org.headwater.intake.Intake;
import org.headwater.run.PageReading.ReadPage;
import org.headwater.store.KnownPage;
import org.headwater.store.StoreWriter;
import org.headwater.store.UnreadPage;
import org.jspecify.annotations.Nullable;

/**
 * Takes pages into the store: reads and annotates them in parallel, then numbers them, puts them
 * into stories and commits them in their order; at the end, the evidence of every story that was
 * touched.
 *
 * <p>A fault of the program ends no run: the page or story that brought it to light is reported and
 * stays marked in the store, and the next run tries it again.
 *
 * <p>Killed at any moment, it leaves whole batches; run again with the same arguments, it passes
 * over what is there and ends with the store that an undisturbed run would have made.
 */
public final class Ingest {
  private static final Attempt<Outcome<ReadPage>> COPY =
      new Attempt.Done<>(Outcome.rejected("its content is known"));

  private final StoreWriter store;
  private final Rooms rooms;
  private final Intake intake;
  private final int threads;
  private final Progress progress;
  private final Templates templates;
  private final PageReading reading;
  private final Tally tally = new Tally();
  private final Map<String, Integer> underWay = new HashMap<>();

  /** Locations and identities of pages that this run tried again. */
  private final Map<String, String> retried = new HashMap<>();

  private @Nullable StoryLine stories;

  public Ingest(StoreWriter store, Rooms rooms, Intake intake, int threads, Progress progress) {
    this.store = store;
    this.rooms = rooms;
    this.intake = intake;
    this.threads = threads;
    this.progress = progress;
    this.templates = new Templates(store.templates());
    this.reading = new PageReading(rooms, templates);
  }

  /** A capture in its turn; {@code attempt} is null for a refusal. */
  private record Turn(
      Capture capture, String identity, @Nullable Attempt<Outcome<ReadPage>> attempt) {}

  /** What intake met, before it is read. */
  private record Met(Capture capture, String identity) {}

  /** Reads all that the arguments name. Call it once. */
  public Tally run(List<String> arguments) {
    List<String> unread = store.unreadLocations();
    Intake.count(arguments).ifPresent(pages -> progress.expect(pages + unread.size()));
    Batches<Turn> batches = new Batches<>(store, this::record, this::tellProgress);
    try (Window<Met, @Nullable Attempt<Outcome<ReadPage>>> window =
        Window.ofPages(
            threads,
            (met, attempt) ->
                batches.add(new Turn(met.capture, met.identity, attempt), size(met.capture)))) {
      retry(unread, window);
      intake.read(arguments, capture -> meet(capture, window));
      window.finish();
    }
    batches.flush();
    finish();
    return tally;
  }

  /** Pages that a fault of the program kept back come first, wherever they were found. */
  private void retry(
      List<String> unread, Window<Met, @Nullable Attempt<Outcome<ReadPage>>> window) {
    for (String location : unread) {
      UnreadPage page = store.unread(location).orElseThrow();
      meet(new Captured(page.page(), page.declared()), window);
      retried.put(location, page.identity());
    }
  }

  private void meet(Capture capture, Window<Met, @Nullable Attempt<Outcome<ReadPage>>> window) {
    switch (capture) {
      case Refused refused -> window.give(new Met(refused, ""), 0, () -> null);
      case Captured captured -> {
        String identity = Identity.of(captured.page(), captured.declared());
        if (identity.equals(retried.get(captured.location()))) {
          return;
        }
        if (!underWay.containsKey(captured.location()) && isKnown(captured, identity)) {
          tally.unchanged();
          tellProgress();
          return;
        }
        underWay.merge(captured.location(), 1, Integer::sum);
        boolean copy = isCopy(captured, identity);
        window.give(
            new Met(captured, identity), size(captured), () -> copy ? COPY : read(captured));
      }
    }
  }

  private void tellProgress() {
    progress.pages(tally.done(), tally.kept());
  }

  private boolean isKnown(Captured captured, String identity) {
    Optional<KnownPage> page = store.page(captured.location());
    return page.isPresent() && store.hadContent(page.get(), identity, captured.page());
  }

  /** Whether the recorder will find it to be a copy, so that it need not be read. */
  private boolean isCopy(Captured captured, String identity) {
    Optional<KnownPage> page = store.page(captured.location());
    boolean own = page.isPresent() && page.get().sameAs() == null;
    return !own && store.pageWithContent(identity).isPresent();
  }

  private Attempt<Outcome<ReadPage>> read(Captured captured) {
    return reading.read(captured.page(), captured.declared());
  }

  private static long size(Capture capture) {
    return capture instanceof Captured captured ? captured.page().bytes().length : 0;
  }

  private void record(Turn turn) {
    switch (turn.capture) {
      case Refused refused -> tally.rejected(refused.location(), refused.reason());
      case Captured captured -> {
        underWay.computeIfPresent(captured.location(), (at, n) -> n == 1 ? null : n - 1);
        Attempt<Outcome<ReadPage>> attempt = Objects.requireNonNull(turn.attempt);
        new Recorder(store, templates, reading, stories(), tally)
            .take(captured, turn.identity, attempt);
        stories().snapshotWhenWorthIt();
      }
    }
  }

  /** Taken up only when there is something to add: a run over known pages never needs it. */
  private StoryLine stories() {
    StoryLine line = stories;
    if (line == null) {
      line = StoryLine.resume(store, rooms);
      stories = line;
    }
    return line;
  }

  /** Whether a run was stopped between its last page and its end. */
  private boolean isUnsettled() {
    long capture = store.lastCapture();
    return capture > 0 && store.settlementsAfter(capture - 1).isEmpty();
  }

  private void finish() {
    if (stories != null || isUnsettled()) {
      StoryLine line = stories();
      store.atomically(() -> {
        new Settlement(store, rooms, templates, line, threads, tally, progress)
            .after(store.lastCapture());
        line.snapshotAtTheEnd();
      });
    }
    new EvidencePass(store, rooms, threads, progress, tally).run();
  }
}
