package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import org.headwater.evidence.HeadlineGap;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;

/** Headlines that say otherwise than their texts. */
final class HeadlineSection {
  private final Citations citations;

  HeadlineSection(Citations citations) {
    this.citations = citations;
  }

  List<Block> of(List<HeadlineGap> gaps) {
    return gaps.isEmpty()
        ? List.of()
        : List.of(
            new Heading(2, "Headlines against their texts", null),
            new Items(gaps.stream().map(this::gap).toList()));
  }

  private List<Piece> gap(HeadlineGap gap) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        Piece.strong(citations.name(gap.article()) + ", " + SlotWords.of(gap.slot()) + ": "));
    pieces.add(Piece.plain("the headline has "));
    pieces.add(Piece.quote(Citations.oneLine(gap.headline())));
    pieces.add(Piece.plain(", the text "));
    pieces.add(Piece.quote(Citations.oneLine(gap.text())));
    pieces.add(Piece.plain(" "));
    pieces.add(citations.place(gap.article(), gap.span()));
    return pieces;
  }
}
