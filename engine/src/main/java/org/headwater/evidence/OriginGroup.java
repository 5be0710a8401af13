package org.headwater.evidence;

import java.util.List;

/**
 * Members of a claim that go back to one text or one chain.
 *
 * @param texts the members, those of one text or passage together
 * @param joins why articles of different texts are in it; as many as it takes to hold it together
 */
record OriginGroup(List<Proposition> members, List<List<Proposition>> texts, List<Join> joins) {
  OriginGroup {
    members = List.copyOf(members);
    texts = texts.stream().map(List::copyOf).toList();
    joins = List.copyOf(joins);
  }

  /** Why two articles are one chain. */
  enum Cause {
    /** The article names the outlet of the other as its source. */
    CITES,
    /** The page of the article gives the outlet of the other as the source of its text. */
    CREDITS,
    /** The article names the outlet of the other for something else, and nobody for this. */
    CITES_ELSEWHERE,
    /** Both have it through somebody else. */
    RELAY,
    /** The words stand in both as one passage. */
    PASSAGE
  }

  /**
   * Two articles of one chain, by their indexes.
   *
   * @param through the name of who passed it on to both, for a relay; else empty
   */
  record Join(Cause cause, int article, int other, String through) {}
}
