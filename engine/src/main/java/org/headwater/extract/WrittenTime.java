package org.headwater.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Where in a short line a time is written that people write beside what they post: a day with or
 * without an hour ({@code 28. Juli 2019 um 13:39}), a bare hour at the end, or a time counted back
 * from now ({@code 2 hours ago}). It is found, not interpreted.
 *
 * <p>Runs of digits and runs of letters are told apart even without a blank between them, because
 * flattened pages glue a name to its date. One pass over the line, which is short.
 *
 * @param start the first character of the time
 * @param end the character after it
 * @param exact true when it names an hour or counts back from now, as posts do and articles seldom
 */
record WrittenTime(int start, int end, boolean exact) {
  private static final Map<String, Set<String>> ROLES = roles();
  private static final int LONGEST = 200;

  /** A run of letters or of digits. */
  private record Token(int start, int end, String lower, boolean digits) {
    int length() {
      return end - start;
    }

    boolean isDay() {
      return digits && length() <= 2;
    }

    boolean isYear() {
      return digits && length() == 4 && (lower.startsWith("19") || lower.startsWith("20"));
    }

    boolean is(String role) {
      return !digits && ROLES.getOrDefault(role, Set.of()).contains(lower);
    }
  }

  /** The first time in the line, or null. No time is written without a digit. */
  static @Nullable WrittenTime find(String line) {
    if (line.length() > LONGEST || !hasDigit(line)) {
      return null;
    }
    List<Token> tokens = tokens(line);
    for (int i = 0; i < tokens.size(); i++) {
      int after = afterDate(line, tokens, i);
      boolean back = after < 0;
      after = back ? afterRelative(tokens, i) : after;
      if (after > 0) {
        return withClock(line, tokens, i, after, back);
      }
      if (isClock(line, tokens, i) && onlyClock(line, tokens, i + 2)) {
        return new WrittenTime(
            tokens.get(first(line, tokens, i)).start, tokens.getLast().end, true);
      }
    }
    return null;
  }

  /** The time as the line writes it; a blank is put between a year and an hour without one. */
  String in(String line) {
    int colon = line.indexOf(':', start);
    boolean glued =
        colon > start
            && colon < end
            && hour(line, digits(line, colon), colon) > digits(line, colon);
    return glued
        ? (line.substring(start, colon - 2) + " " + line.substring(colon - 2, end)).strip()
        : line.substring(start, end);
  }

  /** Where the digits begin that end before the given place. */
  private static int digits(String line, int end) {
    int at = end;
    while (at > 0 && sort(line.charAt(at - 1)) == 2) {
      at--;
    }
    return at;
  }

  /** The cheap look before any pattern: whether a line has a digit from 0 to 9. */
  static boolean hasDigit(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  /** The first of what belongs to a time and stands before it: weekday, "yesterday at", hour. */
  private static int first(String line, List<Token> tokens, int time) {
    int from = time;
    for (int i = time - 1; i >= 0; i--) {
      if (i > 0 && isHour(line, tokens, i - 1)) {
        from = --i;
        continue;
      }
      boolean day = tokens.get(i).is("week") || tokens.get(i).is("near");
      if (!day && !tokens.get(i).is("clock")) {
        return from;
      }
      from = day ? i : from;
    }
    return from;
  }

  private static WrittenTime withClock(
      String line, List<Token> tokens, int first, int after, boolean back) {
    int from = first(line, tokens, first);
    boolean exact = back || from < first && isHour(line, tokens, from);
    int end = after;
    int last = after;
    while (end < tokens.size() && end - after < 8) {
      Token token = tokens.get(end);
      exact |= isClock(line, tokens, end);
      if (token.isDay()) {
        last = end + 1;
      } else if (!token.is("clock")) {
        break;
      } else if (token.length() > 1 && !token.is("week") && !token.is("within")) {
        last = end + 1;
      }
      end++;
    }
    return new WrittenTime(tokens.get(from).start, tokens.get(last - 1).end, exact);
  }

  /** The token after a date that begins with the token, or -1. */
  private static int afterDate(String line, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.isYear() && i + 2 < tokens.size()) {
      boolean iso = tokens.get(i + 1).isDay() && tokens.get(i + 2).isDay();
      return iso && parted(line, token, tokens.get(i + 1)) ? i + 3 : -1;
    }
    if (token.isDay()) {
      int month = next(tokens, i + 1);
      if (month < tokens.size() && DateWords.month(tokens.get(month).lower) != null) {
        int year = next(tokens, month + 1);
        return year < tokens.size() && tokens.get(year).isYear() ? year + 1 : month + 1;
      }
      boolean numbers =
          i + 2 < tokens.size()
              && tokens.get(i + 1).isDay()
              && (tokens.get(i + 2).isYear() || tokens.get(i + 2).isDay())
              && tokens.get(i + 2).length() > 1
              && parted(line, token, tokens.get(i + 1))
              && parted(line, tokens.get(i + 1), tokens.get(i + 2));
      return numbers ? i + 3 : -1;
    }
    if (DateWords.month(token.lower) != null && i + 1 < tokens.size()) {
      int year = next(tokens, i + 2);
      boolean day = tokens.get(i + 1).isDay();
      return !day ? -1 : year < tokens.size() && tokens.get(year).isYear() ? year + 1 : i + 2;
    }
    return -1;
  }

