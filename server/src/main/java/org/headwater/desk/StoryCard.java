package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.report.DateText;
import org.headwater.store.Grade;
import org.headwater.store.Imprint;
import org.headwater.store.OutletDecisions;
import org.headwater.store.StorySummary;

/** A story on the first page. */
public record StoryCard(
    String href,
    String title,
    String dates,
    Counts counts,
    List<Chip> chips,
    List<String> outlets) {
  private static final int MOST_OUTLETS = 16;

  public StoryCard {
    chips = List.copyOf(chips);
    outlets = List.copyOf(outlets);
  }

  /** Of a story whose pages say this of who published them, with the grades that the user gave. */
  static StoryCard of(StorySummary summary, List<Imprint> imprints, OutletDecisions decisions) {
    return new StoryCard(
        Links.story(summary.story()),
        summary.title(),
        dates(summary),
        Counts.of(summary),
        chips(summary),
        outlets(imprints, decisions));
  }

  /** The first pages by name; pages that name no outlet are counted. */
  private static List<String> outlets(List<Imprint> imprints, OutletDecisions decisions) {
    List<String> names = PageNames.of(imprints);
    List<String> outlets = new ArrayList<>();
    int nameless = 0;
    for (int i = 0; i < names.size(); i++) {
      Imprint imprint = imprints.get(i);
      if (imprint.outlet() == null && imprint.credit() == null) {
        nameless++;
      } else if (outlets.size() < MOST_OUTLETS) {
        Optional<Grade> grade = decisions.grade(imprint.outlet());
        outlets.add(names.get(i) + grade.map(g -> " (your grade " + g + ")").orElse(""));
      }
    }
    int more = names.size() - nameless - outlets.size();
    if (more > 0) {
      outlets.add(more + " more");
    }
    if (nameless > 0) {
      outlets.add(nameless == 1 ? "one page that names none" : nameless + " pages that name none");
    }
    return outlets;
  }

  static String dates(StorySummary summary) {
    String first = summary.first();
    String last = summary.last();
    if (first == null || last == null) {
      return "no date given";
    }
    String from = DateText.of(DateText.day(first));
    String to = DateText.of(DateText.day(last));
    return from.equals(to) ? from : from + " – " + to;
  }

  static List<Chip> chips(StorySummary summary) {
    List<Chip> chips = new ArrayList<>();
    chips.add(
        Chip.ofOrigins(summary.originsLow(), summary.originsHigh(), summary.articles().size()));
    if (summary.reprints() > 0) {
      chips.add(Chip.reprints(summary.reprints()));
    }
    if (summary.disputed() > 0) {
      chips.add(Chip.disputes(summary.disputed()));
    }
    return chips;
  }
}
