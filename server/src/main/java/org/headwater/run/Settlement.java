package org.headwater.run;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.Outcome;
import org.headwater.extract.OutletLines;
import org.headwater.run.PageReading.ReadPage;
import org.headwater.run.PageReading.Unnumbered;
import org.headwater.run.Tally.Failure;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoreWriter.NumberedArticle;
import org.headwater.store.StoredCapture;

/**
 * The end of a run of pages: articles that came before one of their lines was known to be their
 * outlet's template are read again without it, then all stories are looked at once more.
 *
 * <p>One transaction, so that a kill leaves the articles waiting and the run unsettled, and what
 * comes of it depends on the pages up to here and on nothing else. Only the first articles with a
 * line of a template ever wait; later ones were cleared when they came.
 */
final class Settlement {
  private final StoreWriter store;
  private final Rooms rooms;
  private final Templates templates;
  private final StoryLine stories;
  private final int threads;
  private final Tally tally;
  private final Progress progress;
  private int done;

  Settlement(
      StoreWriter store,
      Rooms rooms,
      Templates templates,
      StoryLine stories,
      int threads,
      Tally tally,
      Progress progress) {
    this.store = store;
    this.rooms = rooms;
    this.templates = templates;
    this.stories = stories;
    this.threads = threads;
    this.tally = tally;
    this.progress = progress;
  }

  private record Waiting(NumberedArticle article, StoredCapture capture) {}

  /** Within a transaction; nothing happens when the stories were settled after that capture. */
  void after(long capture) {
    if (stories.isSettledAfter(capture)) {
      return;
    }
    teachOlder();
    readAgain(capture);
    stories.settleAfter(capture);
  }

  private void teachOlder() {
    store
        .templates()
        .takeUntaught(older -> {
          OutletLines lines = OutletLines.of(older.article());
          long title = store.templates().firstTitle(older.article().id());
          templates.learn(lines, title, older.arrival());
        });
  }

  private void readAgain(long after) {
    done = 0;
    PageReading reading = new PageReading(rooms, templates);
    List<NumberedArticle> awaiting = store.templates().awaitingClearing();
    try (Window<Waiting, Attempt<Outcome<ReadPage>>> window =
        Window.ofPages(
            threads,
            (waiting, attempt) -> {
              record(waiting, attempt, after);
              progress.again(++done, awaiting.size());
            })) {
      for (NumberedArticle article : awaiting) {
        StoredCapture capture = store.templates().captureOf(article.id());
        window.give(
            new Waiting(article, capture),
            capture.page().bytes().length,
            () -> reading.read(capture.page(), capture.declared()));
      }
      window.finish();
    }
  }

  /** An article that cannot be read now stays as it is and goes on waiting. */
  private void record(Waiting waiting, Attempt<Outcome<ReadPage>> attempt, long after) {
    switch (attempt) {
      case Attempt.Failed<Outcome<ReadPage>> failed ->
          tally.failed(Failure.Kind.PAGE, waiting.capture.page().location(), failed.fault());
      case Attempt.Done<Outcome<ReadPage>>(Outcome.Rejected<ReadPage> rejected) -> {}
      case Attempt.Done<Outcome<ReadPage>>(Outcome.Accepted<ReadPage> accepted) -> {
        templates.note(
            accepted.value().lines(),
            store.templates().firstTitle(waiting.article.id()),
            waiting.article.arrival());
        replace(waiting, accepted.value().article(), after);
        store.templates().wasCleared(waiting.article.arrival());
      }
    }
  }

  private void replace(Waiting waiting, Unnumbered read, long after) {
    Article article = read.named(waiting.article.id());
    if (!article.equals(store.article(article.id()).orElseThrow().article())) {
      store.addReadingAgain(waiting.capture.number(), after, article, read.annotations());
      stories.add(new AnnotatedArticle(waiting.article.arrival(), article, read.annotations()));
    }
  }
}
