package org.headwater.time;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths of time: the ISO 8601 duration of a number of units. */
final class Amount {
  private Amount() {}

  /**
   * @param count digits, with a decimal point where said, or {@code X}
   * @param unit as the lexicon has it: {@code D}, {@code TH} for hours, {@code 2W} for fortnights
   */
  static String iso(String count, String unit) {
    if (unit.equals("2W")) {
      return count.equals("X") ? "PXW" : "P" + 2 * whole(count) + "W";
    }
    if (unit.equals("WE")) {
      return "P" + (count.equals("X") ? "X" : 2 * whole(count)) + "D";
    }
    if (count.endsWith(".5") && unit.equals("TH")) {
      return "PT" + whole(count) + "H30M";
    }
    if (count.endsWith(".5") && unit.equals("Y")) {
      return "P" + whole(count) + "Y6M";
    }
    boolean clock = unit.startsWith("T");
    return (clock ? "PT" : "P") + count + (clock ? unit.substring(1) : unit);
  }

  /** Half of one unit. */
  static String half(String unit) {
    return switch (unit) {
      case "TH" -> "PT30M";
      case "TM" -> "PT30S";
      case "D" -> "PT12H";
      case "Y" -> "P6M";
      case "E" -> "P5Y";
      case "C" -> "P50Y";
      case "M" -> "P2W";
      default -> "P0.5" + unit;
    };
  }

  /** How many units are said: a number, {@code X} when vague, 1 for "a" or none. */
  static String count(Fields fields, boolean plural) {
    String number = fields.first(Kind.NUM);
    if (number != null) {
      return number;
    }
    return fields.has(Kind.VAGUE) || plural ? "X" : "1";
  }

  /** The whole part of a count, 0 when vague or too large to be meant. */
  static int whole(String count) {
    int point = count.indexOf('.');
    String digits = point < 0 ? count : count.substring(0, point);
    return digits.isEmpty() || digits.equals("X") || digits.length() > 6
        ? 0
        : Integer.parseInt(digits);
  }

  /** The duration that the fields and the words around them speak of, or null. */
  static @Nullable String of(Fields fields, List<String> words) {
    String unit = fields.unit();
    if (unit == null) {
      return null;
    }
    if (words.contains("couple")) {
      return iso("2", unit);
    }
    int half = words.indexOf("half");
    if (half >= 0 && words.contains("and")) {
      return iso(count(fields, false) + ".5", unit);
    }
    if (half >= 0 && !fields.has(Kind.NUM)) {
      return half(unit);
    }
    return iso(count(fields, fields.has(Kind.UNITS)), unit);
  }
}
