package org.headwater.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.headwater.evidence.Circle;
import org.headwater.evidence.Citation;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.HeadlineGap;
import org.headwater.evidence.Update;
import org.headwater.evidence.Wording;
import org.headwater.report.DateText;
import org.headwater.report.SlotWords;
import org.headwater.report.UpdateWords;

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
    if (!evidence.updates().isEmpty()) {
      heading(out, "What was brought up to date, corrected or withdrawn");
      evidence.updates().forEach(update -> update(out, update));
    }
    if (!evidence.circles().isEmpty()) {
      heading(out, "Who cites each other in a circle");
      evidence.circles().forEach(circle -> circle(out, circle));
    }
    if (!evidence.wording().isEmpty()) {
      heading(out, "How they name the same");
      evidence.wording().forEach(wording -> wording(out, wording));
    }
  }

  private static void heading(PrintStream out, String heading) {
    out.println();
    out.println(heading);
  }

  private void headline(PrintStream out, HeadlineGap gap) {
    out.println("  " + names.apply(gap.article()) + ": " + SlotWords.of(gap.slot()));
    out.println("       headline: " + StoryText.oneLine(gap.headline()));
    out.println("       text: " + StoryText.oneLine(gap.text()));
  }

  private void update(PrintStream out, Update update) {
    List<String> words = new ArrayList<>();
    if (update.from() != null) {
      words.add(StoryText.oneLine(update.from()));
    }
    if (update.to() != null) {
      words.add(StoryText.oneLine(update.to()));
    }
    String at = update.at() == null ? "" : ", " + DateText.of(update.at());
    out.println("  " + UpdateWords.of(update) + ": " + String.join(" → ", words));
    out.println("       " + names.apply(update.article()) + ", " + UpdateWords.how(update) + at);
  }

  private void wording(PrintStream out, Wording wording) {
    out.println("  " + wording.of());
    Map<String, List<String>> byWords = new LinkedHashMap<>();
    for (Wording.Phrase phrase : wording.phrases()) {
      byWords
          .computeIfAbsent(StoryText.oneLine(phrase.words()), words -> new ArrayList<>())
          .add(names.apply(phrase.place().article()));
    }
    byWords.forEach((words, by) -> out.println("       " + words + ": " + String.join(", ", by)));
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
