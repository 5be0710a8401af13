package org.headwater.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.EntityMention;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/** The names of an article by place, each look-up in the time of a binary search. */
final class Names {
  private final List<EntityMention> mentions;
  private final Map<String, EntityMention> first = new HashMap<>();

  /**
   * @param mentions names that do not overlap
   */
  Names(List<EntityMention> mentions) {
    this.mentions = mentions.stream().sorted(Comparator.comparing(EntityMention::span)).toList();
    this.mentions.forEach(mention -> first.putIfAbsent(mention.ref(), mention));
  }

  List<EntityMention> all() {
    return mentions;
  }

  /** The first mention of an entity. */
  @Nullable EntityMention of(String ref) {
    return first.get(ref);
  }

  /** The names that share a character with a span, in order. */
  List<EntityMention> overlapping(Span span) {
    List<EntityMention> found = new ArrayList<>();
    for (int i = Math.max(0, startingAt(span.start()) - 1); i < mentions.size(); i++) {
      EntityMention mention = mentions.get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (mention.span().overlaps(span)) {
        found.add(mention);
      }
    }
    return found;
  }

  /** The names that lie in a span, in order. */
  List<EntityMention> within(Span span) {
    return overlapping(span).stream().filter(mention -> span.contains(mention.span())).toList();
  }

  /** The last name that ends at or before a position. */
  @Nullable EntityMention lastBefore(int position) {
    int at = startingAt(position) - 1;
    while (at >= 0 && mentions.get(at).span().end() > position) {
      at--;
    }
    return at < 0 ? null : mentions.get(at);
  }

  /** The number of names that start before a position. */
  private int startingAt(int position) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
