package org.headwater.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.headwater.evidence.Evidence;
import org.headwater.report.ReportFormat;
import org.headwater.report.StoryReport;
import org.headwater.store.Store;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;

/** The page of a story, and its report. */
final class StoryRoom implements Room {
  private static final String REPORT = "/report.";

  private final Store store;
  private final Renderer renderer;
  private final AuditViews audits;
  private final KnownThreads threads;

  StoryRoom(Store store, Renderer renderer, AuditViews audits, KnownThreads threads) {
    this.audits = audits;
    this.threads = threads;
    this.store = store;
    this.renderer = renderer;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    int slash = rest.indexOf(REPORT);
    if (slash > 0) {
      return report(rest.substring(0, slash), rest.substring(slash + REPORT.length()));
    }
    return store.story(rest).map(story -> page(story, request.parameter("claim").orElse("")));
  }

  /** The dossier of a story, to be kept as a file. */
  private Optional<Answer> report(String story, String format) {
    return Stream.of(ReportFormat.values())
        .filter(known -> known.label().equals(format))
        .findFirst()
        .flatMap(known -> store.story(story).map(found -> report(found, known)));
  }

  private Answer report(StoredStory story, ReportFormat format) {
    Map<String, String> grades = store.outletDecisions().gradesIn(story);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      format.write(StoryReport.of(story, grades, threads.of(story.id())), out);
      return new Answer(200, format.mediaType(), out.toByteArray(), Answer.FRESH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Answer page(StoredStory story, String claim) {
    StorySummary summary = story.summary();
    Evidence evidence = story.evidence();
    if (summary == null || evidence == null) {
      Problem waiting =
          new Problem(
              503,
              "Not ready yet",
              "The evidence of this story is still to be computed: an ingest is at work, or was"
                  + " stopped. Then run it again and come back.");
      return Answer.html(503, renderer.render("problem", waiting));
    }
    return Answer.html(
        200,
        renderer.render(
            "story",
            StoryView.of(
                story,
                summary,
                evidence,
                claim,
                store.outletDecisions(),
                threads.of(story.id()).map(RelatedView::of).orElse(List.of()),
                audits.of(story))));
  }
}
