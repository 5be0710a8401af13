package org.headwater.story;

import java.util.List;

/**
 * How pairs of stories of one language agree, by what {@link Kinship} weighs: for fitting its
 * weights. Cost: as there.
 */
public final class StoryComparisons {
  /** The log-odds from which a link is shown. */
  public static final double SURE = RelatedStories.SURE;

  private final Kinship kinship;

  public StoryComparisons(StoryIndex index) {
    this.kinship = new Kinship(new Rarity(index));
  }

  /**
   * How two stories agree.
   *
   * @param measures in the order in which they are weighed, the first of which is 1
   * @param ofOneMatter whether they may be linked at all
   */
  public record Compared(List<Double> measures, boolean ofOneMatter) {}

  public Compared compare(Profile one, Profile other) {
    Kinship.Agreement agreement = kinship.of(one, other);
    return new Compared(agreement.measures(), agreement.ofOneMatter());
  }
}
