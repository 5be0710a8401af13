package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.TimeExpression;

/**
 * Finds in what two versions of one statement cannot both be so.
 *
 * <p>How: numbers of the same unit whose ranges do not meet even when rounded; days of which none
 * can be the other; a statement and its denial. A statement that has several values of a slot
 * differs from the other only when none of its values fits any of the other's, so that more detail
 * is no change. Differences between articles are the affair of {@link StoryDifferences}. Cost: the
 * values of both, at most {@link #MOST_VALUES} each.
 */
final class DivergenceFinder {
  private static final String POLARITY = Denials.SLOT;
  private static final String NUMBER = SlotDifferences.NUMBER;
  private static final String DAY = SlotDifferences.DAY;

  private static final int MOST_VALUES = 16;

  private final List<AnnotatedArticle> articles;

  DivergenceFinder(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  List<Divergence> find(List<Proposition> members) {
    List<Divergence> found = new ArrayList<>();
    numbers(members).ifPresent(found::add);
    days(members).ifPresent(found::add);
    polarity(members).ifPresent(found::add);
    return found;
  }

  /** What one member has in a slot. */
  private record Held<T>(Proposition member, List<T> values) {}

  private Optional<Divergence> numbers(List<Proposition> members) {
    Set<String> units = new LinkedHashSet<>();
    members.forEach(m -> m.quantities().forEach(q -> units.addAll(q.units())));
    for (String unit : units) {
      List<Held<Quantity>> held = new ArrayList<>();
      for (Proposition member : members) {
        List<Quantity> of =
            member.quantities().stream().filter(q -> q.units().contains(unit)).toList();
        if (!of.isEmpty()) {
          held.add(new Held<>(member, of));
        }
      }
      Optional<Divergence> found =
          divergence(
              NUMBER,
              held,
              Quantity::compatible,
              h -> h.values.getFirst().span().in(text(h.member)));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Divergence> days(List<Proposition> members) {
    List<Held<Day>> held = new ArrayList<>();
    Map<Day, String> words = new HashMap<>();
    for (Proposition member : members) {
      List<Day> days = new ArrayList<>();
      for (TimeExpression time : member.times()) {
        Day.of(time, text(member))
            .ifPresent(day -> {
              days.add(day);
              words.putIfAbsent(day, time.span().in(text(member)));
            });
      }
      if (!days.isEmpty()) {
        held.add(new Held<>(member, days));
      }
    }
    return divergence(DAY, held, Day::fits, h -> words.getOrDefault(h.values.getFirst(), ""));
  }

  private Optional<Divergence> polarity(List<Proposition> members) {
    Map<String, Set<String>> values = new LinkedHashMap<>();
    for (Proposition member : members) {
      String value =
          switch (member.stance()) {
            case DENIES -> "denied";
            case ATTRIBUTES, ASSERTS -> "stated";
            case HEDGES, ASKS -> "";
          };
      if (!value.isEmpty()) {
        values.computeIfAbsent(value, key -> new LinkedHashSet<>()).add(id(member));
      }
    }
    return values.size() < 2 ? Optional.empty() : Optional.of(divergence(POLARITY, values));
  }

  /**
   * Sorts what is held into classes of values that fit each other; a divergence when there are two.
   */
  private <T> Optional<Divergence> divergence(
      String slot,
      List<Held<T>> held,
      BiPredicate<T, T> compatible,
      Function<Held<T>, String> words) {
    List<Held<T>> classes = new ArrayList<>();
    Map<String, Set<String>> values = new LinkedHashMap<>();
    List<String> names = new ArrayList<>();
    for (Held<T> each : held) {
      int match = -1;
      for (int i = 0; i < classes.size() && match < 0; i++) {
        match = fits(each, classes.get(i), compatible) ? i : -1;
      }
      if (match < 0 && classes.size() < MOST_VALUES) {
        match = classes.size();
        classes.add(each);
        names.add(words.apply(each));
      }
      if (match >= 0) {
        values.computeIfAbsent(names.get(match), key -> new LinkedHashSet<>()).add(id(each.member));
      }
    }
    return values.size() < 2 ? Optional.empty() : Optional.of(divergence(slot, values));
  }

  private static <T> boolean fits(Held<T> a, Held<T> b, BiPredicate<T, T> compatible) {
    return a.values.stream().anyMatch(x -> b.values.stream().anyMatch(y -> compatible.test(x, y)));
  }

  private static Divergence divergence(String slot, Map<String, Set<String>> values) {
    return new Divergence(
        slot,
        values.entrySet().stream()
            .map(e -> new DivergentValue(e.getKey(), List.copyOf(e.getValue())))
            .sorted((a, b) -> Integer.compare(b.articles().size(), a.articles().size()))
            .toList());
  }

  private String text(Proposition member) {
    return articles.get(member.article()).text();
  }

  private String id(Proposition member) {
    return articles.get(member.article()).id();
  }
}