  /** The token there, or the one after it when it only joins the parts of a date. */
  private static int next(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).is("joins") ? at + 1 : at;
  }

  /** Whether only signs such as stand between the numbers of a date part two tokens. */
  private static boolean parted(String line, Token a, Token b) {
    String gap = line.substring(a.end, b.start);
    return !gap.isEmpty()
        && gap.length() <= 2
        && gap.chars().allMatch(c -> "./-, ".indexOf(c) >= 0)
        && !gap.isBlank();
  }

  /** The token after a time counted back from now, or -1. */
  private static int afterRelative(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is("before") && i + 2 < tokens.size()) {
      return tokens.get(i + 1).isDay() && tokens.get(i + 2).is("unit") ? i + 3 : -1;
    }
    if (!token.isDay()) {
      return -1;
    }
    int at = i;
    while (at + 1 < tokens.size() && tokens.get(at).isDay() && tokens.get(at + 1).is("unit")) {
      at += 2;
    }
    return at > i && at < tokens.size() && tokens.get(at).is("after") ? at + 1 : -1;
  }

  /** A clock that no day and month can be. */
  private static boolean isHour(String line, List<Token> tokens, int i) {
    return isClock(line, tokens, i) && line.charAt(tokens.get(i).end) != '.';
  }

  private static boolean isClock(String line, List<Token> tokens, int i) {
    if (i + 1 >= tokens.size() || !tokens.get(i).isDay() || tokens.get(i + 1).length() != 2) {
      return false;
    }
    String gap = line.substring(tokens.get(i).end, tokens.get(i + 1).start);
    return tokens.get(i + 1).digits && (gap.equals(":") || gap.equals("h") || gap.equals("."));
  }

  /** Whether nothing follows that is no part of the hour; a second hour makes a span of time. */
  private static boolean onlyClock(String line, List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (!tokens.get(i).isDay() && !tokens.get(i).is("clock") || isClock(line, tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static List<Token> tokens(String line) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= line.length(); i++) {
      boolean ends = i == line.length() || sort(line.charAt(i)) != sort(line.charAt(i - 1));
      if (ends) {
        int kind = sort(line.charAt(i - 1));
        if (kind > 0) {
          int part = kind == 2 ? hour(line, start, i) : month(line, start, i);
          if (part > start) {
            tokens.add(token(line, start, part, kind));
          }
          tokens.add(token(line, part, i, kind));
        }
        start = i;
      }
    }
    return tokens;
  }

  private static Token token(String line, int start, int end, int kind) {
    String lower = line.substring(start, end).toLowerCase(Locale.ROOT);
    return new Token(start, end, lower, kind == 2);
  }

  /** Where the hour begins in digits that hold a year as well: {@code 3.5.202014:05}. */
  private static int hour(String line, int start, int end) {
    boolean glued = end - start == 4 || end - start == 6;
    boolean clock =
        end + 2 < line.length()
            && line.charAt(end) == ':'
            && sort(line.charAt(end + 1)) == 2
            && sort(line.charAt(end + 2)) == 2;
    return glued && clock ? end - 2 : start;
  }

  /** Where the month begins that a name runs into: {@code AdaMay 3}; else the start. */
  private static int month(String line, int start, int end) {
    for (int i = end - 3; i > start; i--) {
      if (Character.isUpperCase(line.charAt(i))) {
        boolean glued = Character.isLowerCase(line.charAt(i - 1));
        String tail = glued ? line.substring(i, end).toLowerCase(Locale.ROOT) : "";
        return DateWords.month(tail) != null ? i : start;
      }
    }
    return start;
  }

  private static int sort(char c) {
    return c >= '0' && c <= '9' ? 2 : Character.isLetter(c) ? 1 : 0;
  }

  private static Map<String, Set<String>> roles() {
    Map<String, Set<String>> roles = new HashMap<>();
    for (List<String> row : WordList.table(WrittenTime.class, "relative-times.tsv", 2)) {
      roles.put(row.get(0), new HashSet<>(List.of(row.get(1).strip().split(" +"))));
    }
    return roles;
  }
}
