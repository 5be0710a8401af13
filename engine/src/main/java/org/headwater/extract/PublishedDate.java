package org.headwater.extract;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.headwater.document.BlockKind;
import org.headwater.document.PartialDate;
import org.headwater.extract.PageFacts.MarkedTime;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When the article was first published, as precise as the page says it: from its data for machines,
 * its marked times, its address, its lines. Where only a date of change is given there is none.
 *
 * <p>All that the page says is kept as {@link Candidate}s; the first is the choice. Linear.
 */
final class PublishedDate {
  private static final List<String> PUBLISHED =
      WordList.read(PublishedDate.class, "published-names.txt");
  private static final int LINES_BEFORE = 15;
  private static final int LINES_AFTER = 6;

  /** An article may begin with its dateline: so many of its lines are looked at. */
  private static final int OPENING_LINES = 3;

  /** In a longer line a date counts only this near to its beginning and before a divider. */
  private static final int OPENING = 40;

  private static final int SHORT_LINE = 14;

  private final TypedPage page;
  private final PageFacts facts;
  private final @Nullable String url;
  private final DayOrder order;

  private PublishedDate(TypedPage page, @Nullable String url) {
    this.page = page;
    this.facts = page.page.facts();
    this.url = url;
    this.order = DayOrder.of(facts.language());
  }

  /** A date and where it stands. */
  private record Found(PartialDate date, String evidence) {}

  static @Nullable PartialDate find(TypedPage page, @Nullable String url) {
    PublishedDate reading = new PublishedDate(page, url);
    Found stated = reading.stated();
    Found marked = stated == null ? reading.marked() : stated;
    Found addressed = marked == null ? reading.addressed() : marked;
    Found found = addressed == null ? reading.written() : addressed;
    return found == null ? null : found.date();
  }

  /** The choice and everything else the page would offer, best first. */
  static List<Candidate> candidates(TypedPage page, @Nullable String url) {
    PublishedDate reading = new PublishedDate(page, url);
    List<Candidate> candidates = new ArrayList<>();
    List<@Nullable Found> all = new ArrayList<>();
    all.add(reading.stated());
    all.add(reading.marked());
    all.add(reading.addressed());
    all.add(reading.written());
    all.addAll(reading.allStated());
    for (Found found : all) {
      Candidate candidate =
          found == null ? null : new Candidate("published", found.date().iso(), found.evidence());
      if (candidate != null && !candidates.contains(candidate)) {
        candidates.add(candidate);
      }
    }
    return List.copyOf(candidates);
  }

  private @Nullable Found stated() {
    List<Found> all = allStated();
    return all.isEmpty() ? null : local(all.getFirst());
  }

  private @Nullable Found addressed() {
    PartialDate date = DateReader.inAddress(url);
    return date == null ? null : new Found(date, "address");
  }

  /**
   * An instant in universal time as the outlet's own clock shows it, where the page tells: the same
   * instant with an offset, or the neighbouring day in its address.
   */
  private Found local(Found stated) {
    PartialDate date = stated.date();
    if (date.instant().isEmpty() || !isUniversal(date.iso())) {
      return stated;
    }
    Instant instant = date.instant().get();
    for (Found other : allStated()) {
      if (isSame(other.date(), instant)) {
        return other;
      }
    }
    for (MarkedTime time : facts.times()) {
      PartialDate other = DateReader.machine(time.value(), order);
      if (other != null && isSame(other, instant)) {
        return new Found(other, "marked time");
      }
    }
    Found addressed = addressed();
    return addressed != null && isNeighbour(addressed.date(), date) ? addressed : stated;
  }

  private static boolean isNeighbour(PartialDate addressed, PartialDate date) {
    return addressed.isDay()
        && Math.abs(addressed.earliest().toEpochDay() - date.earliest().toEpochDay()) == 1;
  }

  /** The same moment by a clock of its own offset. */
  private static boolean isSame(PartialDate other, Instant instant) {
    return !isUniversal(other.iso())
        && other.instant().isPresent()
        && Math.abs(other.instant().get().getEpochSecond() - instant.getEpochSecond()) < 60;
  }

  private static boolean isUniversal(String iso) {
    return iso.endsWith("Z") || iso.endsWith("+00:00");
  }

