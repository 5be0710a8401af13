package org.headwater.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Evidence;
import org.headwater.reuse.ReuseLink;
import org.headwater.store.OutletDecisions;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;

/** Makes the view of a story whose evidence is there, as much of it as a page shows. */
final class StoryViews {
  private static final int MAIN_CLAIMS = 5;

  private final StoredStory story;
  private final Evidence evidence;
  private final Window window;
  private final @Nullable Part alone;
  private final Texts texts;
  private final ClaimViews rows;
  private final String name;
  private final List<Claim> shared = new ArrayList<>();
  private final List<Claim> single = new ArrayList<>();
  private final List<Claim> background = new ArrayList<>();

  /**
   * For one page.
   *
   * @param alone the list that is shown alone; null on the page of the story
   * @param from how many entries of that list to pass over
   * @param asked the claim that was asked for by itself; empty for none
   * @param name the entity that was asked for by itself; empty for none
   */
  StoryViews(
      StoredStory story,
      Evidence evidence,
      @Nullable Part alone,
      int from,
      String asked,
      String name) {
    this.name = name;
    this.story = story;
    this.evidence = evidence;
    this.alone = alone;
    window = alone == null ? Window.onStory(story.id()) : Window.onPart(story.id(), alone, from);
    texts = new Texts(story.articles());
    rows = new ClaimViews(story.id(), asked, texts);
    for (Claim claim : evidence.claims()) {
      boolean disputed = claim.state() == ClaimState.DISPUTED;
      boolean folded = claim.kind() == ClaimKind.BACKGROUND && !disputed;
      boolean wide = disputed || ClaimViews.carriers(claim) > 1;
      (folded ? background : wide ? shared : single).add(claim);
    }
  }

  StoryView of(
      StorySummary summary, OutletDecisions outlets, List<RelatedView> related, AuditViews audits) {
    List<Claim> main = shared.isEmpty() ? single : shared;
    return new StoryView(
        story.id(),
        alone,
        summary.title(),
        StoryCard.dates(summary),
        story.awaiting(),
        Counts.of(summary),
        StoryCard.chips(summary, evidence),
        main.stream().limit(MAIN_CLAIMS).map(rows::of).toList(),
        OriginView.of(evidence, story.id(), texts),
        texts.pages(),
        claims(Part.CLAIMS, shared),
        claims(Part.SINGLE, single),
        claims(Part.BACKGROUND, background),
        window.of(Part.DIFFERENCES, differing(), rows::of),
        reuse(),
        window.of(
            Part.CIRCLES, evidence.circles(), circle -> CircleView.of(circle, story.id(), texts)),
        window.of(Part.HEADLINES, evidence.headlines(), gap -> HeadlineView.of(gap, texts)),
        window.of(Part.UPDATES, evidence.updates(), update -> UpdateView.of(update, texts)),
        window.of(Part.WORDING, evidence.wording(), each -> WordingView.of(each, texts)),
        window.of(
            Part.TIMELINE,
            TimelineRow.byDate(evidence.timeline()),
            entries -> TimelineRow.of(entries, texts, alone != null)),
        window.of(
            Part.VOICES,
            new Voices(texts, evidence.entities()).of(story.articles()),
            voice -> voice),
        window.of(
            Part.NAMES,
            EntityView.sorted(evidence.entities()),
            entity -> entity.id().equals(name),
            entity -> EntityView.of(entity, texts)),
        sources(outlets),
        related,
        audits.of(story, texts, window));
  }

  private Listing<ClaimView> claims(Part part, List<Claim> claims) {
    return window.of(part, claims, rows::isAsked, rows::of);
  }

  private List<Claim> differing() {
    return evidence.claims().stream()
        .filter(claim -> !claim.divergence().isEmpty() || !claim.omissions().isEmpty())
        .toList();
  }

  private Listing<ReuseView> reuse() {
    ReuseViews views = new ReuseViews(texts);
    return window.of(Part.LINEAGE, views.worthALine(story.reuse()), views::of);
  }

  private Listing<SourceView> sources(OutletDecisions outlets) {
    Map<String, List<ReuseLink>> taken = new HashMap<>();
    for (ReuseLink link : story.reuse()) {
      taken.computeIfAbsent(ReuseViews.to(link), id -> new ArrayList<>()).add(link);
    }
    return window.of(
        Part.SOURCES,
        story.articles(),
        article ->
            SourceView.of(article, texts, taken.getOrDefault(article.id(), List.of()), outlets));
  }
}
