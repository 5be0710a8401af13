package org.headwater.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.Outcome;
import org.headwater.intake.Capture.Captured;
import org.headwater.run.PageReading.ReadPage;
import org.headwater.run.PageReading.Unnumbered;
import org.headwater.run.Tally.Failure;
import org.headwater.store.KnownPage;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoreWriter.NumberedArticle;
import org.headwater.store.UnreadPage;
import org.jspecify.annotations.Nullable;

/**
 * The part of the way that is order: decides what a page is to the store, numbers its articles,
 * puts them into stories and writes all of it, inside the transaction of the caller. What it does
 * depends on the store and on the page, never on how the pages were batched.
 */
final class Recorder {
  private final StoreWriter store;
  private final Templates templates;
  private final PageReading reading;
  private final StoryLine stories;
  private final Tally tally;

  Recorder(
      StoreWriter store, Templates templates, PageReading reading, StoryLine stories, Tally tally) {
    this.store = store;
    this.templates = templates;
    this.reading = reading;
    this.stories = stories;
    this.tally = tally;
  }

  /** Takes a page in its turn. */
  void take(Captured captured, String identity, Attempt<Outcome<ReadPage>> attempt) {
    String location = captured.location();
    Optional<KnownPage> known = store.page(location);
    if (known.isPresent() && store.hadContent(known.get(), identity, captured.page())) {
      store.forgetUnread(location);
      tally.unchanged();
      return;
    }
    boolean ownPage = known.isPresent() && known.get().sameAs() == null;
    Optional<KnownPage> twin = ownPage ? Optional.empty() : store.pageWithContent(identity);
    if (twin.isPresent()) {
      store.putPage(location, identity, twin.get().number());
      store.forgetUnread(location);
      tally.rejected(location, "same content as " + twin.get().location());
      return;
    }
    switch (inTurn(known.map(KnownPage::number), attempt)) {
      case Attempt.Failed<Outcome<ReadPage>> failed -> keep(captured, identity, failed.fault());
      case Attempt.Done<Outcome<ReadPage>> done -> take(captured, identity, done.value());
    }
  }

  /** What was read of a page, without all that is template when its turn has come. */
  Attempt<Outcome<ReadPage>> inTurn(Optional<Long> page, Attempt<Outcome<ReadPage>> attempt) {
    if (attempt
        instanceof Attempt.Done<Outcome<ReadPage>>(Outcome.Accepted<ReadPage>(ReadPage read))) {
      Optional<NumberedArticle> main = page.flatMap(store::mainArticle);
      return reading.inTurn(read, templates.after(read.lines(), title(main, read)));
    }
    return attempt;
  }

  /** The title by which an article counts: its first. */
  private long title(Optional<NumberedArticle> main, ReadPage read) {
    return main.filter(article -> store.wasRead(article.id()))
        .map(article -> store.templates().firstTitle(article.id()))
        .orElse(read.lines().title());
  }

  /** A page that could not be read for a fault of the program: its bytes wait in the store. */
  private void keep(Captured captured, String identity, Fault fault) {
    store.putUnread(new UnreadPage(identity, captured.page(), captured.declared(), fault.what()));
    tally.failed(Failure.Kind.PAGE, captured.location(), fault);
  }

  private void take(Captured captured, String identity, Outcome<ReadPage> outcome) {
    String location = captured.location();
    switch (outcome) {
      case Outcome.Rejected<ReadPage> rejected -> {
        store
            .unread(location)
            .filter(waiting -> waiting.identity().equals(identity))
            .ifPresent(waiting -> store.forgetUnread(location));
        tally.rejected(location, rejected.reason());
      }
      case Outcome.Accepted<ReadPage> accepted -> {
        store.forgetUnread(location);
        long page = store.putPage(location, identity, null);
        long capture = store.addCapture(page, identity, captured.page(), captured.declared());
        record(page, capture, accepted.value());
      }
    }
  }

  /** Writes what a capture gave in its turn. */
  void record(long page, long capture, ReadPage read) {
    Optional<NumberedArticle> known = store.mainArticle(page);
    NumberedArticle main = known.orElseGet(() -> number(page, null));
    boolean first = !store.wasRead(main.id());
    templates.learn(read.lines(), title(known, read), main.arrival());
    write(main, capture, read.article());
    List<String> briefs = new ArrayList<>();
    for (Map.Entry<String, Unnumbered> brief : read.briefs().entrySet()) {
      briefs.add(brief(page, capture, brief.getKey(), brief.getValue()));
    }
    store.putBriefs(capture, briefs);
    if (first) {
      tally.newPage(comments(read));
    } else {
      tally.newVersion();
    }
  }

  private String brief(long page, long capture, String key, Unnumbered brief) {
    NumberedArticle numbered = store.brief(key).orElseGet(() -> number(page, key));
    if (!store.wasRead(numbered.id())) {
      write(numbered, capture, brief);
      tally.newBrief();
    }
    return numbered.id();
  }

  private NumberedArticle number(long page, @Nullable String briefKey) {
    long arrival = store.nextArrival();
    NumberedArticle numbered = new NumberedArticle(arrival, "a" + arrival, briefKey);
    store.addArticle(numbered, page);
    return numbered;
  }

  private void write(NumberedArticle numbered, long capture, Unnumbered read) {
    Article article = read.named(numbered.id());
    store.addReading(capture, article, read.annotations());
    stories.add(new AnnotatedArticle(numbered.arrival(), article, read.annotations()));
  }

  private static int comments(ReadPage read) {
    return read.article().article().surroundings().comments().size();
  }
}
