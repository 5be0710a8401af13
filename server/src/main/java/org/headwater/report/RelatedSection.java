package org.headwater.report;

import java.util.ArrayList;
import java.util.List;
import org.headwater.api.RelationWords;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Items;
import org.headwater.report.Block.Paragraph;
import org.headwater.store.StoredThread;

/** The other stories of the affair, in order of time. */
final class RelatedSection {
  private RelatedSection() {}

  static List<Block> of(StoredThread thread) {
    return List.of(
        new Heading(2, "Related stories", null),
        Paragraph.of("Other events of the same affair, as far as names, words and dates show it."),
        new Items(thread.related().stream().map(RelatedSection::item).toList()));
  }

  private static List<Piece> item(StoredThread.Related related) {
    List<Piece> pieces = new ArrayList<>();
    String id = related.story().story();
    pieces.add(Piece.strong(related.story().title()));
    String when = RelationWords.when(related.relation());
    pieces.add(Piece.plain(" [" + id + "]" + (when.isEmpty() ? "" : ", " + when)));
    if (related.relation().otherLanguage()) {
      pieces.add(Piece.plain(", in another language"));
    }
    if (!related.relation().inThread()) {
      pieces.add(Piece.plain(", not in this thread"));
    }
    pieces.add(Piece.plain(": " + RelationWords.why(related.relation())));
    return pieces;
  }
}
