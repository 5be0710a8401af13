package org.headwater.flink;

import org.apache.flink.api.common.functions.FlatMapFunction;
import org.apache.flink.util.Collector;
import org.headwater.evidence.Claim;

/** The claims of a story as lines for a file: no tab and no line break within a column. */
final class ClaimLines implements FlatMapFunction<StoryEvidence, String> {
  private static final long serialVersionUID = 1;

  @Override
  public void flatMap(StoryEvidence found, Collector<String> out) {
    for (Claim claim : found.evidence().claims()) {
      out.collect(
          String.join(
              "\t",
              found.story(),
              claim.id(),
              claim.state().label(),
              Integer.toString(claim.origins().low()),
              Integer.toString(claim.origins().high()),
              claim.text().replaceAll("\\s+", " ")));
    }
  }
}
