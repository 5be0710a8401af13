package org.headwater.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a sentence into words, numbers and signs for the time grammar.
 *
 * <p>Why not the tokens of {@code language}: here {@code 10:35}, {@code p.m.}, {@code '98}, {@code
 * 1980s} and {@code Nov.} are each one thing, and {@code five-year} is three. One pass, linear.
 */
final class Scanner {
  private final String text;
  private final int end;
  private final Lexicon lexicon = Lexicon.shipped();
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int lastEnd = -1;

  private Scanner(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  static List<Word> words(String text, int start, int end) {
    Scanner scanner = new Scanner(text, start, end);
    while (scanner.at < end) {
      scanner.next();
    }
    return scanner.words;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      at++;
    } else if (digit(c)) {
      number();
    } else if (Character.isLetter(c)) {
      letters();
    } else if (isApostrophe(c)) {
      apostrophe();
    } else {
      add(at + 1, Map.of());
    }
  }

  private void letters() {
    int stop = at;
    while (stop < end && Character.isLetter(text.charAt(stop))) {
      stop++;
    }
    stop = withDots(stop);
    boolean capital = Character.isUpperCase(text.charAt(at));
    String lower = text.substring(at, stop).toLowerCase(Locale.ROOT);
    Map<Kind, String> readings = lexicon.readings(lower, capital);
    if (readings.isEmpty() && stop - at > 2 && text.charAt(stop - 1) == '.') {
      stop--;
      readings = lexicon.readings(lower.substring(0, lower.length() - 1), capital);
    }
    add(stop, readings);
  }

  /**
   * {@code a.m.}, {@code p.m.} and short weekdays and months ({@code Mon.}) keep their full stops.
   */
  private int withDots(int stop) {
    if (stop - at == 1 && at(stop) == '.' && (at(stop + 1) | 0x20) == 'm') {
      boolean letterAfter = stop + 2 < end && Character.isLetter(text.charAt(stop + 2));
      return letterAfter ? stop : at(stop + 2) == '.' ? stop + 3 : stop + 2;
    }
    boolean abbreviation =
        stop - at >= 3
            && stop - at <= 5
            && at(stop) == '.'
            && Character.isUpperCase(text.charAt(at));
    return abbreviation
            && !lexicon
                .readings(text.substring(at, stop + 1).toLowerCase(Locale.ROOT), true)
                .isEmpty()
        ? stop + 1
        : stop;
  }

  private void number() {
    Figures figures = Figures.read(text, at, end);
    add(figures.end(), figures.readings());
  }

  private void apostrophe() {
    int stop = at + 1;
    if (at(stop) == 's' && !Character.isLetterOrDigit(at(stop + 1))) {
      words.add(new Word(at, stop + 1, "'s", at == lastEnd, Map.of()));
      at = lastEnd = stop + 1;
      return;
    }
    if (digit(at(stop)) && digit(at(stop + 1)) && !digit(at(stop + 2)) && at != lastEnd) {
      Map<Kind, String> readings = Figures.shortYear(text.substring(stop, stop + 2), at(stop + 2));
      boolean decade = readings.containsKey(Kind.DECADE);
      if (decade || !Character.isLetter(at(stop + 2))) {
        add(stop + (decade ? 3 : 2), readings);
        return;
      }
    }
    add(at + 1, Map.of());
  }

  private void add(int stop, Map<Kind, String> readings) {
    String lower = text.substring(at, stop).toLowerCase(Locale.ROOT);
    words.add(new Word(at, stop, lower, at == lastEnd, readings));
    at = lastEnd = stop;
  }

  private char at(int index) {
    return index < end ? text.charAt(index) : ' ';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`';
  }

  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }
}
