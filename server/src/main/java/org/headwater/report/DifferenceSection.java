package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;

/** Where the accounts differ. */
final class DifferenceSection {
  private final Citations citations;
  private final ValuePlaces places;

  DifferenceSection(Citations citations) {
    this.citations = citations;
    places = new ValuePlaces(citations::text);
  }

  List<Block> of(List<Claim> claims) {
    List<Claim> differing = claims.stream().filter(claim -> !claim.divergence().isEmpty()).toList();
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
      blocks.add(
          new Items(claim.divergence().stream().map(found -> difference(claim, found)).toList()));
    }
    return blocks;
  }

  private List<Piece> difference(Claim claim, Divergence divergence) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.strong(SlotWords.heading(divergence) + ": "));
    String between = "";
    for (DivergentValue value : divergence.values()) {
      pieces.add(Piece.plain(between));
      String words = Citations.oneLine(value.value());
      pieces.add(ValuePlaces.isQuoted(value) ? Piece.quote(words) : Piece.plain(words));
      for (String article : value.articles()) {
        pieces.add(Piece.plain(" "));
        pieces.add(
            places
                .in(article, claim, value)
                .map(place -> citations.place(article, place.span()))
                .orElseGet(() -> citations.linkedName(article)));
      }
      between = "; ";
    }
    return pieces;
  }
}
