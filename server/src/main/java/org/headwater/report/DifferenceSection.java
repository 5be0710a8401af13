package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;

/** Where the accounts differ. */
final class DifferenceSection {
  private final Citations citations;

  DifferenceSection(Citations citations) {
    this.citations = citations;
  }

  List<Block> of(List<Claim> claims) {
    List<Claim> differing =
        claims.stream()
            .filter(claim -> claim.state() == ClaimState.DISPUTED || !claim.divergence().isEmpty())
            .toList();
    if (differing.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "Where the accounts differ", null));
    for (Claim claim : differing) {
      blocks.add(
          Paragraph.of(
              Piece.source(claim.id(), ClaimSection.anchor(claim)),
              Piece.plain(" " + Citations.oneLine(claim.text()))));
      blocks.add(new Items(claim.divergence().stream().map(this::difference).toList()));
    }
    return blocks;
  }

  private List<Piece> difference(Divergence divergence) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.strong(SlotWords.heading(divergence) + ": "));
    String between = "";
    for (DivergentValue value : divergence.values()) {
      pieces.add(Piece.plain(between));
      pieces.add(Piece.quote(Citations.oneLine(value.value())));
      String by = " in ";
      for (String article : value.articles()) {
        pieces.add(Piece.plain(by));
        pieces.add(citations.linkedName(article));
        by = ", ";
      }
      between = "; ";
    }
    return pieces;
  }
}
