package org.headwater.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.Evidence;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RecordJsonTest {
  private static final Evidence EVIDENCE = Objects.requireNonNull(InventedStory.story().evidence());

  @Test
  void evidenceIsReadAsItWasWritten() {
    assertThat(RecordJson.read(RecordJson.write(EVIDENCE), Evidence.class)).isEqualTo(EVIDENCE);
  }

  @Test
  void aSummaryOfAnEarlierVersionIsReadWithoutWhatItDidNotKnow() {
    StorySummary summary = Objects.requireNonNull(InventedStory.story().summary());
    ObjectNode old = (ObjectNode) JsonMapper.builder().build().readTree(RecordJson.write(summary));
    old.remove(List.of("nameless", "disputed"));
    assertThat(RecordJson.read(old.toString(), StorySummary.class))
        .isEqualTo(withoutCounts(summary));
  }

  private static StorySummary withoutCounts(StorySummary summary) {
    return new StorySummary(
        summary.story(),
        summary.title(),
        summary.articles(),
        summary.outlets(),
        0,
        summary.originsLow(),
        summary.originsHigh(),
        summary.reprints(),
        0,
        summary.first(),
        summary.last());
  }

  @Test
  void evidenceOfAnEarlierVersionIsReadWithoutWhatItDidNotKnow() {
    ObjectNode old = (ObjectNode) JsonMapper.builder().build().readTree(RecordJson.write(EVIDENCE));
    old.remove(List.of("circles", "headlines", "updates", "wording"));
    old.path("claims")
        .forEach(claim -> {
          ((ObjectNode) claim).remove(List.of("kind", "omissions"));
          claim
              .path("divergence")
              .forEach(divergence ->
                  divergence.path("values").forEach(v -> ((ObjectNode) v).remove("places")));
        });

    Evidence read = RecordJson.read(old.toString(), Evidence.class);

    assertThat(read.circles()).isEmpty();
    assertThat(read.headlines()).isEmpty();
    assertThat(read.updates()).isEmpty();
    assertThat(read.wording()).isEmpty();
    assertThat(read.claims()).extracting(Claim::kind).containsOnly(ClaimKind.NEWS);
    assertThat(read.claims()).flatExtracting(Claim::omissions).isEmpty();
    assertThat(read.claims().get(1).divergence().getFirst().values())
        .flatExtracting(DivergentValue::places)
        .isEmpty();
  }
}
