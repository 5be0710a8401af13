package org.headwater.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headwater.document.Span;
import org.headwater.evidence.Circle;
import org.headwater.evidence.Citation;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseLink;

/** Who took text from whom. */
final class LineageSection {
  /** Passages shown of a link, the longest. */
  private static final int SHOWN = 3;

  private final String story;
  private final Citations citations;

  LineageSection(String story, Citations citations) {
    this.story = story;
    this.citations = citations;
  }

  List<Block> of(List<ReuseLink> links, List<Circle> circles) {
    if (links.isEmpty() && circles.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "Who has it from whom", null));
    List<ReuseLink> listed = CloseLinks.ofEachPage(CloseLinks.sorted(links));
    int more = links.size() - listed.size();
    if (more > 0) {
      blocks.add(
          Paragraph.of(
              "Only the closest of each article is listed; "
                  + Words.count(more, "more pair shares", "more pairs share")
                  + " text. All of them are listed by “headwater story "
                  + story
                  + " --json”, and at the desk under Lineage."));
    }
    for (ReuseLink link : listed) {
      blocks.add(Paragraph.of(sentence(link)));
      blocks.add(
          new Items(
              link.passages().stream()
                  .sorted(Comparator.comparingInt((Passage p) -> p.inB().length()).reversed())
                  .limit(SHOWN)
                  .sorted(Comparator.comparing(Passage::inB))
                  .map(passage -> passage(link, passage))
                  .toList()));
    }
    if (!circles.isEmpty()) {
      blocks.add(
          Paragraph.of("These cite each other in a circle, so none of them shows the origin:"));
      blocks.add(new Items(circles.stream().map(this::circle).toList()));
    }
    return blocks;
  }

  private List<Piece> circle(Circle circle) {
    List<Piece> pieces = new ArrayList<>();
    for (Citation citation : circle.citations()) {
      pieces.add(Piece.plain((pieces.isEmpty() ? "" : ", ") + citation.from() + " cites "));
      pieces.add(Piece.strong(citation.to() + " "));
      Span span = citation.span();
      pieces.add(
          span == null
              ? citations.linkedName(citation.article())
              : citations.place(citation.article(), span));
    }
    return pieces;
  }

  private Piece[] sentence(ReuseLink link) {
    boolean turned = link.earlier() == Earlier.B;
    String from = turned ? link.b() : link.a();
    String to = turned ? link.a() : link.b();
    boolean open = link.earlier() == Earlier.UNKNOWN;
    String share =
        ": "
            + Math.round(100 * link.share())
            + " % of the shorter text, "
            + Words.count(link.passages().size(), "passage")
            + (open ? "; which was first is not known" : "");
    return new Piece[] {
      Piece.strong(link.kind().label()),
      Piece.plain(" "),
      citations.linkedName(to),
      Piece.plain(open ? " and " : " from "),
      citations.linkedName(from),
      Piece.plain(share + ".")
    };
  }

  private List<Piece> passage(ReuseLink link, Passage passage) {
    List<Piece> pieces = new ArrayList<>();
    Piece quote = citations.quote(link.b(), passage.inB());
    if (quote != null) {
      pieces.add(quote);
      pieces.add(Piece.plain(" "));
    }
    pieces.add(citations.place(link.b(), passage.inB()));
    pieces.add(Piece.plain(" · "));
    pieces.add(citations.place(link.a(), passage.inA()));
    return pieces;
  }
}
