package org.headwater.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwater.entity.Countries;
import org.headwater.language.WordList;

/**
 * Whether two names may mean one body or one person.
 *
 * <p>Why: "the Energy Ministry" and "Karvonia's Energy Ministry" are two spellings in two articles
 * and nobody says that they are two ministries. How: names may be one when all words of one are in
 * the other, endings of countries aside ("Karvonian", "Karvonia's"), where words that name one body
 * are one word ({@link BodySynonyms}) and the names of a country are one, or when one is an acronym
 * that may stand for the other ({@link BodyAcronyms}). Persons may be one when they have one last
 * name, or one is called by a part of the other's name: not everybody's last word is the family's.
 * Cost: the product of their words.
 */
final class BodyNames {
  /** From here on two words with the same beginning are one ("Karvonian", "Karvonia"). */
  private static final int SAME_BEGINNING = 5;

  private static final int LONGEST_COUNTRY = 4;

  /** Letters of an acronym of a country ("US", "UAE"). */
  private static final int LONGEST_ACRONYM = 3;

  private static final Pattern SPACE = Pattern.compile("[\\s,]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
  private static final Set<String> SMALL = WordList.set(BodyNames.class, "name-fillers.txt");
  private static final Set<String> SUFFIXES = WordList.set(BodyNames.class, "name-suffixes.txt");

  private BodyNames() {}

  /** Whether two persons have one last name, or one name is all of it a part of the other. */
  static boolean mayBeOnePerson(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    return lastName(first).equals(lastName(second))
        || first.containsAll(second)
        || second.containsAll(first);
  }

  /** The last name of a person in lower case, without "Jr." */
  private static String lastName(List<String> words) {
    int last = words.size() - 1;
    while (last > 0 && SUFFIXES.contains(words.get(last))) {
      last--;
    }
    return words.isEmpty() ? "" : words.get(last);
  }

  /** Whether nothing in two names tells the bodies apart that they name. */
  static boolean mayBeOne(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    return contains(first, second)
        || contains(second, first)
        || BodyAcronyms.mayStandFor(a, second)
        || BodyAcronyms.mayStandFor(b, first);
  }

  /**
   * Whether one is the other or a part of it, by what is known of them ({@link UmbrellaBodies}).
   */
  static boolean areOfOneUmbrella(String a, String b) {
    return UmbrellaBodies.areOfOne(words(a), words(b));
  }

  private static boolean contains(List<String> all, List<String> part) {
    return part.stream().allMatch(word -> all.stream().anyMatch(other -> isOne(word, other)));
  }

  private static boolean isOne(String a, String b) {
    return a.equals(b)
        || BodySynonyms.areOne(a, b)
        || isOneCountry(a, b)
        || a.length() >= SAME_BEGINNING
            && b.length() >= SAME_BEGINNING
            && a.regionMatches(0, b, 0, SAME_BEGINNING);
  }

  /** "American" and "US", as words in lower case. */
  private static boolean isOneCountry(String a, String b) {
    Optional<String> first = country(a);
    return first.isPresent() && first.equals(country(b));
  }

  private static Optional<String> country(String word) {
    String written = word.length() <= LONGEST_ACRONYM ? word.toUpperCase(Locale.ROOT) : word;
    return Countries.find(written)
        .filter(
            found -> found.use() == Countries.Use.NAME || found.use() == Countries.Use.ADJECTIVE)
        .map(Countries.CountryName::code);
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : SPACE.split(folded(name))) {
      String bare = POSSESSIVE.matcher(word).replaceFirst("").replace(".", "");
      if (!bare.isEmpty() && !SMALL.contains(bare)) {
        words.add(bare);
      }
    }
    return words;
  }

  /** In lower case, without accents. */
  private static String folded(String name) {
    String apart = Normalizer.normalize(name.strip(), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /** The codes of the countries that a name says, by their names, peoples, capitals or seats. */
  static Set<String> countries(String name) {
    Set<String> codes = new HashSet<>();
    String[] parts = SPACE.split(name.strip());
    for (int from = 0; from < parts.length; from++) {
      for (int many = 1; many <= Math.min(LONGEST_COUNTRY, parts.length - from); many++) {
        String words = String.join(" ", List.of(parts).subList(from, from + many));
        Optional<String> code =
            Countries.isCommonWord(words) ? Optional.empty() : Countries.code(words);
        code.ifPresent(codes::add);
      }
    }
    return codes;
  }
}
