package org.headwater.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a language calls its weekdays and months, by the tables of ICU (Unicode CLDR), so that no
 * language needs a list of its own.
 *
 * <p>Inflected forms are known as far as the tables have them (a month by itself and within a
 * date). Where a text is cut into single ideographs, whoever asks must put them together: "星期三",
 * "周三", "3月". The words inside a date ("de" in "3 de mayo") are those of the language's long form
 * of a date; the words beside a year are a short list, {@code year-words.tsv}, for the larger
 * languages. Cost of a look-up: one probe; a language is read when it is first asked for.
 */
public final class CalendarNames {
  private static final Map<String, CalendarNames> KNOWN = new ConcurrentHashMap<>();

  /** The languages that ICU has tables for; of others it would give those of the machine's. */
  private static final Set<String> LANGUAGES =
      Stream.of(ULocale.getAvailableLocales())
          .map(ULocale::getLanguage)
          .collect(Collectors.toUnmodifiableSet());

  /** A word between the parts of a date, in the pattern of its long form. */
  private static final Pattern INSIDE = Pattern.compile("[dMy] '([^' ]+)' [dMy]");

  /** A month that is called by its number, in one word with the word for month: "3月". */
  private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}\\p{L}");

  private static final CalendarNames NONE =
      new CalendarNames(Map.of(), Map.of(), false, Set.of(), Set.of(), Set.of());

  private final Map<String, Integer> weekdays;
  private final Map<String, Integer> months;
  private final boolean capital;
  private final Set<String> inside;
  private final Set<String> beforeYears;
  private final Set<String> afterYears;

  private CalendarNames(
      Map<String, Integer> weekdays,
      Map<String, Integer> months,
      boolean capital,
      Set<String> inside,
      Set<String> beforeYears,
      Set<String> afterYears) {
    this.weekdays = weekdays;
    this.months = months;
    this.capital = capital;
    this.inside = inside;
    this.beforeYears = beforeYears;
    this.afterYears = afterYears;
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

  /**
   * A month, written out or short, as a number from 1, or 0 for another word. Where months are
   * written with a capital, one without is another word: "may", "march".
   *
   * @param word as it is written
   */
  public int month(String word) {
    boolean other = capital && !Character.isUpperCase(word.codePointAt(0));
    return other ? 0 : months.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
  }

  /** Whether a word in lower case stands between the parts of a date: "3 de mayo", "4 of March". */
  public boolean isInsideDates(String word) {
    return inside.contains(word);
  }

  /** Whether a number after this word in lower case may be a year: "in 1998". */
  public boolean isBeforeYears(String word) {
    return beforeYears.contains(word);
  }

  /** Whether a number before this word in lower case may be a year. */
  public boolean isAfterYears(String word) {
    return afterYears.contains(word);
  }

  private static CalendarNames read(String language) {
    ULocale locale = ULocale.forLanguageTag(language);
    if (!LANGUAGES.contains(locale.getLanguage())) {
      return NONE;
    }
    DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
    Map<String, Integer> weekdays = new HashMap<>();
    Map<String, Integer> months = new HashMap<>();
    addWeekdays(symbols, weekdays);
    if (language.equals("zh")) { // in the traditional script a week is another character
      addWeekdays(DateFormatSymbols.getInstance(ULocale.TRADITIONAL_CHINESE), weekdays);
    }
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] names = symbols.getMonths(context, width);
        for (int month = 0; month < 12; month++) {
          add(months, names[month], month + 1);
        }
      }
    }
    return new CalendarNames(
        Map.copyOf(weekdays),
        Map.copyOf(months),
        Character.isUpperCase(symbols.getMonths()[0].codePointAt(0)),
        inside(locale),
        yearWords(language, "before"),
        yearWords(language, "after"));
  }

  /**
   * Written out; short ones only of several ideographs, for "sun" and "sat" are other words too.
   */
  private static void addWeekdays(DateFormatSymbols symbols, Map<String, Integer> weekdays) {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      String[] names = symbols.getWeekdays(context, DateFormatSymbols.WIDE);
      String[] brief = symbols.getWeekdays(context, DateFormatSymbols.ABBREVIATED);
      for (int day = 1; day <= 7; day++) {
        int number = day == 1 ? 7 : day - 1;
        add(weekdays, names[day], number);
        if (brief[day].length() > 1 && brief[day].codePoints().allMatch(Character::isIdeographic)) {
          add(weekdays, brief[day], number);
        }
      }
    }
  }

  private static Set<String> inside(ULocale locale) {
    Set<String> words = new HashSet<>(yearWords(locale.getLanguage(), "inside"));
    if (DateFormat.getDateInstance(DateFormat.LONG, locale) instanceof SimpleDateFormat format) {
      Matcher matcher = INSIDE.matcher(format.toPattern());
      for (int at = 0; matcher.find(at); at = matcher.end() - 1) {
        words.add(matcher.group(1).toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(words);
  }

  private static Set<String> yearWords(String language, String place) {
    return WordList.table(CalendarNames.class, "year-words.tsv").stream()
        .filter(row -> row.get(0).equals(language) && row.get(1).equals(place))
        .flatMap(row -> List.of(row.get(2).split(" ")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Names that are one word; a short one without its full stop. */
  private static void add(Map<String, Integer> names, String name, int number) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return;
    }
    String bare = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    boolean word = bare.indexOf(' ') < 0 && Character.isLetter(bare.codePointAt(0));
    if (word || NUMBERED.matcher(bare).matches()) {
      names.putIfAbsent(bare, number);
    }
  }
}
