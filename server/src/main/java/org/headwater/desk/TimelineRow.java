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
 */
public record TimelineRow(String date, List<Entry> events, List<Entry> publications) {
  public TimelineRow {
    events = List.copyOf(events);
    publications = List.copyOf(publications);
  }

  /**
   * A line.
   *
   * @param clock the time of day, may be empty
   */
  public record Entry(String clock, Quote quote) {}

  static List<TimelineRow> of(List<TimelineEntry> timeline, Texts texts) {
    Map<String, List<TimelineEntry>> byDate = new LinkedHashMap<>();
    for (TimelineEntry entry : timeline) {
      byDate.computeIfAbsent(DateText.day(entry.value()), day -> new ArrayList<>()).add(entry);
    }
    List<TimelineRow> rows = new ArrayList<>();
    byDate.forEach((day, entries) ->
        rows.add(
            new TimelineRow(
                DateText.of(day),
                lane(entries, Lane.EVENT, texts),
                lane(entries, Lane.PUBLICATION, texts))));
    return rows;
  }

  private static List<Entry> lane(List<TimelineEntry> entries, Lane lane, Texts texts) {
    return entries.stream()
        .filter(entry -> entry.lane() == lane)
        .map(entry -> new Entry(DateText.clock(entry.value()), quote(entry, texts)))
        .toList();
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
