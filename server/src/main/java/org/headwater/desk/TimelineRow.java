package org.headwater.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.Span;
import org.headwater.evidence.Lane;
import org.headwater.evidence.TimelineEntry;
import org.headwater.report.DateText;

/**
 * One date of a story's timeline, its two lanes apart.
 *
 * @param date in words
 * @param events what happened then, by the pages
 * @param publications what was published then
 * @param href where all of it is
 */
public record TimelineRow(String date, Cut<Entry> events, Cut<Entry> publications, String href) {
  private static final int FEW = 12;

  /**
   * A line.
   *
   * @param clock the time of day, may be empty
   */
  public record Entry(String clock, Quote quote) {}

  /** The entries of a story's timeline by their date. */
  static List<List<TimelineEntry>> byDate(List<TimelineEntry> timeline) {
    Map<String, List<TimelineEntry>> byDate = new LinkedHashMap<>();
    for (TimelineEntry entry : timeline) {
      byDate.computeIfAbsent(DateText.day(entry.value()), day -> new ArrayList<>()).add(entry);
    }
    return List.copyOf(byDate.values());
  }

  /**
   * The row of one date.
   *
   * @param whole whether all is shown, and not only the first of many
   * @param href where all of it is
   */
  static TimelineRow of(List<TimelineEntry> entries, Texts texts, boolean whole, String href) {
    return new TimelineRow(
        DateText.of(DateText.day(entries.getFirst().value())),
        lane(entries, Lane.EVENT, texts, whole),
        lane(entries, Lane.PUBLICATION, texts, whole),
        href);
  }

  private static Cut<Entry> lane(
      List<TimelineEntry> entries, Lane lane, Texts texts, boolean whole) {
    List<TimelineEntry> here = entries.stream().filter(entry -> entry.lane() == lane).toList();
    Cut<TimelineEntry> cut = Cut.of(here, whole ? here.size() : FEW);
    return new Cut<>(
        cut.first().stream()
            .map(entry -> new Entry(DateText.clock(entry.value()), quote(entry, texts)))
            .toList(),
        cut.more());
  }

  private static Quote quote(TimelineEntry entry, Texts texts) {
    Span span = entry.span();
    String page = texts.name(entry.article());
    if (span != null) {
      return new Quote(page, entry.text(), texts.href(entry.article(), span));
    }
    SourcePage published = texts.page(entry.article());
    String title = published == null ? entry.text() : published.title();
    return new Quote(page, title, Links.article(entry.article()));
  }
}
