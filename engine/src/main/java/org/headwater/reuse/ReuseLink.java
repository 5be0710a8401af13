package org.headwater.reuse;

import java.util.List;

/**
 * Two articles of which one took text from the other, or both from a third.
 *
 * @param a id of the article that arrived first
 * @param b id of the article that arrived later
 * @param share fraction of the words of the shorter text that stand in passages of the other, 0..1
 * @param earlier which side had the text first
 * @param passages in order of their place in b
 */
public record ReuseLink(
    String a, String b, ReuseKind kind, double share, Earlier earlier, List<Passage> passages) {
  public ReuseLink {
    passages = List.copyOf(passages);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share not in 0..1: " + share);
    }
  }
}
