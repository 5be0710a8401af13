package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import org.headwater.evidence.Place;
import org.headwater.evidence.Update;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;

/** What outlets brought up to date or corrected. */
final class UpdateSection {
  private final Citations citations;

  UpdateSection(Citations citations) {
    this.citations = citations;
  }

  List<Block> of(List<Update> updates) {
    return updates.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, "Brought up to date, corrected or withdrawn", null),
            new Items(updates.stream().map(this::update).toList()));
  }

  private List<Piece> update(Update update) {
    List<Piece> pieces = new ArrayList<>();
    String at = update.at() == null ? "" : ", " + DateText.of(update.at());
    String how = UpdateWords.how(update);
    pieces.add(Piece.strong(UpdateWords.of(update) + ", " + how + at + ": "));
    if (update.from() != null) {
      pieces.add(Piece.quote(Citations.oneLine(update.from())));
      before(update, pieces);
    }
    if (update.from() != null && update.to() != null) {
      pieces.add(Piece.plain(" → "));
    }
    if (update.to() != null) {
      pieces.add(Piece.quote(Citations.oneLine(update.to())));
    }
    Place after = update.after();
    if (after == null) {
      pieces.add(Piece.plain(" "));
      pieces.add(citations.linkedName(update.article()));
    } else {
      cite(citations.place(after.article(), after.span()), pieces);
    }
    return pieces;
  }

  private void before(Update update, List<Piece> pieces) {
    Place before = update.before();
    Integer version = update.version();
    if (before != null) {
      cite(
          version == null
              ? citations.place(before.article(), before.span())
              : citations.earlierPlace(before, version),
          pieces);
    }
  }

  private static void cite(Piece place, List<Piece> pieces) {
    pieces.add(Piece.plain(" "));
    pieces.add(place);
  }
}
