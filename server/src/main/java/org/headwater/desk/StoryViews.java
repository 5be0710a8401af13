package org.headwater.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.entity.Entity;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Evidence;
import org.headwater.report.CloseLinks;
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
  private final boolean whole;
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
   * @param window what is shown of that list, or of all
   * @param asked the claim that was asked for by itself; empty for none
   * @param name the entity that was asked for by itself; empty for none
   */
  StoryViews(
      StoredStory story,
      Evidence evidence,
      @Nullable Part alone,
      Window window,
      String asked,
      String name) {
    this.name = name;
    this.story = story;
    this.evidence = evidence;
    this.alone = alone;
    this.window = window;
    whole = window.isEntry();
    texts = new Texts(story.articles(), story.earlier());
    rows = new ClaimViews(story.id(), asked, texts);
    for (Claim claim : evidence.claims()) {
      boolean disputed = claim.state() == ClaimState.DISPUTED;
      boolean folded = claim.kind() == ClaimKind.BACKGROUND && !disputed;
      boolean wide = disputed || ClaimViews.carriers(claim) > 1;
      (folded ? background : wide ? shared : single).add(claim);
    }
    shared.sort(Comparator.comparing(Claim::match));
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
        StoryCard.chips(summary),
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
        window.numbered(
            Part.WORDING,
            evidence.wording(),
            (each, i) -> WordingView.of(each, texts, whole, window.entry(Part.WORDING, i))),
        timeline(),
        voices(),
        names(),
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
    List<ReuseLink> all = views.within(story.reuse());
    if (window.isAlone()) {
      return window.numbered(
          Part.LINEAGE, all, (link, i) -> views.of(link, whole, window.entry(Part.LINEAGE, i)));
    }
    return window
        .of(
            Part.LINEAGE,
            CloseLinks.ofEachPage(all),
            link -> views.of(link, false, window.entry(Part.LINEAGE, all.indexOf(link))))
        .outOf(all.size());
  }

  private Listing<TimelineRow> timeline() {
    return window.numbered(
        Part.TIMELINE,
        TimelineRow.byDate(evidence.timeline()),
        (entries, i) -> TimelineRow.of(entries, texts, whole, window.entry(Part.TIMELINE, i)));
  }

  private Listing<Voice> voices() {
    Voices voices = new Voices(texts, evidence.entities());
    return window.numbered(
        Part.VOICES,
        window.shows(Part.VOICES) ? voices.of(story.articles()) : List.of(),
        (voice, i) -> voices.view(voice, whole, window.entry(Part.VOICES, i)));
  }

  private Listing<EntityView> names() {
    return window.of(
        Part.NAMES,
        EntityView.sorted(evidence.entities()),
        this::isAsked,
        entity ->
            EntityView.of(
                entity, texts, whole || isAsked(entity), Links.entity(story.id(), entity.id())));
  }

  private boolean isAsked(Entity entity) {
    return entity.id().equals(name);
  }

  private Listing<SourceView> sources(OutletDecisions outlets) {
    Map<String, List<ReuseLink>> taken = new HashMap<>();
    for (ReuseLink link : story.reuse()) {
      taken.computeIfAbsent(CloseLinks.to(link), id -> new ArrayList<>()).add(link);
    }
    return window.numbered(
        Part.SOURCES,
        story.articles(),
        (article, i) ->
            SourceView.of(
                article,
                texts,
                taken.getOrDefault(article.id(), List.of()),
                outlets,
                whole,
                window.entry(Part.SOURCES, i)));
  }
}
