package org.headwater.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the page of a story shows, or of one of its lists.
 *
 * @param alone the list that is shown alone; null on the page of the story
 * @param main what the story comes to
 * @param whyOrigins why there are as many origins, by the claims that decide it
 * @param shared claims on several pages, and disputed ones
 * @param single claims on one page only
 * @param background what was so before; of these no claim is shared or single
 * @param differing claims in which the accounts differ, or of which some page leaves something out
 * @param circles who cites each other
 * @param headlines what headlines say otherwise than their texts
 * @param updates what was brought up to date, corrected or withdrawn
 * @param wording how the pages name the same
 * @param related other stories of the affair, the earliest first
 */
public record StoryView(
    String id,
    @Nullable Part alone,
    String title,
    String dates,
    boolean awaiting,
    Counts counts,
    List<Chip> chips,
    List<ClaimView> main,
    List<OriginView> whyOrigins,
    List<SourcePage> pages,
    Listing<ClaimView> shared,
    Listing<ClaimView> single,
    Listing<ClaimView> background,
    Listing<ClaimView> differing,
    Listing<ReuseView> reuse,
    Listing<CircleView> circles,
    Listing<HeadlineView> headlines,
    Listing<UpdateView> updates,
    Listing<WordingView> wording,
    Listing<TimelineRow> timeline,
    Listing<Voice> voices,
    Listing<EntityView> entities,
    Listing<SourceView> sources,
    List<RelatedView> related,
    AuditView audit) {
  public StoryView {
    chips = List.copyOf(chips);
    main = List.copyOf(main);
    whyOrigins = List.copyOf(whyOrigins);
    pages = List.copyOf(pages);
    related = List.copyOf(related);
  }

  /** Whether the pages are counted, and not shown in a column each. */
  public boolean counted() {
    return pages.size() > Cells.MOST_COLUMNS;
  }

  /** The columns of a matrix that counts. */
  public List<ClaimView.Tally> ways() {
    return Cells.WAYS;
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
}
