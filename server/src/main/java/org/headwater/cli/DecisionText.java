package org.headwater.cli;

import java.io.PrintStream;
import org.headwater.store.Decision;
import org.headwater.store.StoryChange;
import org.headwater.store.StoryHistory;

/** A decision for a person to read in a terminal. */
final class DecisionText {
  private DecisionText() {}

  /** What became of a story after its articles had come. */
  static void print(PrintStream out, StoryHistory history) {
    if (history.isEmpty()) {
      return;
    }
    out.println();
    out.println("What changed");
    for (StoryChange change : history.changes()) {
      Long decision = change.decision();
      out.println(
          "  "
              + ChangeText.of(change.change())
              + (decision == null ? "" : ", by decision " + decision));
    }
    if (!history.decisions().isEmpty()) {
      out.println("Decided by people");
      history.decisions().forEach(decision -> print(out, "  ", decision));
    }
  }

  /** On a line, with the note on a second one. */
  static void print(PrintStream out, String indent, Decision decision) {
    Long undoneBy = decision.undoneBy();
    String number = "%4d".formatted(decision.number());
    out.println(
        indent
            + number
            + "  "
            + decision.words()
            + (decision.made() == null ? "" : ", " + decision.made().replaceAll("\\.\\d+Z", "Z"))
            + (decision.by() == null ? "" : ", by " + decision.by())
            + (undoneBy == null ? "" : " (undone by " + undoneBy + ")"));
    if (decision.note() != null) {
      out.println(indent + "      " + decision.note().replaceAll("\\s+", " "));
    }
  }
}
