package org.headwater.run;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.evidence.Evidence;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;

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
  private int done;

  EvidencePass(StoreWriter store, Rooms rooms, int threads, Progress progress) {
    this.store = store;
    this.rooms = rooms;
    this.threads = threads;
    this.progress = progress;
  }

  private record Found(StoredStory story, Evidence evidence) {}

  void run() {
    List<String> awaiting = store.storiesAwaiting();
    Batches<Found> batches =
        new Batches<>(
            store,
            found -> store.putEvidence(Summaries.of(found.story, found.evidence), found.evidence),
            () -> progress.evidence(done, awaiting.size()));
    try (Window<StoredStory, Evidence> window =
        new Window<>(
            threads,
            threads * PIECES_A_THREAD,
            CHARACTERS_UNDER_WAY,
            (story, evidence) -> {
              done++;
              batches.add(new Found(story, evidence), characters(story));
            })) {
      for (String id : awaiting) {
        StoredStory story = store.story(id).orElseThrow();
        window.give(story, characters(story), () -> evidence(story));
      }
      window.finish();
    }
    batches.flush();
  }

  private Evidence evidence(StoredStory story) {
    List<AnnotatedArticle> articles =
        story.articles().stream().map(StoredArticle::annotated).toList();
    return rooms.evidence(articles, story.reuse());
  }

  private static long characters(StoredStory story) {
    return story.articles().stream().mapToLong(article -> article.article().text().length()).sum();
  }
}
