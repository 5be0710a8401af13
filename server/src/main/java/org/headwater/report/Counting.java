package org.headwater.report;

import org.headwater.evidence.Origins;
import org.headwater.store.StorySummary;

/** A story in numbers: never one of them alone. */
public final class Counting {
  private Counting() {}

  /** Articles, outlets, origins as a range, reprints, days. */
  public static String of(StorySummary summary) {
    return Words.count(summary.articles().size(), "article")
        + ", "
        + Words.count(summary.outlets(), "outlet")
        + nameless(summary.nameless())
        + ", "
        + origins(summary.originsLow(), summary.originsHigh())
        + ", "
        + Words.count(summary.reprints(), "reprint")
        + dates(summary);
  }

  /** " (2 name none)"; empty where each names one. */
  private static String nameless(int articles) {
    return articles == 0 ? "" : " (" + articles + (articles == 1 ? " names none)" : " name none)");
  }

  /** "1–3 independent origins". */
  public static String origins(Origins origins) {
    return origins(origins.low(), origins.high());
  }

  private static String origins(int low, int high) {
    return Words.range(low, high) + " independent origin" + (high == 1 ? "" : "s");
  }

  private static String dates(StorySummary summary) {
    String first = summary.first();
    if (first == null) {
      return "";
    }
    String from = DateText.day(first);
    String to = summary.last() == null ? from : DateText.day(summary.last());
    return ", " + (from.equals(to) ? from : from + " to " + to);
  }
}
