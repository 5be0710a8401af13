package org.headwater.cli;

import java.io.PrintStream;
import java.util.function.UnaryOperator;
import org.headwater.evidence.Circle;
import org.headwater.evidence.Citation;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.HeadlineGap;

/** What is to be known of a story beside its claims, for a person to read in a terminal. */
final class StoryNotes {
  private final UnaryOperator<String> names;

  /** With the names of articles by their ids. */
  StoryNotes(UnaryOperator<String> names) {
    this.names = names;
  }

  void print(PrintStream out, Evidence evidence) {
    if (!evidence.headlines().isEmpty()) {
      heading(out, "Headlines that say otherwise than their texts");
      evidence.headlines().forEach(gap -> headline(out, gap));
    }
    if (!evidence.circles().isEmpty()) {
      heading(out, "Who cites each other in a circle");
      evidence.circles().forEach(circle -> circle(out, circle));
    }
  }

  private static void heading(PrintStream out, String heading) {
    out.println();
    out.println(heading);
  }

  private void headline(PrintStream out, HeadlineGap gap) {
    out.println("  " + names.apply(gap.article()) + ": " + gap.slot());
    out.println("       headline: " + StoryText.oneLine(gap.headline()));
    out.println("       text: " + StoryText.oneLine(gap.text()));
  }

  private void circle(PrintStream out, Circle circle) {
    String closing =
        circle.claims().isEmpty() ? "" : " (closes in " + String.join(", ", circle.claims()) + ")";
    out.println("  " + circle.inWords() + closing);
    for (Citation citation : circle.citations()) {
      out.println(
          "     "
              + citation.from()
              + " cites "
              + citation.to()
              + " in "
              + names.apply(citation.article())
              + (citation.span() == null ? ", in a credit" : ""));
    }
  }
}
