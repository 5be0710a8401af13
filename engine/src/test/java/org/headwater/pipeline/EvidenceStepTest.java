package org.headwater.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.headwater.Saved;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.Span;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.evidence.Member;
import org.headwater.pipeline.EvidenceStep.Came;
import org.headwater.pipeline.EvidenceStep.Left;
import org.junit.jupiter.api.Test;

class EvidenceStepTest {
  private static final String BRIDGE = "The bridge at Tolmin was closed on Monday.";
  private static final String MARKET = "The market of Lesk burned down in the night.";

  private final EvidenceStep step = new EvidenceStep();
  private final EvidenceStep.State state = step.start();

  @Test
  void anUpdateAsksForATimerAfterItsArrivalAndSaysNothingYet() {
    Transition<EvidenceStep.State, Evidence> transition = came(50, "a", BRIDGE);
    assertThat(transition.outputs()).isEmpty();
    assertThat(transition.timers()).containsExactly(new Timer(EvidenceStep.WEIGH, 100));
    assertThat(came(99, "b", BRIDGE).timers()).containsExactly(new Timer(EvidenceStep.WEIGH, 100));
  }

  @Test
  void theEvidenceIsThatOfAllArticlesAtOnceInTheirOrder() {
    came(2, "a", BRIDGE);
    came(3, "c", MARKET);
    came(1, "b", BRIDGE);
    assertThat(weighed())
        .isEqualTo(
            new EvidenceBuilder()
                .build(
                    List.of(
                        article(1, "b", BRIDGE), article(2, "a", BRIDGE), article(3, "c", MARKET)),
                    List.of()));
    assertThat(weighed().claims().getFirst().members())
        .extracting(Member::article)
        .containsExactly("b", "a");
  }

  @Test
  void anArticleThatLeftIsNotCountedAndAnEmptyStoryClaimsNothing() {
    came(1, "a", BRIDGE);
    came(2, "b", MARKET);
    step.apply(state, new Left("s1", 3, "a"));
    assertThat(weighed().claims())
        .isNotEmpty()
        .flatExtracting(Claim::members)
        .extracting(Member::article)
        .containsOnly("b");
    step.apply(state, new Left("s1", 4, "b"));
    assertThat(weighed().claims()).isEmpty();
  }

  @Test
  void aNewVersionTakesThePlaceOfTheOld() {
    came(1, "a", BRIDGE);
    came(2, "a", MARKET);
    assertThat(weighed().claims()).extracting(Claim::text).containsExactly(MARKET);
  }

  @Test
  void aRestoredStateHasTheSameBytesAndWeighsTheSame() throws IOException {
    came(2, "a", BRIDGE);
    came(1, "b", MARKET);
    byte[] bytes = bytes(state);
    EvidenceStep.State restored =
        Saved.read(bytes, in -> EvidenceStep.CODEC.read(EvidenceStep.CODEC.version(), in));
    assertThat(bytes(restored)).isEqualTo(bytes);
    Timer timer = new Timer(EvidenceStep.WEIGH, 50);
    assertThat(step.onTimer(restored, timer).outputs()).containsExactly(weighed());
  }

  private Transition<EvidenceStep.State, Evidence> came(long arrival, String id, String text) {
    return step.apply(state, new Came("s1", arrival, article(arrival, id, text), List.of()));
  }

  private Evidence weighed() {
    return step.onTimer(state, new Timer(EvidenceStep.WEIGH, 50)).outputs().getFirst();
  }

  private static AnnotatedArticle article(long arrival, String id, String text) {
    Annotations annotations =
        new Annotations(
            List.of(new Span(0, text.length())), List.of(), List.of(), List.of(), List.of());
    return new AnnotatedArticle(arrival, Article.ofText(id, Metadata.NONE, text), annotations);
  }

  private static byte[] bytes(EvidenceStep.State state) throws IOException {
    return Saved.bytes(out -> EvidenceStep.CODEC.write(state, out));
  }
}
