package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.headwater.document.AnnotatedArticle;

/**
 * Finds numbers and days of one thing that cannot all be so, over the whole story.
 *
 * <p>How: the values of each kind of thing are put into groups of those that match ({@link
 * SlotMatcher}); a value joins a group when it matches most of its values. In a group two articles
 * differ when no value of the one fits any of the other. Cost: linear in the propositions; of one
 * kind of thing at most {@link #MOST} values, evenly over the articles, are compared with each
 * other; where there are more days than that, only days of one action are.
 */
final class SlotDifferences {
  static final String NUMBER = "number";
  static final String DAY = "day";

  private static final int MOST = 120;

  /** A difference with the propositions that hold its values. */
  record Found(Divergence divergence, List<Proposition> members) {}

  private final List<AnnotatedArticle> articles;
  private final ValueReader reader;
  private final StoryWeights weights;
  private final Updates updates;

  SlotDifferences(
      List<AnnotatedArticle> articles,
      EntityIndex entities,
      StoryWeights weights,
      Updates updates) {
    this.articles = articles;
    this.updates = updates;
    reader = new ValueReader(articles, entities);
    this.weights = weights;
  }

  /**
   * The differences in order of their first places.
   *
   * @param propositions of the story by article, then by place
   * @param aligned whether two of them are of one claim
   */
  List<Found> find(List<Proposition> propositions, BiPredicate<Proposition, Proposition> aligned) {
    SlotMatcher matcher = new SlotMatcher(weights, aligned);
    Map<String, List<Valued>> byHead = new TreeMap<>();
    for (Proposition proposition : propositions) {
      for (Valued value : reader.read(proposition)) {
        byHead.computeIfAbsent(value.frame().head(), key -> new ArrayList<>()).add(value);
      }
    }
    List<Found> found = new ArrayList<>();
    for (List<Valued> values : buckets(byHead)) {
      if (differ(values)) {
        groups(values, matcher).forEach(group -> differences(group, values, found));
      }
    }
    found.sort(
        Comparator.comparingInt((Found f) -> f.members.getFirst().article())
            .thenComparing(f -> f.members.getFirst().span()));
    return found;
  }

  /** The values by kind; where there are too many days, those of one action apart. */
  private static List<List<Valued>> buckets(Map<String, List<Valued>> byHead) {
    List<List<Valued>> buckets = new ArrayList<>();
    byHead.forEach((head, values) -> {
      if (head.equals(FrameReader.TIME) && values.size() > MOST) {
        Map<String, List<Valued>> byAction = new TreeMap<>();
        for (Valued value : values) {
          List<String> actions = value.frame().actions();
          byAction
              .computeIfAbsent(
                  actions.isEmpty() ? "" : actions.getFirst(), key -> new ArrayList<>())
              .add(value);
        }
        buckets.addAll(byAction.values());
      } else {
        buckets.add(values);
      }
    });
    return buckets;
  }

