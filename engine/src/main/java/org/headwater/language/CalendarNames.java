package org.headwater.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language calls its weekdays and months, by the tables of ICU (Unicode CLDR), so that no
 * language needs a list of its own.
 *
 * <p>Inflected forms are known as far as the tables have them (a month by itself and within a
 * date). Cost of a look-up: one probe; a language is read when it is first asked for.
 */
public final class CalendarNames {
  private static final Map<String, CalendarNames> KNOWN = new ConcurrentHashMap<>();

  /** The languages that ICU has tables for; of others it would give those of the machine's. */
  private static final Set<String> LANGUAGES =
      Stream.of(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  private static final CalendarNames NONE = new CalendarNames(Map.of(), Map.of());

  private final Map<String, Integer> weekdays;
  private final Map<String, Integer> months;

  private CalendarNames(Map<String, Integer> weekdays, Map<String, Integer> months) {
    this.weekdays = weekdays;
    this.months = months;
  }

  /**
   * The names of a language; none for what is no language, or one without tables.
   *
   * @param language ISO 639-1
   */
  public static CalendarNames of(String language) {
    boolean code = language.length() == 2 && language.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return code ? KNOWN.computeIfAbsent(language, CalendarNames::read) : NONE;
  }

  /** A weekday in lower case as a number, Monday 1 to Sunday 7, or 0 for another word. */
  public int weekday(String word) {
    return weekdays.getOrDefault(word, 0);
  }

  /** A month in lower case, written out or short, as a number from 1, or 0 for another word. */
  public int month(String word) {
    return months.getOrDefault(word, 0);
  }

  private static CalendarNames read(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    if (!LANGUAGES.contains(locale.getLanguage())) {
      return NONE;
    }
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    Map<String, Integer> weekdays = new HashMap<>();
    Map<String, Integer> months = new HashMap<>();
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] days = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      for (int day = 1; day <= 7; day++) {
        add(weekdays, days[day], day == 1 ? 7 : day - 1);
      }
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] names = symbols.getMonths(context, width);
        for (int month = 0; month < 12; month++) {
          add(months, names[month], month + 1);
        }
      }
    }
    return new CalendarNames(Map.copyOf(weekdays), Map.copyOf(months));
  }

  /** Names that are one word; a short one without its full stop. */
  private static void add(Map<String, Integer> names, String name, int number) {
    String lower = name.toLowerCase(Locale.ROOT);
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (!bare.isEmpty() && bare.indexOf(' ') < 0 && Character.isLetter(bare.codePointAt(0))) {
      names.putIfAbsent(bare, number);
    }
  }
}
