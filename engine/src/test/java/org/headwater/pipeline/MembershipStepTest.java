package org.headwater.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.headwater.Saved;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.pipeline.EvidenceStep.Came;
import org.headwater.pipeline.EvidenceStep.Left;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Bounds;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.Why;
import org.junit.jupiter.api.Test;

class MembershipStepTest {
  private static final Why WHY = new Why("a", 0.9, List.of());
  private static final List<ReuseLink> LINKS =
      List.of(new ReuseLink("a", "b", ReuseKind.REWRITE, 0.5, Earlier.A, List.of()));

  private final MembershipStep step = new MembershipStep();
  private final MembershipStep.State state = step.start();

  @Test
  void anArticleComesIntoItsStoryWithItsLinks() {
    assertThat(placed(1, "a", "s1")).containsExactly(new Came("s1", 1, article(1, "a"), List.of()));
    assertThat(step.apply(state, placed(2, "b", "s1", LINKS)).outputs())
        .containsExactly(new Came("s1", 2, article(2, "b"), LINKS));
  }

  @Test
  void aMergedStoryHandsItsArticlesOverInOrderOfArrival() {
    placed(1, "a", "s1");
    step.apply(state, placed(2, "b", "s2", LINKS));
    placed(3, "c", "s2");
    assertThat(changed(new Change.Merged("s2", "s1", WHY)))
        .containsExactly(
            new Left("s2", 3, "b"),
            new Came("s1", 3, article(2, "b"), LINKS),
            new Left("s2", 3, "c"),
            new Came("s1", 3, article(3, "c"), List.of()));
    assertThat(changed(new Change.Merged("s2", "s1", WHY))).isEmpty();
  }

  @Test
  void movedAndSplitArticlesLeaveTheirStory() {
    placed(1, "a", "s1");
    placed(2, "b", "s1");
    placed(3, "c", "s1");
    assertThat(changed(new Change.Split("s1", "s2", List.of("b", "c"), WHY)))
        .containsExactly(
            new Left("s1", 3, "b"),
            new Came("s2", 3, article(2, "b"), List.of()),
            new Left("s1", 3, "c"),
            new Came("s2", 3, article(3, "c"), List.of()));
    assertThat(changed(new Change.Moved("c", "s2", "s1", WHY)))
        .containsExactly(new Left("s2", 3, "c"), new Came("s1", 3, article(3, "c"), List.of()));
    assertThat(changed(new Change.Moved("c", "s2", "s1", WHY))).isEmpty();
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOld() {
    placed(1, "a", "s1");
    placed(2, "b", "s2");
    assertThat(placed(3, "a", "s1")).containsExactly(new Came("s1", 3, article(3, "a"), List.of()));
    assertThat(changed(new Change.Merged("s1", "s2", WHY)))
        .containsExactly(new Left("s1", 3, "a"), new Came("s2", 3, article(3, "a"), List.of()));
  }

  @Test
  void asManyArticlesAreKnownAsTheStoriesKeepWhole() {
    MembershipStep small = new MembershipStep(Bounds.DEFAULT.withWhole(2));
    small.apply(state, placed(1, "a", "s1", List.of()));
    small.apply(state, placed(2, "b", "s1", List.of()));
    small.apply(state, placed(3, "c", "s1", List.of()));
    assertThat(changed(new Change.Merged("s1", "s2", WHY)))
        .filteredOn(Came.class::isInstance)
        .containsExactly(
            new Came("s2", 3, article(2, "b"), List.of()),
            new Came("s2", 3, article(3, "c"), List.of()));
  }

  @Test
  void whatNobodyKnowsCannotMove() {
    assertThat(changed(new Change.Moved("gone", "s1", "s2", WHY))).isEmpty();
  }

  @Test
  void aRestoredStateHasTheSameBytesAndGoesOnTheSame() throws IOException {
    placed(1, "a", "s1");
    step.apply(state, placed(2, "b", "s2", LINKS));
    byte[] bytes = bytes(state);
    MembershipStep.State restored =
        Saved.read(bytes, in -> MembershipStep.CODEC.read(MembershipStep.CODEC.version(), in));
    assertThat(bytes(restored)).isEqualTo(bytes);
    StoryOutput merge = new StoryOutput.Settled(List.of(new Change.Merged("s2", "s1", WHY)));
    assertThat(step.apply(restored, merge).outputs())
        .hasSize(2)
        .isEqualTo(step.apply(state, merge).outputs());
  }

  private List<EvidenceStep.Update> placed(long arrival, String id, String story) {
    return step.apply(state, placed(arrival, id, story, List.of())).outputs();
  }

  private List<EvidenceStep.Update> changed(Change change) {
    return step.apply(state, new StoryOutput.Settled(List.of(change))).outputs();
  }

  private static StoryOutput placed(long arrival, String id, String story, List<ReuseLink> links) {
    Join join = new Join(id, story, false, List.of(), null, List.of());
    return new StoryOutput.Placed(article(arrival, id), join, links);
  }

  private static AnnotatedArticle article(long arrival, String id) {
    return new AnnotatedArticle(
        arrival, Article.ofText(id, Metadata.NONE, "Rain fell."), Annotations.NONE);
  }

  private static byte[] bytes(MembershipStep.State state) throws IOException {
    return Saved.bytes(out -> MembershipStep.CODEC.write(state, out));
  }
}
