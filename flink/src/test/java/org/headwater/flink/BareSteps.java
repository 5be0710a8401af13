package org.headwater.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PageText;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.evidence.Owners;
import org.headwater.language.EncoderTagger;
import org.headwater.pipeline.Annotator;
import org.headwater.pipeline.ArticleReader;
import org.headwater.pipeline.EvidenceStep;
import org.headwater.pipeline.MembershipStep;
import org.headwater.pipeline.StoryOutput;
import org.headwater.pipeline.StoryStep;
import org.headwater.pipeline.Timer;
import org.headwater.pipeline.Transition;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Change;

/** The engine's steps without any runner, one article after the other. */
final class BareSteps {
  private final StoryStep storyStep = new StoryStep();
  private final MembershipStep membershipStep = new MembershipStep();
  private final Owners owners;
  private final EvidenceStep evidenceStep;
  private StoryStep.State storyState = storyStep.start();
  private MembershipStep.State membershipState = membershipStep.start();
  private final Map<String, EvidenceStep.State> evidenceStates = new HashMap<>();
  private final TreeMap<String, Long> due = new TreeMap<>();
  private final Map<String, String> stories = new TreeMap<>();
  private final Map<String, List<Evidence>> evidence = new TreeMap<>();
  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private final List<ReuseLink> links = new ArrayList<>();

  private BareSteps(Owners owners) {
    this.owners = owners;
    evidenceStep = new EvidenceStep(owners);
  }

  /** Takes all pages, of one language, and looks at all stories once more at the end. */
  static BareSteps over(List<PageText> pages) {
    return over(pages, Owners.NONE);
  }

  /** The same where owners of outlets are known. */
  static BareSteps over(List<PageText> pages, Owners owners) {
    BareSteps steps = new BareSteps(owners);
    ArticleReader reader = new ArticleReader();
    try (EncoderTagger tagger = EncoderTagger.open()) {
      Annotator annotator = new Annotator(tagger);
      for (PageText page : pages) {
        steps.take(annotator.annotate(steps.articles.size() + 1, reader.read(page)));
      }
    }
    steps.finish();
    return steps;
  }

  /** Where each article is at the end. */
  Map<String, String> stories() {
    return stories;
  }

  /** Each evidence that the steps gave for a story, the newest last. */
  Map<String, List<Evidence>> evidence() {
    return evidence;
  }

  /** The evidence of each story at the end, from its articles at once. */
  Map<String, Evidence> evidenceAtOnce() {
    Map<String, List<AnnotatedArticle>> members = new TreeMap<>();
    for (AnnotatedArticle article : articles) {
      members.computeIfAbsent(stories.get(article.id()), s -> new ArrayList<>()).add(article);
    }
    Map<String, Evidence> built = new TreeMap<>();
    members.forEach(
        (story, all) -> built.put(story, new EvidenceBuilder().build(all, links, owners)));
    return built;
  }

  private void take(AnnotatedArticle article) {
    articles.add(article);
    weigh(article.arrival());
    take(storyStep.apply(storyState, article));
  }

  private void finish() {
    weigh(Long.MAX_VALUE);
    take(storyStep.onTimer(storyState, new Timer(StoryStep.SETTLE, Long.MAX_VALUE)));
    weigh(Long.MAX_VALUE);
  }

  private void take(Transition<StoryStep.State, StoryOutput> transition) {
    storyState = transition.state();
    for (StoryOutput output : transition.outputs()) {
      follow(output);
      Transition<MembershipStep.State, EvidenceStep.Update> told =
          membershipStep.apply(membershipState, output);
      membershipState = told.state();
      told.outputs().forEach(this::tell);
    }
  }

  private void tell(EvidenceStep.Update update) {
    Transition<EvidenceStep.State, Evidence> transition =
        evidenceStep.apply(
            evidenceStates.getOrDefault(update.story(), evidenceStep.start()), update);
    evidenceStates.put(update.story(), transition.state());
    transition.timers().forEach(timer -> due.put(update.story(), timer.arrival()));
  }

  /** Answers every timer that is due. */
  private void weigh(long arrival) {
    for (Map.Entry<String, Long> wish : List.copyOf(due.entrySet())) {
      if (wish.getValue() <= arrival) {
        due.remove(wish.getKey());
        EvidenceStep.State state = evidenceStates.getOrDefault(wish.getKey(), evidenceStep.start());
        Timer timer = new Timer(EvidenceStep.WEIGH, wish.getValue());
        evidence
            .computeIfAbsent(wish.getKey(), story -> new ArrayList<>())
            .addAll(evidenceStep.onTimer(state, timer).outputs());
      }
    }
  }

  private void follow(StoryOutput output) {
    List<Change> changes =
        switch (output) {
          case StoryOutput.Placed placed -> {
            links.addAll(placed.reuse());
            stories.put(placed.article().id(), placed.join().story());
            yield placed.join().changes();
          }
          case StoryOutput.Settled settled -> settled.changes();
        };
    for (Change change : changes) {
      switch (change) {
        case Change.Merged merged ->
            stories.replaceAll(
                (article, story) -> story.equals(merged.from()) ? merged.into() : story);
        case Change.Moved moved -> stories.put(moved.article(), moved.into());
        case Change.Split split ->
            split.articles().forEach(article -> stories.put(article, split.into()));
      }
    }
  }
}
