package org.headwater.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headwater.language.WordList;

/**
 * The gazetteer of news agencies and broadcasters, with the country they report from and who
 * controls them.
 *
 * <p>A look-up does not mind accents, dots, hyphens, a leading "the" and a possessive ending. It
 * minds case only for short acronyms, because "ap", "map", "pa" and "sta" are words and syllables.
 */
public final class Agencies {
  private static final int ACRONYM_LENGTH = 5;
  private static final List<Agency> ALL = read();
  private static final Map<String, Named> BY_NAME = index();

  private Agencies() {}

  private record Named(Agency agency, String written) {
    boolean admits(String name) {
      boolean acronym =
          written.length() <= ACRONYM_LENGTH && written.equals(written.toUpperCase(Locale.ROOT));
      return !acronym || !name.equals(name.toLowerCase(Locale.ROOT));
    }
  }

  public static List<Agency> all() {
    return ALL;
  }

  /** The agency of a whole name: "Korean Central News Agency", "KCNA", "the Associated Press". */
  public static Optional<Agency> find(String name) {
    return Optional.ofNullable(BY_NAME.get(GazetteerKey.of(name)))
        .filter(named -> named.admits(name))
        .map(Named::agency);
  }

  private static List<Agency> read() {
    return WordList.table(Agencies.class, "agencies.tsv", 4).stream()
        .map(row ->
            new Agency(
                row.get(0), row.get(1), Agency.Control.of(row.get(2)), WordList.values(row.get(3))))
        .toList();
  }

  private static Map<String, Named> index() {
    Map<String, Named> index = new LinkedHashMap<>();
    for (Agency agency : ALL) {
      index.putIfAbsent(GazetteerKey.of(agency.name()), new Named(agency, agency.name()));
    }
    for (Agency agency : ALL) {
      for (String alias : agency.aliases()) {
        index.putIfAbsent(GazetteerKey.of(alias), new Named(agency, alias));
      }
    }
    return Map.copyOf(index);
  }
}
