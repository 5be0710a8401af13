package org.headwater.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the other end of a range that names its month, year or half of the day once: {@code June 10
 * to 12}, {@code 3-5 May}, {@code 2019-21}, {@code 9 to 11 a.m.}
 *
 * <p>How: from an expression that the grammar found, over one of the words in {@code
 * range-words.txt}, to a bare number that can be the other end: later than the first, and behind
 * the second no word that it may count ({@code range-ends.txt} has those that it cannot). Both ends
 * are expressions of their own and share the rest. Cost: at most four words each way.
 */
final class Ranges {
  private static final Set<String> LINKS = WordList.set(Ranges.class, "range-words.txt");
  private static final Set<String> ENDS = WordList.set(Ranges.class, "range-ends.txt");
  private static final Set<Kind> DAYS = EnumSet.of(Kind.DAY, Kind.ORD, Kind.WEEKDAY);
  private static final Set<Kind> HOURS = EnumSet.of(Kind.NUM, Kind.CLOCK);

  private final List<Word> words;

  Ranges(List<Word> words) {
    this.words = words;
  }

  /**
   * The expression alone, or the two of its range in order.
   *
   * @param free index of the first word that belongs to no expression before
   */
  List<Grammar.Match> of(Grammar.Match match, int free) {
    if (match.rule().meaning() != Meaning.CALENDAR) {
      return List.of(match);
    }
    Fields fields = new Fields(match.parts());
    int first = match.from();
    int last = match.to() - 1;
    List<Grammar.Match> range = null;
    if (fields.month() != null && fields.timeOfDay().isEmpty()) {
      range =
          day(last) > 0 ? laterDay(match, last) : day(first) > 0 ? earlierDay(match, free) : null;
    } else if (first == last && words.get(last).as(Kind.YEAR) != null) {
      range = laterYear(match, last);
    } else if (fields.has(Kind.AMPM) && hour(first) != null) {
      range = earlierHour(match, free);
    }
    return range == null ? List.of(match) : range;
  }

  /** {@code June 10 to 12}, with the year behind it for both. */
  private @Nullable List<Grammar.Match> laterDay(Grammar.Match match, int last) {
    int other = last + 2;
    if (!links(last + 1) || day(other) <= day(last)) {
      return null;
    }
    int year = is(other + 1, ",") ? other + 2 : other + 1;
    String said = year < words.size() ? words.get(year).as(Kind.YEAR) : null;
    if (said == null && !ends(other + 1)) {
      return null;
    }
    List<Part> both = new ArrayList<>(match.parts());
    if (said != null) {
      both.add(new Part(Kind.YEAR, said));
    }
    return List.of(
        new Grammar.Match(match.from(), match.to(), match.rule(), both),
        new Grammar.Match(
            other,
            said == null ? other + 1 : year + 1,
            match.rule(),
            with(both, DAYS, Kind.DAY, two(day(other)))));
  }

  /** {@code 3-5 May}. */
  private @Nullable List<Grammar.Match> earlierDay(Grammar.Match match, int free) {
    int other = match.from() - 2;
    boolean range =
        other >= free && links(other + 1) && day(other) > 0 && day(other) < day(match.from());
    return range
        ? before(match, other, with(match.parts(), DAYS, Kind.DAY, two(day(other))))
        : null;
  }

  /** {@code 2019-21}. */
  private @Nullable List<Grammar.Match> laterYear(Grammar.Match match, int last) {
    int other = last + 2;
    String year = words.get(last).lower();
    boolean glued =
        other < words.size()
            && words.get(last + 1).glued()
            && words.get(other).glued()
            && (is(last + 1, "-") || is(last + 1, "–"));
    if (!glued || year.length() != 4 || !words.get(other).lower().matches("\\d\\d")) {
      return null;
    }
    String later = year.substring(0, 2) + words.get(other).lower();
    boolean joined = other + 1 < words.size() && words.get(other + 1).glued() && is(other + 1, "-");
    return later.compareTo(year) > 0 && !joined
        ? List.of(
            match,
            new Grammar.Match(other, other + 1, match.rule(), List.of(new Part(Kind.YEAR, later))))
        : null;
  }

  /** {@code 9 to 11 a.m.} */
  private @Nullable List<Grammar.Match> earlierHour(Grammar.Match match, int free) {
    int other = match.from() - 2;
    Part hour = other >= free && links(other + 1) ? hour(other) : null;
    if (hour == null || is(other - 1, "$")) {
      return null;
    }
    List<Part> shared =
        match.parts().stream()
            .filter(part -> part.kind() == Kind.AMPM || part.kind() == Kind.ZONE)
            .toList();
    return before(match, other, with(shared, HOURS, hour.kind(), hour.value()));
  }

  private static List<Grammar.Match> before(Grammar.Match match, int other, List<Part> parts) {
    return List.of(new Grammar.Match(other, other + 1, match.rule(), parts), match);
  }

  private static List<Part> with(List<Part> parts, Set<Kind> without, Kind kind, String value) {
    List<Part> changed = new ArrayList<>();
    changed.add(new Part(kind, value));
    parts.stream().filter(part -> !without.contains(part.kind())).forEach(changed::add);
    return changed;
  }

  /** The day of a month that a bare number in figures may be, or 0. */
  private int day(int at) {
    String day = at >= 0 && at < words.size() ? words.get(at).as(Kind.DAY) : null;
    return day != null && Scanner.digit(words.get(at).lower().charAt(0))
        ? Integer.parseInt(day)
        : 0;
  }

  /** The hour that a word may be, or null. */
  private @Nullable Part hour(int at) {
    Word word = words.get(at);
    String clock = word.as(Kind.CLOCK);
    String number = word.as(Kind.NUM);
    if (clock != null) {
      return new Part(Kind.CLOCK, clock);
    }
    return number != null && number.matches("[1-9]|1[0-2]") ? new Part(Kind.NUM, number) : null;
  }

  private boolean links(int at) {
    return at > 0 && at < words.size() && LINKS.contains(words.get(at).lower());
  }

  /** Whether nothing follows that a number before it may count. */
  private boolean ends(int at) {
    return at >= words.size() || ENDS.contains(words.get(at).lower());
  }

  private boolean is(int at, String word) {
    return at >= 0 && at < words.size() && words.get(at).lower().equals(word);
  }

  private static String two(int day) {
    return day < 10 ? "0" + day : Integer.toString(day);
  }
}
