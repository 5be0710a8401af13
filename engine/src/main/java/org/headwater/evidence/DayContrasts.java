package org.headwater.evidence;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.evidence.SlotDifferences.Found;
import org.headwater.language.WordList;

/**
 * Finds times of one act of which one lies within the other: "this year" and "in June", "at the
 * weekend" and "on Sunday".
 *
 * <p>How: TIMEX3 values in two articles of which the closer begins with the wider, or is a day of
 * its week or weekend, in {@link Surroundings} that are alike; the article of the wider has nothing
 * closer. That both stand with one verb is not asked: "forwarded the letter in June", "sent the
 * letter on June 4". Days of telling and names of broadcasts are no times of an act. Cost: linear
 * in the times, of which the first {@link #LONGEST_LIST} of one value are compared.
 */
final class DayContrasts {
  /** How alike the words around two times are; chosen on the tuned stories (029). */
  private static final double ALIKE = 0.5;

  private static final int LONGEST_LIST = 40;
  private static final int WEEK = 1;
  private static final int YEAR = 4;
  private static final Set<String> WEEKDAYS = WordList.set(Day.class, "weekdays.txt");
  private static final Set<String> ENDS = WordList.set(DayContrasts.class, "deadline-words.txt");
  private static final Set<String> MARKS = Set.of("\"", "“", "”", "'", "‘", "’");

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern DATE =
      Pattern.compile("(1[5-9]|20)\\d\\d(-\\d\\d(-\\d\\d)?|-W\\d\\d(-WE)?|-(SP|SU|FA|WI|Q\\d))?");

  private final ReadStatements read;

  DayContrasts(ReadStatements read) {
    this.read = read;
  }

  /**
   * A time of an act.
   *
   * @param ofWeek whether it is told as of the week of the news: "Friday", "this weekend"
   */
  private record Time(
      Proposition member, String value, Span span, boolean ofWeek, Surroundings around) {
    int article() {
      return member.article();
    }
  }

  /**
   * The differences in order of their acts.
   *
   * @param propositions of the story by article, then by place
   */
  List<Found> find(List<Proposition> propositions) {
    Map<String, List<Time>> byValue = new TreeMap<>();
    for (Proposition each : propositions) {
      if (!each.times().isEmpty() && read.isEnglish(each)) {
        read(each, byValue);
      }
    }
    Map<String, List<Time>> closer = new TreeMap<>();
    byValue.forEach((value, times) -> {
      for (String wide : wider(value)) {
        if (byValue.containsKey(wide)) {
          closer.computeIfAbsent(wide, key -> new ArrayList<>()).addAll(times);
        }
      }
    });
    List<Found> found = new ArrayList<>();
    Set<Time> shown = new LinkedHashSet<>();
    closer.keySet().stream()
        .sorted(Comparator.comparingInt(DayContrasts::width).thenComparing(wide -> wide))
        .forEach(wide ->
            find(
                byValue.getOrDefault(wide, List.of()),
                closer.getOrDefault(wide, List.of()),
                shown,
                found));
    return found;
  }

  private void read(Proposition member, Map<String, List<Time>> byValue) {
    ContentWords statement = read.of(member);
    Words words = statement.words();
    for (TimeExpression time : member.times()) {
      String value = time.value();
      int first = statement.tokenAt(time.span().start());
      int next = statement.tokenAt(time.span().end());
      if (value != null
          && DATE.matcher(value).matches()
          && !isTitle(words, first, next)
          && !isEnd(words, first, next)
          && !TimesOfTelling.isOfSaying(words, first)) {
        List<Time> list = byValue.computeIfAbsent(value, key -> new ArrayList<>());
        if (list.size() < LONGEST_LIST) {
          Surroundings around = read.around(statement, time.span());
          list.add(
              new Time(member, value, time.span(), isOfWeek(value, words, first, next), around));
        }
      }
    }
  }

  /** Whether a time stands alone in quotation marks, as the name of a broadcast does. */
  private static boolean isTitle(Words words, int first, int next) {
    return first > 0
        && next < words.size()
        && MARKS.contains(words.lower(first - 1))
        && MARKS.contains(words.lower(next));
  }

  private void find(List<Time> wider, List<Time> times, Set<Time> shown, List<Found> found) {
    for (Time wide : wider) {
      List<Time> alike = times.stream().filter(close -> areAlike(wide, close)).toList();
      boolean own = alike.stream().anyMatch(close -> close.article() == wide.article());
      List<Time> closer = alike.stream().filter(close -> mayBeWithin(wide, close)).toList();
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

  private static boolean areAlike(Time a, Time b) {
    return a.around.likeness(b.around) >= ALIKE;
  }

  /** What is news of the week nobody says to be of this month or of a year. */
  private static boolean mayBeWithin(Time wide, Time close) {
    return !(close.ofWeek && width(wide.value) > WEEK);
  }

  /** From the closest to the widest: a weekend, a week, a month, a quarter or season, a year. */
  private static int width(String value) {
    if (value.contains("W")) {
      return value.endsWith("WE") ? 0 : WEEK;
    }
    return value.length() == YEAR ? YEAR : Character.isDigit(value.charAt(YEAR + 1)) ? 2 : 3;
  }

  private static boolean isOfWeek(String value, Words words, int first, int next) {
    return width(value) <= WEEK || next == first + 1 && WEEKDAYS.contains(words.lower(first));
  }

  /** Whether a time is the end or beginning of a stretch: "by the end of 2021", "2019 to 2021". */
  private static boolean isEnd(Words words, int first, int next) {
    boolean before = first > 0 && ENDS.contains(words.lower(first - 1));
    boolean behind =
        next < words.size()
            && (words.lower(next).equals("to") || words.lower(next).equals("through"))
            && next + 1 < words.size()
            && Character.isDigit(words.lower(next + 1).charAt(0));
    return before || behind || words.lower().subList(first, next).stream().anyMatch(ENDS::contains);
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
    return new DivergentValues(time.span.in(read.article(time.member).text()));
  }

  private Place place(Time time) {
    return new Place(read.article(time.member).id(), time.span);
  }

  /** The values of the longer times that one lies in: its year, its month, its week. */
  static List<String> wider(String value) {
    List<String> wider = new ArrayList<>();
    for (int end = value.lastIndexOf('-'); end > 0; end = value.lastIndexOf('-', end - 1)) {
      wider.add(value.substring(0, end));
    }
    if (DAY.matcher(value).matches()) {
      PartialDate.parse(value).ifPresent(day -> addWeeks(day.earliest(), wider));
    }
    return wider;
  }

  private static void addWeeks(LocalDate day, List<String> wider) {
    String week =
        String.format(
            Locale.ROOT,
            "%d-W%02d",
            day.get(IsoFields.WEEK_BASED_YEAR),
            day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    wider.add(week);
    if (day.getDayOfWeek().getValue() >= 6) {
      wider.add(week + "-WE");
    }
  }
}
