package org.headwater.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseLink;

/**
 * Where one text is reprinted by many, every two of them share it, and their number grows with the
 * square of the story: of many links only the closest source of each page is worth a line.
 */
public final class CloseLinks {
  /** More links than these, and only the closest of each page is listed. */
  private static final int FEW = 12;

  private CloseLinks() {}

  /** The closest first; of equally close ones those that have a direction. */
  public static List<ReuseLink> sorted(List<ReuseLink> links) {
    return links.stream()
        .sorted(
            Comparator.comparingDouble(ReuseLink::share)
                .reversed()
                .thenComparing(link -> link.earlier() == Earlier.UNKNOWN))
        .toList();
  }

  /** Of many links only the closest of each page, in their order. */
  public static List<ReuseLink> ofEachPage(List<ReuseLink> sorted) {
    if (sorted.size() <= FEW) {
      return sorted;
    }
    Set<String> told = new HashSet<>();
    return sorted.stream().filter(link -> told.add(to(link))).toList();
  }

  /** The article that took the text, or that arrived later. */
  public static String to(ReuseLink link) {
    return link.earlier() == Earlier.B ? link.a() : link.b();
  }
}
