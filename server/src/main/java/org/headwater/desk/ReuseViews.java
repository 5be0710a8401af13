package org.headwater.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.headwater.desk.ReuseView.Pair;
import org.headwater.document.Span;
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

  /** The links between pages of the story, the closest first. */
  List<ReuseView> of(List<ReuseLink> links) {
    List<ReuseView> views = new ArrayList<>();
    links.stream()
        .sorted(Comparator.comparingDouble(ReuseLink::share).reversed())
        .forEach(link -> of(link).ifPresent(views::add));
    return views;
  }

  private Optional<ReuseView> of(ReuseLink link) {
    boolean turned = link.earlier() == Earlier.B;
    SourcePage from = texts.page(turned ? link.b() : link.a());
    SourcePage to = texts.page(turned ? link.a() : link.b());
    if (from == null || to == null) {
      return Optional.empty();
    }
    List<Pair> longest =
        link.passages().stream()
            .sorted(Comparator.comparingInt((Passage p) -> p.inA().length()).reversed())
            .limit(SHOWN)
            .sorted(Comparator.comparing(Passage::inB))
            .map(passage -> pair(link, passage, turned))
            .toList();
    return Optional.of(
        new ReuseView(
            link.kind().label(),
            from,
            to,
            link.earlier() != Earlier.UNKNOWN,
            Math.round(100 * link.share()),
            longest,
            link.passages().size() - longest.size(),
            added(turned ? link.a() : link.b(), turned ? link.sideOfA() : link.sideOfB())));
  }

  private List<Quote> added(String article, ReuseSide side) {
    return side.added().stream()
        .sorted(Comparator.comparingInt(Span::length).reversed())
        .limit(SHOWN_ADDED)
        .sorted()
        .map(span -> texts.linked(article, span))
        .toList();
  }

  private Pair pair(ReuseLink link, Passage passage, boolean turned) {
    Quote a = texts.linked(link.a(), passage.inA());
    Quote b = texts.linked(link.b(), passage.inB());
    return turned ? new Pair(b, a) : new Pair(a, b);
  }
}
