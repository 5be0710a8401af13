package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.Member;
import org.headwater.evidence.Omission;
import org.headwater.evidence.Place;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;

/** Every claim with the words that carry it. */
final class ClaimSection {
  /** Of more articles that do not say it only the number is told. */
  private static final int MOST_NAMED = 24;

  private final Citations citations;
  private final List<String> all;

  ClaimSection(Citations citations) {
    this.citations = citations;
    this.all = citations.articles();
  }

  static String anchor(Claim claim) {
    return "claim-" + claim.id();
  }

  List<Block> of(List<Claim> claims) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "Claims", null));
    if (claims.isEmpty()) {
      blocks.add(Paragraph.of("No claim was found."));
    }
    for (Claim claim : claims) {
      add(claim, blocks);
    }
    return blocks;
  }

  private void add(Claim claim, List<Block> blocks) {
    blocks.add(new Heading(3, claim.id() + " · " + Citations.oneLine(claim.text()), anchor(claim)));
    List<Piece> origins = new ArrayList<>();
    origins.add(
        Piece.strong(kind(claim) + claim.standing() + ", " + Counting.origins(claim.origins())));
    if (!claim.origins().reasons().isEmpty()) {
      List<String> reasons = claim.origins().reasons().stream().map(citations::named).toList();
      origins.add(Piece.plain(": " + String.join("; ", reasons)));
    }
    blocks.add(new Paragraph(origins));
    slots(claim, blocks);
    blocks.add(new Items(claim.members().stream().map(this::member).toList()));
    for (Omission omission : claim.omissions()) {
      blocks.add(new Paragraph(omission(omission)));
    }
    List<String> silent = claim.silent(all);
    if (silent.size() > MOST_NAMED) {
      blocks.add(Paragraph.of("Silent: " + silent.size() + " of " + all.size() + " articles."));
    } else if (!silent.isEmpty()) {
      List<String> names = silent.stream().map(citations::name).toList();
      blocks.add(Paragraph.of("Silent: " + String.join(", ", names) + "."));
    }
  }

  private static String kind(Claim claim) {
    return claim.kind() == ClaimKind.NEWS ? "" : claim.kind().label() + ", ";
  }

  private static void slots(Claim claim, List<Block> blocks) {
    List<String> found = new ArrayList<>();
    claim
        .slots()
        .found()
        .forEach((slot, value) ->
            found.add(
                slot
                    + ": "
                    + (slot.equals("time") ? DateText.of(value) : Citations.oneLine(value))));
    if (!found.isEmpty()) {
      blocks.add(Paragraph.of(String.join(" · ", found)));
    }
  }

  private List<Piece> omission(Omission omission) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(
        Piece.plain(
            citations.name(omission.article()) + " leaves out the " + omission.what() + " in "));
    for (Place place : omission.places()) {
      pieces.add(citations.place(place.article(), place.span()));
      pieces.add(Piece.plain(" "));
    }
    return pieces;
  }

  private List<Piece> member(Member member) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(Piece.strong(citations.name(member.article())));
    String via = member.via().isEmpty() ? "" : ", via " + String.join(" ← ", member.via());
    pieces.add(Piece.plain(" " + Stances.words(member.stance()) + via + ": "));
    Piece quote = citations.quote(member.article(), member.span());
    if (quote != null) {
      pieces.add(quote);
      pieces.add(Piece.plain(" "));
    }
    pieces.add(citations.place(member.article(), member.span()));
    return pieces;
  }
}