  /** What the page states for machines: its article, then its meta elements, then any page. */
  private List<Found> allStated() {
    List<Found> found = new ArrayList<>();
    List<Found> loose = new ArrayList<>();
    for (JsonNode object : facts.linkedData()) {
      String value = LinkedData.text(object, "datePublished");
      PartialDate date = value == null ? null : DateReader.machine(value);
      if (date != null && LinkedData.isArticle(object)) {
        found.add(new Found(date, "linked data datePublished"));
      } else if (date != null && LinkedData.types(object).contains("WebPage")) {
        loose.add(new Found(date, "linked data datePublished of the page"));
      }
    }
    for (String name : PUBLISHED) {
      for (String value : facts.allMeta(name)) {
        PartialDate date = DateReader.machine(value);
        if (date != null) {
          found.add(new Found(date, "meta " + name));
        }
      }
    }
    found.addAll(loose);
    return found;
  }

  /** The time marked as publication, or the one that stands nearest above the body. */
  private @Nullable Found marked() {
    int start = page.bodyStart();
    PartialDate best = null;
    int bestRank = Integer.MAX_VALUE;
    for (MarkedTime time : facts.times()) {
      int distance = start - time.block();
      boolean off = ClassCue.COMMENT.in(time.cues()) || ClassCue.RELATED.in(time.cues());
      if (off || !time.publication() && (distance < -3 || distance > 25)) {
        continue;
      }
      int rank = (time.publication() ? 0 : 1000) + Math.abs(distance);
      PartialDate date = rank < bestRank ? DateReader.machine(time.value(), order) : null;
      if (date != null) {
        bestRank = rank;
        best = date;
      }
    }
    return best == null ? null : new Found(best, "marked time");
  }

  private @Nullable Found written() {
    int start = page.bodyStart();
    int end = page.bodyEnd();
    Found best = null;
    int bestRank = Integer.MAX_VALUE;
    for (int i = Math.max(0, start - LINES_BEFORE);
        i < Math.min(page.size(), end + LINES_AFTER);
        i++) {
      int rank = page.isText(i) ? openingRank(i, start) : rank(i, start);
      boolean labelled = LineCue.DATE.in(page.shape(i).cues());
      PartialDate date =
          rank >= bestRank ? null : DateReader.written(page.text(i), labelled, order);
      if (date != null) {
        best = new Found(date, "line " + i);
        bestRank = rank;
      }
    }
    return best;
  }

  /** The dateline of a text: its opening line when that is short, or the beginning of it. */
  private int openingRank(int i, int start) {
    if (i > start + OPENING_LINES) {
      return Integer.MAX_VALUE;
    }
    String text = page.text(i);
    WrittenTime time = WrittenTime.find(text.substring(0, Math.min(text.length(), OPENING + 20)));
    boolean opens =
        time != null
            && time.start() <= OPENING
            && (page.shape(i).words() <= SHORT_LINE && !page.shape(i).endsSentence()
                || isDivided(text, time.end()));
    return opens ? 40 + i - start : Integer.MAX_VALUE;
  }

  private static boolean isDivided(String text, int end) {
    String after = text.substring(Math.min(end, text.length()), Math.min(end + 3, text.length()));
    return after.chars().anyMatch(c -> "|–—)".indexOf(c) >= 0) || after.startsWith(" - ");
  }

  private int rank(int i, int start) {
    int words = page.shape(i).words();
    BlockKind kind = page.kind(i);
    if (kind == null || words > 25) {
      return Integer.MAX_VALUE;
    }
    return switch (kind) {
      case DATELINE, BYLINE -> Math.abs(start - i) + (i > start ? 30 : 0);
      case CAPTION -> words <= 8 && i < start ? start - i + 70 : Integer.MAX_VALUE;
      case COMMENT, RELATED, BRIEF, LEGAL, CREDIT -> Integer.MAX_VALUE;
      default -> Math.abs(start - i) + 60;
    };
  }

  /**
   * The date that a line gives, a date of change left aside.
   *
   * @param labelled whether the line calls itself a date; only then a month alone counts
   */
  static @Nullable PartialDate inLine(String line, boolean labelled) {
    return DateReader.written(line, labelled, DayOrder.UNKNOWN);
  }
}
