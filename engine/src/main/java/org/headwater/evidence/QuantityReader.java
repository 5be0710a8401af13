package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds numbers with their units in a stretch of text.
 *
 * <p>Why: a number is what accounts differ in most plainly. How: one pass over the tokens; digits
 * and number words, multiplied by {@code million} and the like, bounded by {@code more than} and
 * the like; the unit is a money sign, a percent sign, or the stems of the next content words and of
 * the action before; of people, what became of them ({@link PeopleCounted}). Numbers inside dates
 * are the affair of the time expressions and are left out. Cost: linear in the tokens.
 */
final class QuantityReader {
  /** How many content words after a number may say what it counts. */
  private static final int UNIT_WORDS = 3;

  /** How far after a number they may stand, in tokens. */
  private static final int UNIT_REACH = 6;

  enum Role {
    COUNT,
    TIMES,
    VAGUE
  }

  record NumberWord(double value, Role role) {}

  private static final Map<String, NumberWord> WORDS = words();
  private static final Map<String, String> UNITS = pairs("number-units.tsv");
  private static final Map<String, String> BOUNDS = pairs("number-bounds.tsv");
  private static final Phrases BOUND_PHRASES = Phrases.of(List.copyOf(BOUNDS.keySet()));

  private final Words words;
  private final @Nullable String language;
  private final FrameReader frames;

  QuantityReader(Words words, @Nullable String language) {
    this.words = words;
    this.language = language;
    frames = new FrameReader(words, language == null ? "en" : language);
  }

  /** The quantities inside a span in order, without those inside one of the dates. */
  List<Quantity> read(Span within, List<Span> dates) {
    List<Quantity> found = new ArrayList<>();
    int end = words.from(within.end());
    int at = words.from(within.start());
    while (at < end) {
      int index = at;
      boolean dated = dates.stream().anyMatch(d -> d.overlaps(words.token(index).span()));
      Optional<Read> number = dated ? Optional.empty() : number(at, end);
      if (number.isPresent()) {
        found.add(quantity(number.get(), at, words.from(within.start()), end));
        at = number.get().next;
      } else {
        at++;
      }
    }
    return found;
  }

  private record Read(double low, double high, int next) {}

  private Optional<Read> number(int at, int end) {
    String[] parts = words.lower(at).split("-", -1);
    Optional<NumberWord> first = value(parts[0]);
    if (first.isEmpty() || first.get().role == Role.TIMES && !isIndefinite(at - 1)) {
      return Optional.empty();
    }
    double value = first.get().value;
    int next = at + 1;
    for (int i = 1; i < parts.length; i++) {
      value = times(value, parts[i]);
    }
    while (next < end && WORDS.containsKey(words.lower(next)) && isTimes(words.lower(next))) {
      value = times(value, words.lower(next++));
    }
    double high = first.get().role == Role.VAGUE ? value * 10 : value;
    return Optional.of(new Read(value, high, next));
  }

  /** {@code a hundred}, {@code a dozen}. */
  private boolean isIndefinite(int at) {
    return at >= 0 && (words.lower(at).equals("a") || words.lower(at).equals("per"));
  }

  private static boolean isTimes(String word) {
    NumberWord found = WORDS.get(word);
    return found != null && found.role == Role.TIMES;
  }

  private static double times(double value, String word) {
    NumberWord factor = WORDS.get(word);
    if (factor == null) {
      return value;
    }
    return factor.role == Role.TIMES ? value * factor.value : value + factor.value;
  }

