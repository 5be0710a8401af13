package org.headwater.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.headwater.Saved;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Bounds;
import org.junit.jupiter.api.Test;

class StoryStepTest {
  private static final String MILL =
      "The old mill of Sarnow burned down on Tuesday night after lightning struck its wooden roof."
          + " Forty firemen from three villages drew water from the mill pond until the morning."
          + " The miller, Jorun Velk, lost his flour and two carts, but nobody was hurt.";

  private final StoryStep step = new StoryStep(Bounds.whole(50));
  private final StoryStep.State state = step.start();

  private static AnnotatedArticle article(long arrival, String id) {
    return new AnnotatedArticle(arrival, Article.ofText(id, Metadata.NONE, MILL), Annotations.NONE);
  }

  private StoryOutput.Placed placed(StoryStep.State in, long arrival, String id) {
    return (StoryOutput.Placed) step.apply(in, article(arrival, id)).outputs().getFirst();
  }

  @Test
  void aCopyIsFoundBeforeItsStory() {
    assertThat(placed(state, 1, "a").reuse()).isEmpty();
    StoryOutput.Placed copy = placed(state, 2, "b");
    assertThat(copy.reuse()).extracting(ReuseLink::a).containsExactly("a");
    assertThat(copy.join().story()).isEqualTo("s1");
  }

  @Test
  void whatIsForgottenHasNoCopiesAndNoStory() {
    placed(state, 1, "a");
    step.forget(state, "a");
    StoryOutput.Placed next = placed(state, 2, "b");
    assertThat(next.reuse()).isEmpty();
    assertThat(next.join().founded()).isTrue();
    assertThat(state.stories().articleIds()).containsExactly("b");
  }

  @Test
  void aRestoredStateGoesOnTheSame() throws IOException {
    placed(state, 1, "a");
    byte[] bytes = Saved.bytes(out -> StoryStep.CODEC.write(state, out));
    StoryStep.State restored =
        Saved.read(bytes, in -> StoryStep.CODEC.read(StoryStep.CODEC.version(), in));
    assertThat(placed(restored, 2, "b")).isEqualTo(placed(state, 2, "b"));
    assertThat(step.onTimer(restored, StoryStep.AT_THE_END).outputs())
        .isEqualTo(List.of(new StoryOutput.Settled(List.of())));
  }

  @Test
  void anotherVersionIsRefused() {
    assertThatThrownBy(() -> Saved.read(new byte[64], in -> StoryStep.CODEC.read(99, in)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("99");
  }
}
