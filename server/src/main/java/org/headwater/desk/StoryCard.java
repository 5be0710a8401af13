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

  /** Of a story whose card was read from the store, with the grades that the user gave. */
  static StoryCard of(StorySummary summary, KnownCards.Card card, OutletDecisions decisions) {
    List<String> outlets = new ArrayList<>();
    for (KnownCards.Outlet outlet : card.outlets()) {
      Optional<Grade> grade = decisions.grade(outlet.said());
      outlets.add(outlet.name() + grade.map(g -> " (your grade " + g + ")").orElse(""));
    }
    outlets.addAll(card.others());
    return new StoryCard(
        Links.story(summary.story()),
        summary.title(),
        dates(summary),
        Counts.of(summary),
        card.chips(),
        outlets);
  }

  /** What is kept of a story; pages that name no outlet are counted. */
  static KnownCards.Card kept(StorySummary summary, StoredStory story) {
    List<KnownCards.Outlet> outlets = new ArrayList<>();
    int nameless = 0;
    List<SourcePage> pages = new Texts(story.articles()).pages();
    for (int i = 0; i < pages.size(); i++) {
      String outlet = story.articles().get(i).article().outlet();
      if (outlet == null && pages.get(i).name().equals("page " + pages.get(i).number())) {
        nameless++;
      } else if (outlets.size() < MOST_OUTLETS) {
        outlets.add(new KnownCards.Outlet(pages.get(i).name(), outlet));
      }
    }
    List<String> others = new ArrayList<>();
    int more = pages.size() - nameless - outlets.size();
    if (more > 0) {
      others.add(more + " more");
    }
    if (nameless > 0) {
      others.add(nameless == 1 ? "one page that names none" : nameless + " pages that name none");
    }
    return new KnownCards.Card(chips(summary, story.evidence()), outlets, others);
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