  /** The number that a word says. */
  static Optional<NumberWord> value(String word) {
    if (word.isEmpty() || !isDigit(word.charAt(0))) {
      return Optional.ofNullable(WORDS.get(word));
    }
    int digits = 0;
    while (digits < word.length()
        && (isDigit(word.charAt(digits)) || ".,".indexOf(word.charAt(digits)) >= 0)) {
      digits++;
    }
    double factor = suffix(word.substring(digits));
    String plain = word.substring(0, digits).replace(",", "");
    if (factor == 0 || plain.indexOf('.') != plain.lastIndexOf('.') || plain.length() > 15) {
      return Optional.empty();
    }
    return Optional.of(new NumberWord(Double.parseDouble(plain) * factor, Role.COUNT));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static double suffix(String letters) {
    return switch (letters) {
      case "" -> 1;
      case "k" -> 1e3;
      case "m", "mn" -> 1e6;
      case "bn", "b" -> 1e9;
      default -> 0;
    };
  }

  private Quantity quantity(Read read, int at, int from, int end) {
    Set<String> units = new LinkedHashSet<>();
    int last = unitsAfter(read.next, end, units);
    String unit = last >= read.next ? UNITS.getOrDefault(words.lower(last), "") : "";
    if (at > from) {
      String sign = UNITS.get(words.lower(at - 1));
      if (sign != null) {
        units.clear();
        units.add(sign);
        unit = sign;
        last = read.next - 1;
      } else {
        actionBefore(at, from).ifPresent(units::add);
      }
    }
    Optional<String> people = PeopleCounted.of(words, at, read.next, from, end);
    if (people.isPresent()) {
      units.clear();
      units.add(people.get());
      unit = people.get();
    }
    String bound = boundBefore(at, from);
    double low = bound.equals("most") ? 0 : read.low;
    double high = bound.equals("least") ? Double.POSITIVE_INFINITY : read.high;
    int start = UNITS.containsKey(words.lower(Math.max(from, at - 1))) ? at - 1 : at;
    Span span =
        new Span(words.token(Math.max(from, start)).span().start(), words.token(last).span().end());
    boolean exact = bound.isEmpty() && read.low == read.high;
    return new Quantity(low, high, exact, units, span, frame(at, read.next, from, end, unit));
  }

  /** Parts of compounds ("two-day", "9:25", "31-24") count nothing by themselves. */
  private Frame frame(int at, int next, int from, int end, String unit) {
    String own = words.lower(at);
    int dash = own.indexOf('-');
    boolean compound =
        dash >= 0 && dash + 1 < own.length() && !WORDS.containsKey(own.substring(dash + 1));
    boolean joined =
        next < end && ":-–/".contains(words.lower(next))
            || at > from && ":-–/".contains(words.lower(at - 1));
    if (compound) {
      return frames.ofCompound(own.substring(dash + 1), next, end);
    }
    return joined ? Frame.NONE : frames.ofNumber(signed(at, from), next, from, end, unit);
  }

  /** The token where a number begins with its bound and sign. */
  private int signed(int at, int from) {
    return at > from && UNITS.containsKey(words.lower(at - 1)) ? at - 1 : at;
  }

  /** Adds the units after a number; returns the index of the last word of number and unit. */
  private int unitsAfter(int from, int end, Set<String> units) {
    int last = from - 1;
    int taken = 0;
    for (int i = from; i < Math.min(end, from + UNIT_REACH) && taken < UNIT_WORDS; i++) {
      String word = words.lower(i);
      String known = UNITS.get(word);
      if (known != null) {
        units.add(known);
        return i;
      }
      if (!Character.isLetter(word.charAt(0)) || WORDS.containsKey(word)) {
        break;
      }
      if (!StopWords.contains(word, language == null ? "en" : language)) {
        units.add(Stems.stem(word, language == null ? "en" : language));
        last = taken == 0 && i <= from + 1 ? i : last;
        taken++;
      }
    }
    return last;
  }

  private Optional<String> actionBefore(int at, int from) {
    for (int i = at - 1; i >= Math.max(from, at - 4); i--) {
      String stem = Stems.stem(words.lower(i), language == null ? "en" : language);
      if (!Character.isLetter(stem.charAt(0))) {
        return Optional.empty();
      }
      if (Actions.contains(stem) && !StopWords.contains(words.lower(i), "en")) {
        return Optional.of(stem);
      }
    }
    return Optional.empty();
  }

  /** The bound whose words end right before a number (or before its money sign), else "". */
  private String boundBefore(int at, int from) {
    int before = at > from && UNITS.containsKey(words.lower(at - 1)) ? at - 1 : at;
    for (int length = 3; length >= 1; length--) {
      int start = before - length;
      if (start >= from) {
        List<String> run = new ArrayList<>();
        for (int i = start; i < before; i++) {
          run.add(words.lower(i));
        }
        if (BOUND_PHRASES.lengthAt(run, 0) == length) {
          return BOUNDS.getOrDefault(String.join(" ", run), "");
        }
      }
    }
    return "";
  }

  private static Map<String, NumberWord> words() {
    Map<String, NumberWord> table = new HashMap<>();
    for (List<String> row : WordList.table(QuantityReader.class, "number-words.tsv")) {
      Role role = Role.valueOf(row.get(2).toUpperCase(java.util.Locale.ROOT));
      table.put(row.get(0), new NumberWord(Double.parseDouble(row.get(1)), role));
    }
    return Map.copyOf(table);
  }

  private static Map<String, String> pairs(String resource) {
    Map<String, String> table = new java.util.LinkedHashMap<>();
    for (List<String> row : WordList.table(QuantityReader.class, resource)) {
      table.put(row.get(0), row.get(1));
    }
    return java.util.Collections.unmodifiableMap(table);
  }
}
