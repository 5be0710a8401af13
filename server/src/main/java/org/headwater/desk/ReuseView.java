package org.headwater.desk;

import java.util.List;

/**
 * That one page took text from another.
 *
 * @param kind {@code reprint}, {@code rewrite} or {@code excerpt}
 * @param from the page that had the text first, as far as is known; else the one that arrived first
 * @param to the other one
 * @param directed whether the evidence says which of the two had the text first
 * @param percent how much of the shorter text stands in the other, 0..100
 * @param passages the longest ones, side by side
 * @param more how many passages are not shown
 * @param added sentences of the other page that the first one has not, the longest ones
 * @param href where all passages are
 */
public record ReuseView(
    String kind,
    SourcePage from,
    SourcePage to,
    boolean directed,
    long percent,
    List<Pair> passages,
    int more,
    Cut<Quote> added,
    String href) {
  public ReuseView {
    passages = List.copyOf(passages);
  }

  /** A passage as it stands on both sides. */
  public record Pair(Quote from, Quote to) {}

  /** What the later page did, as a verb. */
  public String verb() {
    return verb(kind, directed);
  }

  static String verb(String kind, boolean directed) {
    return switch (kind) {
      case "reprint" -> directed ? "reprints" : "has the same text as";
      case "rewrite" -> directed ? "rewrites" : "says the same in other words as";
      default -> directed ? "takes passages from" : "shares passages with";
    };
  }
}
