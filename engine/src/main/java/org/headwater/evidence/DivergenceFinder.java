package org.headwater.evidence;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PartialDate;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds values of one slot of a claim that cannot all be so.
 *
 * <p>How: numbers of the same unit whose ranges do not meet even when rounded; days of which none
 * can be the other; a statement and its denial. A member that has several values of a slot
 * disagrees with another only when none of its values fits any of the other's, so that a sentence
 * with more detail is no contradiction. Members are gone through once; each value is compared with
 * the distinct values before it, at most {@link #MOST_VALUES}.
 */
final class DivergenceFinder {
  /** The slot of a statement and its denial. */
  static final String POLARITY = "polarity";

  static final String NUMBER = "number";
  static final String DAY = "day";

  private static final int MOST_VALUES = 16;

  private static final List<String> WEEKDAYS =
      WordList.read(DivergenceFinder.class, "weekdays.txt");

  private final List<AnnotatedArticle> articles;

  DivergenceFinder(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  List<Divergence> find(List<Proposition> members) {
    return find(members, Map.of());
  }

  /**
   * The same where some members have been replaced.
   *
   * @param replaced by slot, those of whom the number or day counts no more
   */
  List<Divergence> find(List<Proposition> members, Map<String, Set<Proposition>> replaced) {
    List<Divergence> found = new ArrayList<>();
    numbers(without(replaced.get(NUMBER), members)).ifPresent(found::add);
    days(without(replaced.get(DAY), members)).ifPresent(found::add);
    polarity(members).ifPresent(found::add);
    return found;
  }

  private static List<Proposition> without(
      @Nullable Set<Proposition> replaced, List<Proposition> members) {
    return replaced == null
        ? members
        : members.stream().filter(member -> !replaced.contains(member)).toList();
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
    for (Proposition member : members) {
      List<Day> days = new ArrayList<>();
      for (TimeExpression time : member.times()) {
        day(member, time).ifPresent(days::add);
      }
      if (!days.isEmpty()) {
        held.add(new Held<>(member, days));
      }
    }
    return divergence(DAY, held, Day::compatible, h -> h.values.getFirst().words);
  }

  /**
   * A day as far as it is known.
   *
   * @param values the days or months that it may be; empty when only a weekday is known
   * @param weekday in English, lower case; "" when unknown
   */
  private record Day(List<String> values, String weekday, String words) {
    boolean compatible(Day other) {
      if (values.isEmpty() || other.values.isEmpty()) {
        return weekday.isEmpty() || other.weekday.isEmpty() || weekday.equals(other.weekday);
      }
      return values.stream()
          .anyMatch(v -> other.values.stream().anyMatch(o -> v.startsWith(o) || o.startsWith(v)));
    }
  }

  private Optional<Day> day(Proposition member, TimeExpression time) {
    if (time.type() != TimeType.DATE && time.type() != TimeType.TIME) {
      return Optional.empty();
    }
    String words = time.span().in(text(member));
    String weekday =
        WEEKDAYS.stream()
            .filter(day -> words.toLowerCase(Locale.ROOT).contains(day))
            .findFirst()
            .orElse("");
    List<String> values = new ArrayList<>();
    if (time.value() != null) {
      date(time.value()).ifPresent(values::add);
    } else {
      time.candidates().forEach(candidate -> date(candidate).ifPresent(values::add));
    }
    if (values.size() == 1 && weekday.isEmpty() && values.getFirst().length() == 10) {
      weekday =
          LocalDate.parse(values.getFirst())
              .getDayOfWeek()
              .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
              .toLowerCase(Locale.ROOT);
    }
    return values.isEmpty() && weekday.isEmpty()
        ? Optional.empty()
        : Optional.of(new Day(values, weekday, words));
  }

  /** The calendar part of a TIMEX3 value when it is a year, month or day. */
  private static Optional<String> date(String value) {
    int time = value.indexOf('T');
    String calendar = time < 0 ? value : value.substring(0, time);
    return PartialDate.parse(calendar).map(PartialDate::iso);
  }

  Optional<Divergence> polarity(List<Proposition> members) {
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
