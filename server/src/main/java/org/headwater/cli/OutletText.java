package org.headwater.cli;

import java.io.PrintStream;
import java.util.List;
import org.headwater.report.Words;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletSummary;

/** An outlet for a person to read in a terminal. */
final class OutletText {
  private static final int CREDITS = 8;

  private OutletText() {}

  static void print(PrintStream out, OutletSummary outlet, OutletDecisions decisions) {
    out.println(outlet.name());
    out.println(
        "  "
            + Words.count(outlet.articles(), "article")
            + " in "
            + Words.count(outlet.stories(), "story", "stories")
            + copies(outlet)
            + dates(outlet));
    if (!outlet.credits().isEmpty()) {
      out.println("  credits " + credits(outlet.credits()));
    }
    OutletWords.print(out, "  ", outlet.name(), decisions);
  }

  private static String copies(OutletSummary outlet) {
    return outlet.copies() == 0
        ? ""
        : ", %d copied from other outlets (%d %%)"
            .formatted(outlet.copies(), Math.round(outlet.copied() * 100));
  }

  private static String dates(OutletSummary outlet) {
    String first = outlet.first();
    String last = outlet.last();
    if (first == null || last == null) {
      return "";
    }
    String from = day(first);
    String to = day(last);
    return from.equals(to) ? ", " + from : ", " + from + " to " + to;
  }

  private static String day(String date) {
    return date.substring(0, Math.min("2025-03-12".length(), date.length()));
  }

  private static String credits(List<OutletSummary.Credit> credits) {
    List<String> named =
        credits.stream()
            .limit(CREDITS)
            .map(credit -> credit.name() + " (" + credit.articles() + ")")
            .toList();
    int more = credits.size() - named.size();
    return String.join(", ", named) + (more > 0 ? " and " + more + " more" : "");
  }
}
