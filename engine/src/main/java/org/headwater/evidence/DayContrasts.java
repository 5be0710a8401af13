package org.headwater.evidence;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;

/**
 * Finds times of one thing of which one lies within the other: "this year" and "in June", "at the
 * weekend" and "on Sunday".
 *
 * <p>How: TIMEX3 values of two statements of one claim where the closer begins with the wider, or
 * is a day of its week or weekend; both must be bound to the same action, or the statements share
 * {@link #SHARED} of their terms, and the article of the wider has nothing closer. Cost: the square
 * of the times of a claim.
 */
final class DayContrasts {
  private static final double SHARED = 0.4;
  private static final double LIKE_ACTIONS = 0.9;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE =
      Pattern.compile("\\d{4}(-\\d\\d(-\\d\\d)?|-W\\d\\d(-WE)?|-(SP|SU|FA|WI|Q\\d))?");

  private DayContrasts() {}

  private record Time(ContentWords of, String value, Frame frame, Span span) {
    DivergentValues shown() {
      return of.value(new Place(of.article(), span));
    }
  }

  static Optional<Divergence> find(List<ContentWords> statements, StoryWeights weights) {
    List<ContentWords> timed =
        statements.stream().filter(each -> !each.member().times().isEmpty()).toList();
    if (timed.size() < 2) {
      return Optional.empty();
    }
    List<Time> times = new ArrayList<>();
    timed.forEach(statement -> read(statement, times));
    for (Time wide : times) {
      for (Time close : times) {
        if (!wide.of.isBeside(close.of)
            && holds(wide.value, close.value)
            && areOfOne(wide, close, weights)
            && times.stream()
                .noneMatch(t -> t.of.isBeside(wide.of) && holds(wide.value, t.value))) {
          return Optional.of(
              DivergentValues.divergence(
                  SlotDifferences.DAY,
                  DivergenceKind.REFINEMENT,
                  List.of(wide.shown(), close.shown())));
        }
      }
    }
    return Optional.empty();
  }

  private static void read(ContentWords statement, List<Time> times) {
    FrameReader frames = new FrameReader(statement.words(), "en");
    for (TimeExpression time : statement.member().times()) {
      String value = time.value();
      if (value != null && DATE.matcher(value).matches()) {
        int first = statement.tokenAt(time.span().start());
        int next = statement.tokenAt(time.span().end());
        Frame frame = frames.ofTime(first, next, 0, statement.words().size());
        times.add(new Time(statement, value, frame, time.span()));
      }
    }
  }

  private static boolean areOfOne(Time a, Time b, StoryWeights weights) {
    return a.frame.actions().stream()
            .anyMatch(x -> b.frame.actions().stream().anyMatch(y -> areLike(x, y)))
        || SharedTerms.part(a.of.member(), b.of.member(), weights, 1) >= SHARED;
  }

  private static boolean areLike(String x, String y) {
    return x.equals(y) || Actions.similarity(x, y) >= LIKE_ACTIONS;
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
