package org.headwater.reuse;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two articles of which one took text from the other, or both from a third.
 *
 * @param a id of the article that arrived first
 * @param b id of the article that arrived later
 * @param share fraction of the words of the shorter text that stand in passages of the other, 0..1
 * @param earlier which side had the text first
 * @param passages in order of their place in b
 * @param ofA what a has in common with b and what it has alone; null in links of older versions
 * @param ofB the same of b
 */
public record ReuseLink(
    String a,
    String b,
    ReuseKind kind,
    double share,
    Earlier earlier,
    List<Passage> passages,
    @Nullable ReuseSide ofA,
    @Nullable ReuseSide ofB) {
  public ReuseLink {
    passages = List.copyOf(passages);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share not in 0..1: " + share);
    }
  }

  /** A link of which only the passages are known. */
  public ReuseLink(
      String a, String b, ReuseKind kind, double share, Earlier earlier, List<Passage> passages) {
    this(a, b, kind, share, earlier, passages, null, null);
  }

  /** What a has in common with b and what it has alone. */
  public ReuseSide sideOfA() {
    return Objects.requireNonNullElse(ofA, ReuseSide.NONE);
  }

  /** What b has in common with a and what it has alone. */
  public ReuseSide sideOfB() {
    return Objects.requireNonNullElse(ofB, ReuseSide.NONE);
  }
}
