package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import org.headwater.evidence.Place;
import org.headwater.evidence.Update;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.jspecify.annotations.Nullable;

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
            new Heading(2, "Brought up to date", null),
            new Items(updates.stream().map(this::update).toList()));
  }

  private List<Piece> update(Update update) {
    List<Piece> pieces = new ArrayList<>();
    String by =
        switch (update.kind()) {
          case LATER -> "a later article";
          case VERSION -> "the page's newest version";
          case NOTE -> "a note";
        };
    String at = update.at() == null ? "" : " of " + DateText.of(update.at());
    pieces.add(Piece.strong(SlotWords.of(update.slot()) + ", by " + by + at + ": "));
    words(update.from(), update.before(), pieces);
    pieces.add(Piece.plain(" → "));
    words(update.to(), update.after(), pieces);
    return pieces;
  }

  private void words(@Nullable String words, @Nullable Place place, List<Piece> pieces) {
    pieces.add(words == null ? Piece.plain("not said") : Piece.quote(Citations.oneLine(words)));
    if (place != null) {
      pieces.add(Piece.plain(" "));
      pieces.add(citations.place(place.article(), place.span()));
    }
  }
}
