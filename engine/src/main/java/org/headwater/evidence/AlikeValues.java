package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.evidence.SlotDifferences.Found;

/**
 * Puts values of two kinds that stand in alike surroundings side by side: "several" beside "five",
 * "reportedly" beside nothing.
 *
 * <p>How: pairs from two articles, the most alike first; neither article may have both kinds in
 * alike surroundings, for then it tells them apart. With the two stands all that is as alike. Cost:
 * the product of the two lists, which a caller bounds.
 */
final class AlikeValues {
  private final List<AnnotatedArticle> articles;
  private final String slot;
  private final DivergenceKind kind;
  private final double alike;

  /** Values that are at least so alike in their {@link Surroundings} are of one thing. */
  AlikeValues(List<AnnotatedArticle> articles, String slot, DivergenceKind kind, double alike) {
    this.articles = articles;
    this.slot = slot;
    this.kind = kind;
    this.alike = alike;
  }

  /** A value where it stands. */
  record Value(Proposition member, Span span, Surroundings around) {
    int article() {
      return member.article();
    }
  }

  private record Pair(Value first, Value second, double likeness) {}

  /** The differences between values of the one kind and of the other, the most alike first. */
  List<Found> between(List<Value> first, List<Value> second) {
    return between(first, second, (one, other) -> true);
  }

  /**
   * The same of values that may be of one thing.
   *
   * @param mayBeOne asked of one of the first and one of the second
   */
  List<Found> between(List<Value> first, List<Value> second, BiPredicate<Value, Value> mayBeOne) {
    List<Pair> pairs = new ArrayList<>();
    for (Value one : first) {
      for (Value other : second) {
        double likeness = one.around.likeness(other.around);
        if (likeness >= alike && mayBeOne.test(one, other)) {
          pairs.add(new Pair(one, other, likeness));
        }
      }
    }
    Set<Integer> telling = new HashSet<>();
    pairs.stream()
        .filter(pair -> pair.first.article() == pair.second.article())
        .forEach(pair -> telling.add(pair.first.article()));
    pairs.removeIf(
        pair -> telling.contains(pair.first.article()) || telling.contains(pair.second.article()));
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness));
    List<Found> found = new ArrayList<>();
    Set<Value> shown = new HashSet<>();
    for (Pair pair : pairs) {
      if (!shown.contains(pair.first) && !shown.contains(pair.second)) {
        found.add(found(pair, pairs, shown));
      }
    }
    return found;
  }

  private Found found(Pair best, List<Pair> pairs, Set<Value> shown) {
    DivergentValues first = new DivergentValues(words(best.first));
    DivergentValues second = new DivergentValues(words(best.second));
    Set<Proposition> members = new LinkedHashSet<>();
    for (Pair pair : pairs) {
      if (pair.second.equals(best.second)) {
        add(pair.first, first, members, shown);
      }
      if (pair.first.equals(best.first)) {
        add(pair.second, second, members, shown);
      }
    }
    return new Found(
        DivergentValues.divergence(slot, kind, List.of(first, second)), List.copyOf(members));
  }

  private void add(
      Value value, DivergentValues values, Set<Proposition> members, Set<Value> shown) {
    values.add(new Place(articles.get(value.article()).id(), value.span));
    members.add(value.member);
    shown.add(value);
  }

  private String words(Value value) {
    return value.span.in(articles.get(value.article()).text());
  }
}
