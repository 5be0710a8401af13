package org.headwater.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Evidence;
import org.headwater.store.OutletDecisions;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;

/**
 * All that the page of a story shows.
 *
 * @param whyOrigins why there are as many origins, by the claims that decide it
 * @param shared claims on several pages, and disputed ones
 * @param single claims on one page only
 * @param background what was so before; of these no claim is shared or single
 * @param circles who cites each other
 * @param headlines what headlines say otherwise than their texts
 * @param updates what was brought up to date or corrected
 * @param wording how the pages name the same
 * @param related other stories of the affair, the earliest first
 */
public record StoryView(
    String id,
    String title,
    String dates,
    boolean awaiting,
    Counts counts,
    List<Chip> chips,
    List<OriginView> whyOrigins,
    List<SourcePage> pages,
    List<ClaimView> shared,
    List<ClaimView> single,
    List<ClaimView> background,
    List<ReuseView> reuse,
    List<CircleView> circles,
    List<HeadlineView> headlines,
    List<UpdateView> updates,
    List<WordingView> wording,
    List<TimelineRow> timeline,
    List<Voice> voices,
    List<EntityView> entities,
    List<SourceView> sources,
    List<RelatedView> related,
    AuditView audit) {
  private static final int MAIN_CLAIMS = 5;

  /** The view of a story whose evidence is there. */
  static StoryView of(
      StoredStory story,
      StorySummary summary,
      Evidence evidence,
      String asked,
      OutletDecisions outlets,
      List<RelatedView> related,
      AuditView audit) {
    Texts texts = new Texts(story.articles());
    ClaimViews rows = new ClaimViews(story.id(), texts);
    List<ClaimView> shared = new ArrayList<>();
    List<ClaimView> single = new ArrayList<>();
    List<ClaimView> background = new ArrayList<>();
    for (Claim claim : evidence.claims()) {
      ClaimView row = rows.of(claim, asked);
      boolean folded = row.isBackground() && !row.isDisputed();
      (folded ? background : row.carriers() > 1 || row.isDisputed() ? shared : single).add(row);
    }
    List<ReuseView> reuse = new ReuseViews(texts).of(story.reuse());
    return new StoryView(
        story.id(),
        summary.title(),
        StoryCard.dates(summary),
        story.awaiting(),
        Counts.of(summary),
        StoryCard.chips(summary, evidence),
        OriginView.of(evidence, story.id(), texts),
        texts.pages(),
        shared,
        single,
        background,
        reuse,
        evidence.circles().stream()
            .map(circle -> CircleView.of(circle, story.id(), texts))
            .toList(),
        evidence.headlines().stream().map(gap -> HeadlineView.of(gap, texts)).toList(),
        evidence.updates().stream().map(update -> UpdateView.of(update, texts)).toList(),
        evidence.wording().stream().map(each -> WordingView.of(each, texts)).toList(),
        TimelineRow.of(evidence.timeline(), texts),
        new Voices(texts, evidence.entities()).of(story.articles()),
        evidence.entities().stream().map(entity -> EntityView.of(entity, texts)).toList(),
        story.articles().stream().map(a -> SourceView.of(a, texts, reuse, outlets)).toList(),
        related,
        audit);
  }

  /** What the story comes to. */
  public List<ClaimView> main() {
    List<ClaimView> all = shared.isEmpty() ? single : shared;
    return all.subList(0, Math.min(MAIN_CLAIMS, all.size()));
  }

  /** The related stories under headings that say when they began, seen from this one. */
  public Map<String, List<RelatedView>> relatedByTime() {
    Map<String, List<RelatedView>> groups = new LinkedHashMap<>();
    for (RelatedView.Time time : RelatedView.Time.values()) {
      List<RelatedView> then = related.stream().filter(other -> other.time() == time).toList();
      if (!then.isEmpty()) {
        groups.put(time.heading(), then);
      }
    }
    return groups;
  }

  /** The claims in which the accounts differ, or of which some page leaves something out. */
  public List<ClaimView> differing() {
    return Stream.of(shared, single, background)
        .flatMap(List::stream)
        .filter(claim -> !claim.differences().isEmpty() || !claim.omissions().isEmpty())
        .toList();
  }
}
