package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Evidence;
import org.headwater.report.DateText;
import org.headwater.store.Grade;
import org.headwater.store.OutletDecisions;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;

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

  static StoryCard of(StorySummary summary, StoredStory story, OutletDecisions decisions) {
    return new StoryCard(
        Links.story(summary.story()),
        summary.title(),
        dates(summary),
        Counts.of(summary),
        chips(summary, story.evidence()),
        outlets(story, decisions));
  }

  /** The outlets, with the grades that the user gave; pages that name none are counted. */
  private static List<String> outlets(StoredStory story, OutletDecisions decisions) {
    List<String> outlets = new ArrayList<>();
    int nameless = 0;
    List<SourcePage> pages = new Texts(story.articles()).pages();
    for (int i = 0; i < pages.size(); i++) {
      String outlet = story.articles().get(i).article().outlet();
      if (outlet == null && pages.get(i).name().equals("page " + pages.get(i).number())) {
        nameless++;
      } else if (outlets.size() < MOST_OUTLETS) {
        Optional<Grade> grade = decisions.grade(outlet);
        outlets.add(pages.get(i).name() + grade.map(g -> " (your grade " + g + ")").orElse(""));
      }
    }
    int more = pages.size() - nameless - outlets.size();
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

  static List<Chip> chips(StorySummary summary, @Nullable Evidence evidence) {
    List<Chip> chips = new ArrayList<>();
    chips.add(
        Chip.ofOrigins(summary.originsLow(), summary.originsHigh(), summary.articles().size()));
    if (summary.reprints() > 0) {
      chips.add(Chip.reprints(summary.reprints()));
    }
    long disputed =
        evidence == null
            ? 0
            : evidence.claims().stream().filter(c -> c.state() == ClaimState.DISPUTED).count();
    if (disputed > 0) {
      chips.add(Chip.disputes((int) disputed));
    }
    return chips;
  }
}
