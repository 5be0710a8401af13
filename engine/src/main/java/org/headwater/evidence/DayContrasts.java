package org.headwater.evidence;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.evidence.SlotDifferences.Found;

/**
 * Finds times of one act of which one lies within the other: "this year" and "in June", "at the
 * weekend" and "on Sunday".
 *
 * <p>How: TIMEX3 values of one act ({@link TimedActs}) in two articles where the closer begins with
 * the wider, or is a day of its week or weekend; the clauses share most of the weight of their
 * terms beside the act, less within a claim, and the article of the wider has nothing closer. Cost:
 * the square of the times of one act, of which the first {@link #LONGEST_LIST} in the order of the
 * articles are read.
 */
final class DayContrasts {
  /** Which part of the weight of the terms of the poorer side beside the act both must have. */
  private static final double SHARED = 0.4;

  /** The same within a claim. */
  private static final double SHARED_IN_CLAIM = 0.2;

  private static final int FEWEST_SHARED = 2;
  private static final int LONGEST_LIST = 40;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d(-WE)?|-(SP|SU|FA|WI|Q\\d))?");

  private final List<AnnotatedArticle> articles;
  private final StoryWeights weights;

  DayContrasts(List<AnnotatedArticle> articles, StoryWeights weights) {
    this.articles = articles;
    this.weights = weights;
  }

  private record Time(Proposition member, String act, String value, Span span) {
    int article() {
      return member.article();
    }
  }

  /**
   * The differences in order of their acts.
   *
   * @param propositions of the story by article, then by place
   * @param aligned whether two of them stand in one claim
   */
  List<Found> find(List<Proposition> propositions, BiPredicate<Proposition, Proposition> aligned) {
    Map<String, List<Time>> byAct = new TreeMap<>();
    for (Proposition each : propositions) {
      AnnotatedArticle article = articles.get(each.article());
      if (!each.times().isEmpty() && ClaimContrasts.isEnglish(article)) {
        read(each, article.text(), byAct);
      }
    }
    List<Found> found = new ArrayList<>();
    byAct.values().forEach(times -> find(times, aligned, found));
    return found;
  }

  private static void read(Proposition member, String text, Map<String, List<Time>> byAct) {
    Words words = new Words(member.span().in(text));
    for (TimeExpression time : member.times()) {
      String value = time.value();
      if (value != null && DATE.matcher(value).matches()) {
        Span inside = time.span().shift(-member.span().start());
        String act = TimedActs.of(words, words.from(inside.start()), words.from(inside.end()));
        if (act.isEmpty()) {
          continue;
        }
        List<Time> list = byAct.computeIfAbsent(act, key -> new ArrayList<>());
        if (list.size() < LONGEST_LIST) {
          list.add(new Time(member, act, value, time.span()));
        }
      }
    }
  }

  private void find(
      List<Time> times, BiPredicate<Proposition, Proposition> aligned, List<Found> found) {
    Set<Time> shown = new LinkedHashSet<>();
    for (Time wide : times) {
      List<Time> closer =
          times.stream()
              .filter(close -> holds(wide.value, close.value) && areOfOne(wide, close, aligned))
              .toList();
      boolean own = closer.stream().anyMatch(close -> close.article() == wide.article());
      Map<String, List<Time>> fresh = new TreeMap<>();
      closer.stream()
          .filter(close -> !shown.contains(close))
          .forEach(c -> fresh.computeIfAbsent(c.value, key -> new ArrayList<>()).add(c));
      if (!own && !fresh.isEmpty() && shown.add(wide)) {
        shown.addAll(closer);
        fresh.values().forEach(same -> found.add(found(wide, same)));
      }
    }
  }

  private boolean areOfOne(Time a, Time b, BiPredicate<Proposition, Proposition> aligned) {
    boolean inClaim = aligned.test(a.member, b.member);
    int fewest = inClaim ? 1 : FEWEST_SHARED;
    return SharedTerms.partBeside(a.act, a.member, b.member, weights, fewest)
        >= (inClaim ? SHARED_IN_CLAIM : SHARED);
  }

  private Found found(Time wide, List<Time> closer) {
    DivergentValues first = value(wide).add(place(wide));
    DivergentValues second = value(closer.getFirst());
    Set<Proposition> members = new LinkedHashSet<>(List.of(wide.member));
    for (Time close : closer) {
      second.add(place(close));
      members.add(close.member);
    }
    return new Found(
        DivergentValues.divergence(
            SlotDifferences.DAY, DivergenceKind.REFINEMENT, List.of(first, second)),
        List.copyOf(members));
  }

  private DivergentValues value(Time time) {
    return new DivergentValues(time.span.in(articles.get(time.article()).text()));
  }

  private Place place(Time time) {
    return new Place(articles.get(time.article()).id(), time.span);
  }

  /** Whether the first is the longer time and the second lies in it. */
  static boolean holds(String wide, String close) {
    if (!DAY.matcher(close).matches() || !wide.contains("-W")) {
      return close.length() > wide.length() && close.startsWith(wide);
    }
    return PartialDate.parse(close).filter(day -> isOf(wide, day.earliest())).isPresent();
  }

  private static boolean isOf(String wide, LocalDate day) {
    String week =
        String.format(
            Locale.ROOT,
            "%d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return wide.equals(week) || wide.equals(week + "-WE") && day.getDayOfWeek().getValue() >= 6;
  }
}
