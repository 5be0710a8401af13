package org.headwater.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.entity.Countries.CountryName;
import org.headwater.entity.Countries.Use;
import org.headwater.language.WordList;

/**
 * Finds names that an outlet writes in lower case and that the tagger, which learned from tidy
 * text, passes over: "russia", "putin", "moscow".
 *
 * <p>Why: some outlets write the names of a country or leader in lower case on purpose. How: runs
 * of up to {@value #LONGEST} lower-case words are looked up in the gazetteers; words that are also
 * common words ("turkey", "polish") are left out. A word with which no name of the gazetteers
 * begins is passed over. Cost: one look-up a word, a few for words that may begin a name.
 */
final class LowerCaseNames {
  private static final int LONGEST = 5;
  private static final int SHORTEST_NAME = 4;
  private static final Map<String, Known> KNOWN = read();

  /** What the names of both lists begin with, and the article that may stand before them. */
  private static final Set<String> BEGINNINGS = beginnings();

  private LowerCaseNames() {}

  /** A name of the list with its type and usual form. */
  record Known(EntityType type, String usual) {}

  /** A find in a text. */
  record Find(Span span, EntityType type) {}

  /** The usual form of a name of the list: "putin" gives "Vladimir Putin". */
  static Optional<Known> known(String lowerCaseName) {
    return Optional.ofNullable(KNOWN.get(lowerCaseName));
  }

  /** All finds outside the taken spans, in order; the longest at each word. */
  static List<Find> in(String text, List<Span> taken) {
    List<Span> words = TextWords.of(text, 0, text.length());
    List<Find> finds = new ArrayList<>();
    int next = 0;
    int i = 0;
    while (i < words.size()) {
      while (next < taken.size() && taken.get(next).end() <= words.get(i).start()) {
        next++;
      }
      int free = next < taken.size() ? taken.get(next).start() : text.length();
      int length = find(text, words, i, free, finds);
      i += Math.max(1, length);
    }
    return finds;
  }

  private static int find(String text, List<Span> words, int at, int free, List<Find> finds) {
    if (!lowerCase(text, words.get(at)) || !mayBegin(text, words.get(at))) {
      return 0;
    }
    for (int n = Math.min(LONGEST, words.size() - at); n > 0; n--) {
      Span span = words.get(at).union(words.get(at + n - 1));
      Span name = TextWords.withoutPossessive(text, span);
      if (name.end() > free || !together(text, words, at, n)) {
        continue;
      }
      Optional<EntityType> type = type(name.in(text));
      if (type.isPresent()) {
        finds.add(new Find(name, type.get()));
        return n;
      }
    }
    return 0;
  }

  private static boolean mayBegin(String text, Span word) {
    String whole = GazetteerKey.firstWord(word.in(text));
    Span bare = TextWords.withoutPossessive(text, word);
    return whole.isEmpty()
        || BEGINNINGS.contains(whole)
        || (bare.end() < word.end() && BEGINNINGS.contains(GazetteerKey.firstWord(bare.in(text))));
  }

  /** Lower-case words with nothing but one space between them. */
  private static boolean together(String text, List<Span> words, int at, int n) {
    for (int k = 1; k < n; k++) {
      Span word = words.get(at + k);
      if (word.start() - words.get(at + k - 1).end() != 1
          || text.charAt(word.start() - 1) != ' '
          || !lowerCase(text, word)) {
        return false;
      }
    }
    return true;
  }

  private static boolean lowerCase(String text, Span word) {
    for (int i = word.start(); i < word.end(); i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c) || Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static Optional<EntityType> type(String name) {
    Known known = KNOWN.get(name);
    if (known != null) {
      return Optional.of(known.type());
    }
    if (name.length() < SHORTEST_NAME || Countries.isCommonWord(name)) {
      return Optional.empty();
    }
    return Countries.find(name).filter(LowerCaseNames::writtenAsName).map(LowerCaseNames::typeOf);
  }

  private static boolean writtenAsName(CountryName found) {
    return found.use() != Use.SEAT;
  }

  static EntityType typeOf(CountryName found) {
    return found.use() == Use.ADJECTIVE ? EntityType.MISC : EntityType.LOC;
  }

  private static Map<String, Known> read() {
    Map<String, Known> known = new LinkedHashMap<>();
    for (List<String> row : WordList.table(LowerCaseNames.class, "lower-case-names.tsv", 3)) {
      known.putIfAbsent(
          row.get(0).toLowerCase(Locale.ROOT),
          new Known(EntityType.valueOf(row.get(1)), row.get(2)));
    }
    return Map.copyOf(known);
  }

  private static Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>(Set.of("the"));
    KNOWN.keySet().forEach(name -> beginnings.add(GazetteerKey.firstWord(name)));
    Countries.keys().forEach(key -> beginnings.add(GazetteerKey.firstWord(key)));
    return Set.copyOf(beginnings);
  }
}
