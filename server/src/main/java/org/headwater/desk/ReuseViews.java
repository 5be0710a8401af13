package org.headwater.desk;

import java.util.Comparator;
import java.util.List;
import org.headwater.desk.ReuseView.Pair;
import org.headwater.document.Span;
import org.headwater.report.CloseLinks;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.Passage;
import org.headwater.reuse.ReuseLink;
import org.headwater.reuse.ReuseSide;

/** Says who took text from whom. */
final class ReuseViews {
  private static final int SHOWN = 6;
  private static final int SHOWN_ADDED = 3;

  private final Texts texts;

  ReuseViews(Texts texts) {
    this.texts = texts;
  }

  /**
   * The links between pages of the story, the closest first; of equally close ones those that have
   * a direction.
   */
  List<ReuseLink> within(List<ReuseLink> links) {
    return CloseLinks.sorted(
        links.stream()
            .filter(link -> texts.page(link.a()) != null && texts.page(link.b()) != null)
            .toList());
  }

  private static boolean isTurned(ReuseLink link) {
    return link.earlier() == Earlier.B;
  }

  /**
   * A link between two pages of the story.
   *
   * @param whole whether all passages are shown, and not only the longest
   * @param href where all of them are
   */
  ReuseView of(ReuseLink link, boolean whole, String href) {
    boolean turned = isTurned(link);
    List<Pair> longest =
        link.passages().stream()
            .sorted(Comparator.comparingInt((Passage p) -> p.inA().length()).reversed())
            .limit(whole ? Integer.MAX_VALUE : SHOWN)
            .sorted(Comparator.comparing(Passage::inB))
            .map(passage -> pair(link, passage, turned))
            .toList();
    return new ReuseView(
        link.kind().label(),
        texts.known(turned ? link.b() : link.a()),
        texts.known(CloseLinks.to(link)),
        link.earlier() != Earlier.UNKNOWN,
        percent(link),
        longest,
        link.passages().size() - longest.size(),
        added(CloseLinks.to(link), turned ? link.sideOfA() : link.sideOfB(), whole),
        href);
  }

  /** What the later page did, in one line. */
  String line(ReuseLink link) {
    String verb = ReuseView.verb(link.kind().label(), link.earlier() != Earlier.UNKNOWN);
    String from = texts.name(isTurned(link) ? link.b() : link.a());
    return verb + " " + from + " (" + percent(link) + " %)";
  }

  private static long percent(ReuseLink link) {
    return Math.round(100 * link.share());
  }

  private Cut<Quote> added(String article, ReuseSide side, boolean whole) {
    Cut<Span> longest =
        Cut.of(
            side.added().stream().sorted(Comparator.comparingInt(Span::length).reversed()).toList(),
            whole ? side.added().size() : SHOWN_ADDED);
    return new Cut<>(
        longest.first().stream().sorted().map(span -> texts.linked(article, span)).toList(),
        longest.more());
  }

  private Pair pair(ReuseLink link, Passage passage, boolean turned) {
    Quote a = texts.linked(link.a(), passage.inA());
    Quote b = texts.linked(link.b(), passage.inB());
    return turned ? new Pair(b, a) : new Pair(a, b);
  }
}
