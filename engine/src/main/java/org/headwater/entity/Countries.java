package org.headwater.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.language.WordList;

/**
 * The gazetteer of countries: names, other names, adjectives and people, capitals, and seats of
 * government that stand for the country in the news ("Moscow", "the Kremlin").
 *
 * <p>A look-up does not mind case, accents, dots, hyphens, a leading "the" and a possessive ending;
 * only acronyms need capitals or dots. Names are looked up whole: "South Korean officials" is not
 * found, "South Korean" is.
 */
public final class Countries {
  private static final List<Country> ALL = read();
  private static final Map<String, CountryName> BY_NAME = index();
  private static final Map<String, Country> BY_CODE = byCode();

  /** Lower-case words that are more often something else than the country they could name. */
  private static final Set<String> COMMON_WORDS = WordList.set(Countries.class, "common-words.txt");

  private Countries() {}

  /** How a name stands for a country. */
  public enum Use {
    NAME,
    /** Adjective or people: "Russian", "Poles". */
    ADJECTIVE,
    CAPITAL,
    /** A seat of government: "Kremlin", "White House". */
    SEAT
  }

  /**
   * A name and the country it stands for.
   *
   * @param written the name as the gazetteer writes it
   */
  public record CountryName(Country country, Use use, String written) {
    public String code() {
      return country.code();
    }

    /** Acronyms need their capitals or dots: "us" and "car" are words. */
    private boolean admits(String name) {
      return !written.equals(written.toUpperCase(Locale.ROOT))
          || name.indexOf('.') >= 0
          || !name.equals(name.toLowerCase(Locale.ROOT));
    }
  }

  public static List<Country> all() {
    return ALL;
  }

  /** What all names are kept under: {@link GazetteerKey}. */
  static Set<String> keys() {
    return BY_NAME.keySet();
  }

  /** The country that a whole name stands for in any way. */
  public static Optional<CountryName> find(String name) {
    return Optional.ofNullable(BY_NAME.get(GazetteerKey.of(name)))
        .filter(found -> found.admits(name));
  }

  /** The ISO 3166-1 alpha-3 code of the country that a whole name stands for in any way. */
  public static Optional<String> code(String name) {
    return find(name).map(CountryName::code);
  }

  /** The country of an ISO 3166-1 alpha-3 code in capitals. */
  public static Optional<Country> byCode(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  /**
   * Whether a lower-case word needs more than itself to be read as a place or people ("turkey",
   * "polish").
   */
  public static boolean isCommonWord(String lowerCaseName) {
    return COMMON_WORDS.contains(lowerCaseName);
  }

  private static List<Country> read() {
    return WordList.table(Countries.class, "countries.tsv", 6).stream()
        .map(row ->
            new Country(
                row.get(0),
                row.get(1),
                WordList.values(row.get(2)),
                WordList.values(row.get(3)),
                WordList.values(row.get(4)),
                WordList.values(row.get(5))))
        .toList();
  }

  private static Map<String, CountryName> index() {
    Map<String, CountryName> index = new LinkedHashMap<>();
    for (Country country : ALL) {
      add(index, List.of(country.name()), country, Use.NAME);
    }
    for (Country country : ALL) {
      add(index, country.aliases(), country, Use.NAME);
      add(index, country.adjectives(), country, Use.ADJECTIVE);
      add(index, country.capitals(), country, Use.CAPITAL);
      add(index, country.seats(), country, Use.SEAT);
    }
    return Map.copyOf(index);
  }

  private static void add(
      Map<String, CountryName> index, List<String> names, Country country, Use use) {
    for (String name : names) {
      index.putIfAbsent(GazetteerKey.of(name), new CountryName(country, use, name));
    }
  }

  private static Map<String, Country> byCode() {
    Map<String, Country> index = new LinkedHashMap<>();
    ALL.forEach(country -> index.put(country.code(), country));
    return Map.copyOf(index);
  }
}
