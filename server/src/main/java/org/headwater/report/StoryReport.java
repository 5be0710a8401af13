package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Evidence;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;
import org.headwater.store.StoredStory;
import org.headwater.store.StoredThread;
import org.headwater.store.StorySummary;

/**
 * The dossier of a story: what is claimed, by whom through whom, from how many origins, where the
 * accounts differ, who took text from whom, what happened when. Every line leads to its source and
 * names the place of the words in it.
 *
 * <p>It is made of the stored evidence alone, so that the same store gives the same bytes.
 */
public final class StoryReport {
  private static final int MAIN_CLAIMS = 5;

  private final StoredStory story;
  private final Citations citations;
  private final List<Block> blocks = new ArrayList<>();

  private StoryReport(StoredStory story) {
    this.story = story;
    this.citations = new Citations(story.articles(), story.earlier());
  }

  /**
   * The report of a story, also of one whose evidence is still to be computed: then it says so.
   *
   * @param grades the user's grades of outlets (A to F), by the outlets' names
   */
  public static Report of(StoredStory story, Map<String, String> grades) {
    return of(story, grades, Optional.empty());
  }

  /**
   * The same with the other stories of the affair.
   *
   * @param thread the thread of the story, if it has one
   */
  public static Report of(
      StoredStory story, Map<String, String> grades, Optional<StoredThread> thread) {
    StoryReport report = new StoryReport(story);
    String title = report.head();
    Evidence evidence = story.evidence();
    if (evidence != null) {
      report.brief(evidence);
    }
    report.blocks.addAll(new SourceSection(story, grades).blocks());
    if (evidence != null) {
      report.evidence(evidence);
    }
    thread.ifPresent(found -> report.blocks.addAll(RelatedSection.of(found)));
    report.howToRead(!grades.isEmpty());
    return new Report(title, report.blocks);
  }

  private String head() {
    StorySummary summary = story.summary();
    String title = summary == null ? "Story " + story.id() : summary.title();
    blocks.add(new Heading(1, title, null));
    if (summary != null) {
      blocks.add(Paragraph.of("Story " + story.id() + ": " + Counting.of(summary) + "."));
    }
    if (story.awaiting() || story.evidence() == null) {
      blocks.add(
          Paragraph.of(
              "A run was stopped before the newest articles of this story were weighed; run ingest"
                  + " again."));
    }
    return title;
  }

  private void brief(Evidence evidence) {
    blocks.add(new Heading(2, "In short", null));
    List<Claim> main =
        evidence.claims().subList(0, Math.min(MAIN_CLAIMS, evidence.claims().size()));
    blocks.add(new Items(main.stream().map(this::inShort).toList()));
  }

  private List<Piece> inShort(Claim claim) {
    return List.of(
        Piece.quote(Citations.oneLine(claim.text())),
        Piece.plain(" " + claim.standing() + ", " + Counting.origins(claim.origins()) + " "),
        Piece.source("[" + claim.id() + "]", ClaimSection.anchor(claim)));
  }

  private void evidence(Evidence evidence) {
    blocks.addAll(new MatrixSection(story, citations).of(evidence.claims()));
    blocks.addAll(new ClaimSection(citations).of(evidence.claims()));
    blocks.addAll(new DifferenceSection(citations).of(evidence.claims()));
    blocks.addAll(new HeadlineSection(citations).of(evidence.headlines()));
    blocks.addAll(new UpdateSection(citations).of(evidence.updates()));
    blocks.addAll(new LineageSection(story.id(), citations).of(story.reuse(), evidence.circles()));
    blocks.addAll(new EventSection(citations).of(evidence));
    blocks.addAll(new WordingSection(citations).of(evidence.entities(), evidence.wording()));
  }

  private void howToRead(boolean graded) {
    blocks.add(new Heading(2, "How to read this", null));
    List<String> lines = new ArrayList<>();
    lines.add(
        "Origins are a range. The lower number counts only origins that the texts themselves show to"
            + " be different; a page that names no source can raise the upper number, never the lower.");
    lines.add(
        "Words in quotation marks stand so in the page. The numbers behind an article are the place"
            + " of the words in its text: characters (Unicode code points) from start to end.");
    lines.add(
        "Nothing here says what is true: it says who says what, from where, and where accounts"
            + " differ.");
    if (graded) {
      lines.add("Grades of sources were set by the user of this store and are not computed.");
    }
    blocks.add(new Items(lines.stream().map(line -> List.of(Piece.plain(line))).toList()));
  }
}
