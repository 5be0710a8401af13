package org.headwater.evidence;

import java.util.List;

/** The events of a story between two parties, in either direction. */
public final class PairEvents {
  private PairEvents() {}

  /**
   * An event between the two.
   *
   * @param turned whether the second of them acts and the first is acted upon
   */
  public record Between(StoryEvent event, boolean turned) {}

  /** The events in the order of the evidence. */
  public static List<Between> of(Evidence evidence, Party a, Party b) {
    return evidence.events().stream()
        .filter(event -> joins(evidence, event, a, b) || joins(evidence, event, b, a))
        .map(event -> new Between(event, !joins(evidence, event, a, b)))
        .toList();
  }

  private static boolean joins(Evidence evidence, StoryEvent event, Party actor, Party recipient) {
    return event.actors().stream().anyMatch(name -> actor.is(name, evidence.entities()))
        && event.recipients().stream().anyMatch(name -> recipient.is(name, evidence.entities()));
  }
}
