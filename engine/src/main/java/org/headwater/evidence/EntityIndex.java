package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;

/** The entities of a story by the places where they are named. Look-ups cost a binary search. */
final class EntityIndex {
  /** A mention and whose it is. */
  record Named(Span span, Entity entity) {}

  private final Map<String, List<Named>> byArticle = new HashMap<>();

  /** The articles that name an entity, by its id. */
  private final Map<String, Set<String>> naming = new HashMap<>();

  EntityIndex(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        byArticle
            .computeIfAbsent(mention.article(), key -> new ArrayList<>())
            .add(new Named(mention.span(), entity));
        naming.computeIfAbsent(entity.id(), key -> new HashSet<>()).add(mention.article());
      }
    }
    byArticle.values().forEach(list -> list.sort(Comparator.comparing(Named::span)));
  }

  /** The mentions of an article that begin inside a span, in order. */
  List<Named> inside(String article, Span span) {
    List<Named> all = byArticle.getOrDefault(article, List.of());
    int from = firstAt(all, span.start());
    int to = from;
    while (to < all.size() && all.get(to).span().start() < span.end()) {
      to++;
    }
    return all.subList(from, to);
  }

  /** The entity that is named by exactly these words of an article. */
  Optional<Entity> at(String article, Span span) {
    return inside(article, span).stream()
        .filter(named -> named.span().equals(span))
        .map(Named::entity)
        .findFirst();
  }

  /** Whether an article names an entity anywhere. */
  boolean isNamed(Entity entity, String article) {
    return naming.getOrDefault(entity.id(), Set.of()).contains(article);
  }

  private static int firstAt(List<Named> all, int position) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
