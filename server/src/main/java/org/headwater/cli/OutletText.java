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
    if (first == null) {
      return "";
    }
    return first.equals(outlet.last()) ? ", " + first : ", " + first + " to " + outlet.last();
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
