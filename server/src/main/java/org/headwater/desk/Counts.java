package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import org.headwater.store.StorySummary;

/**
 * A story in numbers: never one of them alone.
 *
 * @param nameless how many pages name no outlet
 * @param origins a number or a range, in words
 * @param dots one for each page: {@code known} origins first, then {@code maybe}, then {@code echo}
 */
public record Counts(
    int pages, int outlets, int nameless, String origins, int reprints, List<String> dots) {
  private static final int MOST_DOTS = 40;

  public Counts {
    dots = List.copyOf(dots);
  }

  static Counts of(StorySummary summary) {
    int low = summary.originsLow();
    int high = summary.originsHigh();
    int pages = summary.articles().size();
    List<String> dots = new ArrayList<>();
    for (int i = 1; i <= Math.min(Math.max(pages, high), MOST_DOTS); i++) {
      dots.add(i <= low ? "known" : i <= high ? "maybe" : "echo");
    }
    return new Counts(
        pages, summary.outlets(), summary.nameless(), range(low, high), summary.reprints(), dots);
  }

  /** "1", or "1 to 3". */
  static String range(int low, int high) {
    return low == high ? Integer.toString(low) : low + " to " + high;
  }

  /** "1 origin", or "1 to 3 origins". */
  static String origins(int low, int high) {
    return range(low, high) + (high == 1 ? " origin" : " origins");
  }

  public String pagesText() {
    return pages == 1 ? "page" : "pages";
  }

  public String outletsText() {
    String noun = outlets == 1 ? "outlet" : "outlets";
    return nameless == 0
        ? noun
        : noun + " (" + nameless + (nameless == 1 ? " page names none)" : " pages name none)");
  }

  public String originsText() {
    return origins.equals("1") ? "independent origin" : "independent origins";
  }

  public String reprintsText() {
    return reprints == 1 ? "reprint" : "reprints";
  }
}
