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
import org.jspecify.annotations.Nullable;

/** The page of a story, the pages of its lists, and its report. */
final class StoryRoom implements Room {
  private static final String REPORT = "/report.";

  private static final Problem WAITING =
      new Problem(
          503,
          "Not ready yet",
          "The evidence of this story is still to be computed: an ingest is at work, or was"
              + " stopped. Then run it again and come back.");

  private final Store store;
  private final Renderer renderer;
  private final AuditViews audits;
  private final KnownStories stories;
  private final KnownThreads threads;

  StoryRoom(
      Store store,
      Renderer renderer,
      AuditViews audits,
      KnownStories stories,
      KnownThreads threads) {
    this.stories = stories;
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
    int part = rest.lastIndexOf('/');
    if (part > 0) {
      return Part.of(rest.substring(part + 1))
          .flatMap(found ->
              stories.of(rest.substring(0, part)).map(story -> page(story, found, request)));
    }
    return stories.of(rest).map(story -> page(story, null, request));
  }

  /** The dossier of a story, to be kept as a file. */
  private Optional<Answer> report(String story, String format) {
    return Stream.of(ReportFormat.values())
        .filter(known -> known.label().equals(format))
        .findFirst()
        .flatMap(known -> stories.of(story).map(found -> report(found, known)));
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

  /**
   * The page of a story, or of one of its lists.
   *
   * @param part null for the page of the story
   */
  private Answer page(StoredStory story, @Nullable Part part, Request request) {
    StorySummary summary = story.summary();
    Evidence evidence = story.evidence();
    if (summary == null || evidence == null) {
      return Answer.html(503, renderer.render("problem", WAITING));
    }
    StoryViews views =
        new StoryViews(
            story,
            evidence,
            part,
            window(story.id(), part, request),
            request.parameter("claim").orElse(""),
            request.parameter("name").orElse(""));
    List<RelatedView> related =
        part == null ? threads.of(story.id()).map(RelatedView::of).orElse(List.of()) : List.of();
    return Answer.html(
        200,
        renderer.render(
            part == null ? "story" : "part",
            views.of(summary, store.outletDecisions(), related, audits)));
  }

  private static Window window(String story, @Nullable Part part, Request request) {
    if (part == null) {
      return Window.onStory(story);
    }
    return number(request, "entry")
        .map(entry -> Window.onEntry(story, part, entry))
        .orElseGet(() -> Window.onPart(story, part, number(request, "from").orElse(0)));
  }

  /** A number of entries; none where the parameter is no such number. */
  private static Optional<Integer> number(Request request, String parameter) {
    return request
        .parameter(parameter)
        .filter(number -> number.matches("\\d{1,9}"))
        .map(Integer::valueOf);
  }
}
