package org.headwater.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PartialDate;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/**
 * Which article has a statement from which other one, as far as the evidence goes.
 *
 * <p>How: an article takes what it says from another when it copies the other's text or the very
 * passage, and it is known which was earlier, or when it names the other's outlet as its source or
 * is credited to it, unless that outlet is its own or the other is known to be later. Cost: one
 * pass over the links; an answer looks at one chain.
 */
final class Lineage {
  private final List<AnnotatedArticle> articles;
  private final SharedPassages passages;
  private final OutletNames outlets;

  /** For each article, those whose whole text or passages it took. */
  private final Map<Integer, Set<Integer>> copied = new HashMap<>();

  private final Map<Integer, Set<Integer>> borrowed = new HashMap<>();

  Lineage(List<AnnotatedArticle> articles, List<ReuseLink> reuse, SharedPassages passages) {
    this.articles = articles;
    this.passages = passages;
    outlets = new OutletNames(articles);
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      places.put(articles.get(i).id(), i);
    }
    for (ReuseLink link : reuse) {
      Integer a = places.get(link.a());
      Integer b = places.get(link.b());
      if (a != null && b != null && link.earlier() != Earlier.UNKNOWN) {
        boolean turned = link.earlier() == Earlier.B;
        (link.kind() == ReuseKind.EXCERPT ? borrowed : copied)
            .computeIfAbsent(turned ? a : b, key -> new HashSet<>())
            .add(turned ? b : a);
      }
    }
  }

  /** Whether the article of a statement has it from that of another. */
  boolean takes(Proposition statement, Proposition source) {
    int to = statement.article();
    int from = source.article();
    if (to == from) {
      return false;
    }
    return copied.getOrDefault(to, Set.of()).contains(from)
        || borrowed.getOrDefault(to, Set.of()).contains(from)
            && passages.holds(to, statement.span(), from, source.span())
        || cites(statement, from);
  }

  /** Not from an article that came later, nor of its own outlet: agencies credit themselves. */
  private boolean cites(Proposition statement, int article) {
    String outlet = articles.get(article).article().outlet();
    String own = articles.get(statement.article()).article().outlet();
    return outlet != null
        && (own == null || !isOf(outlets.articleOf(own), outlet))
        && !isBefore(statement.article(), article)
        && (statement.chain().stream().anyMatch(source -> isOf(outlets.articleOf(source), outlet))
            || outlets.credited(statement.article()).stream()
                .anyMatch(name -> isOf(outlets.articleOf(name), outlet)));
  }

  private boolean isOf(@Nullable Integer article, String outlet) {
    return article != null && outlet.equals(articles.get(article).article().outlet());
  }

  /** Whether an article is known to have been published before another. */
  boolean isBefore(int article, int other) {
    PartialDate first = articles.get(article).article().published();
    PartialDate second = articles.get(other).article().published();
    return first != null && second != null && first.isSurelyBefore(second);
  }

  /** Articles of one text have one group. */
  int textOf(int article) {
    return passages.groupOf(article);
  }
}
