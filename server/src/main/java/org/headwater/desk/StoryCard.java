package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Evidence;
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
  public StoryCard {
    chips = List.copyOf(chips);
    outlets = List.copyOf(outlets);
  }

  static StoryCard of(StorySummary summary, StoredStory story) {
    return new StoryCard(
        Links.story(summary.story()),
        summary.title(),
        dates(summary),
        Counts.of(summary),
        chips(summary, story.evidence()),
        new Texts(story.articles()).pages().stream().map(SourcePage::name).toList());
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
