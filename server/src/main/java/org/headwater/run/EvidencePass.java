package org.headwater.run;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Owners;
import org.headwater.evidence.PageVersion;
import org.headwater.run.Tally.Failure;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.headwater.story.Profile;
import org.headwater.story.ProfileReader;

/**
 * Gives every story that awaits it its evidence. A story awaits it from the transaction that
 * touched it to the one that stores the evidence, so that a kill in between loses nothing.
 */
final class EvidencePass {
  private static final int PIECES_A_THREAD = 4;
  private static final long CHARACTERS_UNDER_WAY = 16L << 20;

  private final StoreWriter store;
  private final Rooms rooms;
  private final int threads;
  private final Progress progress;
  private final Tally tally;
  private int done;

  EvidencePass(StoreWriter store, Rooms rooms, int threads, Progress progress, Tally tally) {
    this.store = store;
    this.rooms = rooms;
    this.threads = threads;
    this.progress = progress;
    this.tally = tally;
  }

  /** What was weighed of a story. */
  private record Weighed(StorySummary summary, Evidence evidence, Profile profile) {}

  private record Found(StoredStory story, Attempt<Weighed> weighed) {}

  void run() {
    List<String> awaiting = store.storiesAwaiting();
    if (awaiting.isEmpty()) {
      return;
    }
    Owners owners = store.outletDecisions().owners();
    progress.evidence(0, awaiting.size());
    Batches<Found> batches =
        new Batches<>(store, this::record, () -> progress.evidence(done, awaiting.size()));
    try (Window<StoredStory, Attempt<Weighed>> window =
        new Window<>(
            threads,
            threads * PIECES_A_THREAD,
            CHARACTERS_UNDER_WAY,
            (story, weighed) -> {
              done++;
              batches.add(new Found(story, weighed), characters(story));
            })) {
      for (String id : awaiting) {
        StoredStory story = store.story(id).orElseThrow();
        List<PageVersion> versions = versions(story);
        window.give(story, characters(story), () -> weigh(story, owners, versions));
      }
      window.finish();
    }
    batches.flush();
  }

  private List<PageVersion> versions(StoredStory story) {
    return story.articles().stream()
        .filter(article -> article.versions() > 1)
        .flatMap(article -> store.versions(article.id()).stream())
        .toList();
  }

  private Attempt<Weighed> weigh(StoredStory story, Owners owners, List<PageVersion> versions) {
    return Attempt.at(
        Stage.EVIDENCE,
        () -> {
          List<AnnotatedArticle> articles =
              story.articles().stream().map(StoredArticle::annotated).toList();
          Evidence evidence = rooms.evidence(articles, story.reuse(), owners, versions);
          return new Weighed(
              Summaries.of(story, evidence),
              evidence,
              ProfileReader.of(articles, evidence.entities()));
        });
  }

  /** Within a transaction. A story that could not be weighed goes on awaiting its evidence. */
  private void record(Found found) {
    switch (found.weighed) {
      case Attempt.Done<Weighed> done ->
          store.putEvidence(
              done.value().summary(), done.value().evidence(), done.value().profile());
      case Attempt.Failed<Weighed> failed -> {
        store.putUnweighed(found.story.id(), failed.fault().what());
        tally.failed(Failure.Kind.STORY, found.story.id(), failed.fault());
      }
    }
  }

  private static long characters(StoredStory story) {
    return story.articles().stream().mapToLong(article -> article.article().text().length()).sum();
  }
}
