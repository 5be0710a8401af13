package org.headwater.time;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.language.NumberWords;
import org.headwater.language.NumberWords.NumberWord;
import org.jspecify.annotations.Nullable;

/**
 * Joins number words into one word: {@code twenty-two}, {@code one hundred and five}, {@code
 * nineteen ninety-four} (a year), {@code 5 1/2}. One pass from left to right.
 */
final class Numerals {
  private Numerals() {}

  static List<Word> join(List<Word> words) {
    List<Word> joined = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      Word word = words.get(i);
      int stop = i + 1;
      if (NumberWords.of(word.lower()) != null) {
        stop = spelled(words, i, joined);
      } else if (word.as(Kind.NUM) != null) {
        stop = fraction(words, i, joined);
      } else {
        joined.add(word);
      }
      i = stop;
    }
    return joined;
  }

  /** Adds the number that is spelled from here; returns the index behind it. */
  private static int spelled(List<Word> words, int from, List<Word> out) {
    int century = pairedYear(words, from, out);
    if (century > from) {
      return century;
    }
    long total = 0;
    long group = 0;
    boolean tens = false;
    boolean units = false;
    int i = from;
    int stop = from;
    while (i < words.size()) {
      NumberWord numeral = NumberWords.of(words.get(i).lower());
      if (numeral == null) {
        String sign = words.get(i).lower();
        boolean bridge =
            (sign.equals("-") && tens && !units) || (sign.equals("and") && group >= 100);
        if (!bridge || i == from || i + 1 >= words.size() || !unitLike(words.get(i + 1))) {
          break;
        }
        i++;
        continue;
      }
      if (numeral.kind() == NumberWords.Kind.SCALE) {
        group = Math.max(1, group) * numeral.value();
        if (numeral.value() >= 1000) {
          total += group;
          group = 0;
        }
        tens = units = false;
      } else {
        boolean ten = numeral.kind() == NumberWords.Kind.TEN;
        if (units || (tens && ten) || (tens && numeral.kind() == NumberWords.Kind.TEEN)) {
          break;
        }
        group += numeral.value();
        tens |= ten;
        units |= !ten;
      }
      if (total + group > 999_999) {
        break;
      }
      stop = ++i;
    }
    stop = Math.max(stop, from + 1);
    out.add(number(words, from, stop, total + group));
    return stop;
  }

  private static boolean unitLike(Word word) {
    NumberWord numeral = NumberWords.of(word.lower());
    return numeral != null && numeral.kind() != NumberWords.Kind.SCALE;
  }

  /**
   * {@code nineteen ninety-four}: a year in two halves; returns {@code from} when there is none.
   */
  private static int pairedYear(List<Word> words, int from, List<Word> out) {
    NumberWord first = NumberWords.of(words.get(from).lower());
    if (first == null || first.value() < 17 || first.value() > 20 || from + 1 >= words.size()) {
      return from;
    }
    int i = words.get(from + 1).lower().equals("-") ? from + 2 : from + 1;
    NumberWord second = i < words.size() ? NumberWords.of(words.get(i).lower()) : null;
    if (second == null || second.value() < 10 || second.value() > 90) {
      return from;
    }
    int value = second.value();
    i++;
    if (second.kind() == NumberWords.Kind.TEN) {
      int j = i < words.size() && words.get(i).lower().equals("-") ? i + 1 : i;
      NumberWord unit = j < words.size() ? NumberWords.of(words.get(j).lower()) : null;
      if (unit != null && unit.kind() == NumberWords.Kind.UNIT) {
        value += unit.value();
        i = j + 1;
      }
    }
    out.add(number(words, from, i, first.value() * 100L + value));
    return i;
  }

  /** {@code 5 1/2} and {@code 1/2}; a bare figure stays as it is. */
  private static int fraction(List<Word> words, int from, List<Word> out) {
    boolean mixed = isHalf(words, from + 1);
    if (mixed || isHalf(words, from)) {
      int stop = mixed ? from + 4 : from + 3;
      String whole = mixed ? words.get(from).as(Kind.NUM) + ".5" : "0.5";
      out.add(joined(words, from, stop, Map.of(Kind.NUM, whole)));
      return stop;
    }
    Word scale = from + 1 < words.size() ? words.get(from + 1) : null;
    NumberWord numeral = scale == null ? null : NumberWords.of(scale.lower());
    if (numeral != null && numeral.kind() == NumberWords.Kind.SCALE) {
      out.add(joined(words, from, from + 2, Map.of()));
      return from + 2;
    }
    out.add(words.get(from));
    return from + 1;
  }

  private static boolean isHalf(List<Word> words, int at) {
    return at + 2 < words.size()
        && words.get(at).lower().equals("1")
        && words.get(at + 1).lower().equals("/")
        && words.get(at + 2).lower().equals("2");
  }

  private static Word number(List<Word> words, int from, int stop, long value) {
    Map<Kind, String> readings = new EnumMap<>(Kind.class);
    readings.put(Kind.NUM, Long.toString(value));
    if (value >= 1 && value <= 31) {
      readings.put(Kind.DAY, String.format(Locale.ROOT, "%02d", value));
    }
    if (stop - from > 1 && value >= 1700 && value <= 2099) {
      readings.put(Kind.YEAR, Long.toString(value));
    }
    String ordinal = stop - from == 1 ? words.get(from).as(Kind.ORD) : null;
    if (ordinal != null) {
      readings.put(Kind.ORD, ordinal);
    }
    return joined(words, from, stop, readings);
  }

  private static Word joined(List<Word> words, int from, int stop, Map<Kind, String> readings) {
    Word first = words.get(from);
    @Nullable String lower = stop - from == 1 ? first.lower() : "#";
    return new Word(first.start(), words.get(stop - 1).end(), lower, first.glued(), readings);
  }
}
