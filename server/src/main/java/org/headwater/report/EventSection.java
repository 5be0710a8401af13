package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwater.document.Span;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Lane;
import org.headwater.evidence.StoryEvent;
import org.headwater.evidence.TimelineEntry;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Row;
import org.headwater.report.Block.Table;
import org.jspecify.annotations.Nullable;

/** What happened, coded, and when it happened and was published. */
final class EventSection {
  private final Citations citations;

  EventSection(Citations citations) {
    this.citations = citations;
  }

  List<Block> of(Evidence evidence) {
    List<Block> blocks = new ArrayList<>();
    lane(Lane.EVENT, "When it happened", evidence, blocks);
    lane(Lane.PUBLICATION, "When it was published", evidence, blocks);
    if (!evidence.events().isEmpty()) {
      blocks.add(new Heading(2, "Events", null));
      blocks.add(
          new Table(
              List.of("Event", "Code", "Actor", "Recipient", "Place", "Date", "Status", "Reported"),
              List.of(5, 2, 5, 5, 4, 3, 3, 7),
              evidence.events().stream().map(this::event).toList()));
    }
    return blocks;
  }

  private void lane(Lane lane, String heading, Evidence evidence, List<Block> blocks) {
    List<Row> rows =
        evidence.timeline().stream()
            .filter(entry -> entry.lane() == lane)
            .map(this::entry)
            .toList();
    if (!rows.isEmpty()) {
      blocks.add(new Heading(2, heading, null));
      blocks.add(new Table(List.of("When", "What", "Source"), List.of(3, 12, 5), rows));
    }
  }

  private Row entry(TimelineEntry entry) {
    Span span = entry.span();
    boolean untitled = entry.text().equals(entry.article());
    return Row.of(
        List.of(
            List.of(Piece.strong(DateText.of(entry.value()))),
            List.of(Piece.plain(untitled ? "no headline" : Citations.oneLine(entry.text()))),
            List.of(
                span == null
                    ? citations.linkedName(entry.article())
                    : citations.place(entry.article(), span))));
  }

  private Row event(StoryEvent event) {
    String mode = event.mode();
    String type = event.type().name().toLowerCase(Locale.ROOT);
    List<Piece> reported = new ArrayList<>();
    for (StoryEvent.Report report : event.members()) {
      if (!reported.isEmpty()) {
        reported.add(Piece.plain(" "));
      }
      reported.add(citations.place(report.article(), report.span()));
    }
    return Row.of(
        List.of(
            List.of(
                Piece.strong(mode == null ? type : type + " (" + mode + ")"),
                Piece.plain(
                    event.contexts().isEmpty() ? "" : " " + String.join(", ", event.contexts()))),
            cell(event.code()),
            cell(String.join(", ", event.actors())),
            cell(String.join(", ", event.recipients())),
            cell(event.place()),
            cell(event.date() == null ? null : DateText.of(event.date())),
            cell(event.status().label()),
            reported));
  }

  private static List<Piece> cell(@Nullable String value) {
    return value == null || value.isEmpty()
        ? List.of()
        : List.of(Piece.plain(Citations.oneLine(value)));
  }
}