  /** At most {@link #MOST} values, of each article as many as of the others, in their order. */
  static List<Valued> evenly(List<Valued> values) {
    if (values.size() <= MOST) {
      return values;
    }
    Map<Integer, Integer> seen = new HashMap<>();
    List<Integer> turns = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      turns.add(seen.merge(values.get(i).article(), 1, Integer::sum));
      order.add(i);
    }
    order.sort(Comparator.comparingInt(turns::get));
    return order.stream().limit(MOST).sorted().map(values::get).toList();
  }

  private static boolean differ(List<Valued> values) {
    return values.stream()
        .anyMatch(v -> v.article() != values.getFirst().article() || !v.fits(values.getFirst()));
  }

  private List<List<Valued>> groups(List<Valued> values, SlotMatcher matcher) {
    Set<Integer> sole = sole(values);
    List<List<Valued>> groups = new ArrayList<>();
    for (Valued value : evenly(values)) {
      List<Valued> best = null;
      double most = 0;
      for (List<Valued> group : groups) {
        long matching =
            group.stream()
                .filter(other ->
                    matcher.match(
                        value,
                        other,
                        sole.contains(value.article()) && sole.contains(other.article())))
                .count();
        double part = matching / (double) group.size();
        if (part > most) {
          most = part;
          best = group;
        }
      }
      if (best != null && most > 0.5) {
        best.add(value);
      } else {
        groups.add(new ArrayList<>(List.of(value)));
      }
    }
    merge(
        groups,
        (a, b) -> matcher.match(a, b, sole.contains(a.article()) && sole.contains(b.article())));
    return groups;
  }

  /** Joins groups of which half of the pairs match. */
  private static void merge(List<List<Valued>> groups, BiPredicate<Valued, Valued> match) {
    for (int i = 0; i < groups.size(); i++) {
      for (int k = i + 1; k < groups.size(); k++) {
        List<Valued> first = groups.get(i);
        List<Valued> second = groups.get(k);
        long matching =
            first.stream()
                .mapToLong(a -> second.stream().filter(b -> match.test(a, b)).count())
                .sum();
        if (2 * matching >= (long) first.size() * second.size()) {
          first.addAll(second);
          groups.remove(k--);
        }
      }
    }
  }

  /** The articles whose values all fit each other. */
  private static Set<Integer> sole(List<Valued> values) {
    Map<Integer, Valued> first = new HashMap<>();
    Set<Integer> sole = new HashSet<>();
    Set<Integer> several = new HashSet<>();
    for (Valued value : values) {
      Valued before = first.putIfAbsent(value.article(), value);
      sole.add(value.article());
      if (before != null && !before.fits(value)) {
        several.add(value.article());
      }
    }
    sole.removeAll(several);
    return sole;
  }

  private void differences(List<Valued> group, List<Valued> all, List<Found> found) {
    Set<Valued> replaced = updates.replaced(group);
    Map<Integer, List<Valued>> byArticle = new TreeMap<>();
    group.stream()
        .filter(value -> !replaced.contains(value))
        .forEach(v -> byArticle.computeIfAbsent(v.article(), key -> new ArrayList<>()).add(v));
    boolean day = group.getFirst().value() instanceof Day;
    List<Valued> known = day ? group : all; // an article names many days of other things
    Set<Integer> differing = new LinkedHashSet<>();
    byArticle.forEach((article, own) ->
        byArticle.forEach((other, theirs) -> {
          if (other > article
              && own.stream().noneMatch(v -> theirs.stream().anyMatch(v::fits))
              && !areTwo(own, theirs, known)) {
            differing.add(article);
            differing.add(other);
          }
        }));
    if (!differing.isEmpty()) {
      List<Valued> values =
          byArticle.values().stream()
              .flatMap(List::stream)
              .filter(v -> differing.contains(v.article()))
              .toList();
      found.add(found(values));
    }
  }

  /** Whether some article gives both numbers in one voice: then they are of two things. */
  private static boolean areTwo(List<Valued> first, List<Valued> second, List<Valued> all) {
    Map<List<Object>, Integer> seen = new HashMap<>();
    for (Valued value : all) {
      int which = isOf(value, first) ? 1 : isOf(value, second) ? 2 : 0;
      if (which > 0) {
        boolean own = value.member().chain().isEmpty();
        String voice = own ? "" : value.member().chain().getLast().key();
        int both = seen.merge(List.of(value.article(), voice), which, (a, b) -> a | b);
        if (both == 3) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isOf(Valued value, List<Valued> values) {
    return values.stream().anyMatch(value::fits);
  }

  private Found found(List<Valued> values) {
    List<Valued> first = new ArrayList<>();
    Map<Valued, List<Valued>> classes = new LinkedHashMap<>();
    for (Valued value : values) {
      Valued of = first.stream().filter(value::fits).findFirst().orElse(value);
      if (of == value) {
        first.add(value);
      }
      classes.computeIfAbsent(of, key -> new ArrayList<>()).add(value);
    }
    String slot = slotOf(values.getFirst());
    List<DivergentValue> shown =
        classes.values().stream()
            .map(this::value)
            .sorted(Comparator.comparingInt((DivergentValue v) -> -v.articles().size()))
            .toList();
    return new Found(
        new Divergence(slot, shown), values.stream().map(Valued::member).distinct().toList());
  }

  /** The name of what a value is a value of. */
  static String slotOf(Valued value) {
    return value.value() instanceof Day ? DAY : NUMBER;
  }

  private DivergentValue value(List<Valued> alike) {
    Function<Valued, String> id = v -> articles.get(v.article()).id();
    Valued first = alike.getFirst();
    return new DivergentValue(
        first.span().in(articles.get(first.article()).text()),
        alike.stream().map(id).distinct().toList(),
        alike.stream().map(v -> new Place(id.apply(v), v.span())).toList());
  }
}
