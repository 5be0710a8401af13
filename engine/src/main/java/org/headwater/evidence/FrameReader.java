package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Reads of what a number or day is one, from the words around it.
 *
 * <p>Why: "three boats were seized" and "five boats came near" are two numbers of boats that do not
 * contradict each other. How: what is counted is the first plural behind the number, or its unit;
 * the words between tell which ones. The action is the nearest verb before, with the preposition
 * that binds the value to it; where the value opens its clause, the first one behind. Words are
 * taken for verbs by the table of actions and their form, since no parser is run. The forms are
 * English ones; in other languages units are right and nouns a guess. Cost: a look at a few tokens
 * a value.
 */
final class FrameReader {
  /** How many words may stand between a number and what it counts. */
  private static final int BETWEEN = 3;

  /** How many actions a value may belong to. */
  private static final int MOST_ACTIONS = 2;

  /** How far an action may stand from a value, in tokens. */
  private static final int REACH = 10;

  /** The head of days and times, which the stem of no word equals. */
  static final String TIME = "#time";

  private static final Set<String> PREPOSITIONS =
      WordList.set(FrameReader.class, "frame-links.txt");
  private static final Set<String> PEOPLE = WordList.set(FrameReader.class, "people-nouns.txt");
  private static final Set<String> SAYING = Set.of("said", "says", "told");
  private static final Set<String> BORDERS = WordList.set(FrameReader.class, "frame-borders.txt");

  private static final Map<String, String> IRREGULAR = irregular();

  private final Words words;
  private final String language;

  FrameReader(Words words, String language) {
    this.words = words;
    this.language = language;
  }

  /**
   * What a number counts.
   *
   * @param first the token of the number
   * @param next the token after it
   * @param from the first token of the clause
   * @param end the token after its last
   * @param unit its money, percent or outcome of people; "" for none
   */
  Frame ofNumber(int first, int next, int from, int end, String unit) {
    Set<String> qualifiers = new LinkedHashSet<>();
    if (PeopleCounted.isUnit(unit)) {
      return new Frame(unit, people(next, end), List.of(), "", false);
    }
    int head = unit.isEmpty() ? head(next, end, qualifiers) : next;
    if (head < 0) {
      return Frame.NONE;
    }
    String name = unit.isEmpty() ? stem(head) : unit;
    return bound(name, qualifiers, first, (unit.isEmpty() ? head : next) + 1, from, end);
  }

  /**
   * What happened at a time.
   *
   * @param first the first token of its words
   * @param next the token after them
   */
  Frame ofTime(int first, int next, int from, int end) {
    return bound(TIME, Set.of(), first, next, from, end);
  }

  /** Who is counted, when the noun says more than that they are people. */
  private Set<String> people(int next, int end) {
    Set<String> who = new LinkedHashSet<>();
    for (int i = next; i < Math.min(end, next + BETWEEN) && isWord(i); i++) {
      String word = words.lower(i);
      if (PEOPLE.contains(word)) {
        return who;
      }
      if (StopWords.contains(word, language) || isVerb(i)) {
        return who;
      }
      who.add(stem(i));
    }
    return who;
  }

  /** The token of what is counted, or -1. */
  private int head(int next, int end, Set<String> qualifiers) {
    for (int i = next; i < Math.min(end, next + BETWEEN + 1); i++) {
      String word = words.lower(i);
      if (!isWord(i) || StopWords.contains(word, language) || PREPOSITIONS.contains(word)) {
        return -1;
      }
      if (isPlural(word)) {
        return i;
      }
      qualifiers.add(stem(i));
    }
    return -1;
  }

  /** By its form the plural of a noun, or a noun for several. */
  static boolean isPlural(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
        || PEOPLE.contains(word)
        || word.equals("men")
        || word.equals("women")
        || word.equals("children")
        || word.equals("percent");
  }

  private Frame bound(String head, Set<String> qualifiers, int first, int next, int from, int end) {
    String link = "";
    List<String> actions = new ArrayList<>();
    for (int i = first - 1; i >= Math.max(from, first - REACH) && !isBorder(i); i--) {
      String word = words.lower(i);
      if (link.isEmpty() && actions.isEmpty() && PREPOSITIONS.contains(word)) {
        link = word;
      }
      if (isVerb(i) && actions.size() < MOST_ACTIONS) {
        actions.add(stem(i));
      }
    }
    for (int i = next; actions.isEmpty() && i < Math.min(end, next + REACH) && !isBorder(i); i++) {
      if (isVerb(i)) {
        actions.add(stem(i));
        link = "";
      }
    }
    return new Frame(head, qualifiers, actions, link, isMain(first, from));
  }

  /** Whether a value stands in the main clause: no word opens another before it. */
  private boolean isMain(int value, int from) {
    for (int i = from; i < value; i++) {
      if (BORDERS.contains(words.lower(i)) && isWord(i) && !words.lower(i).equals("and")) {
        return false;
      }
    }
    return true;
  }

  private boolean isBorder(int at) {
    String word = words.lower(at);
    return BORDERS.contains(word)
        || !isWord(at) && !",$€£%'’-–".contains(word) && !Character.isDigit(word.charAt(0));
  }

  /** A word of the table of actions whose form may be that of a verb. */
  private boolean isVerb(int at) {
    String word = words.lower(at);
    return isWord(at)
        && (SAYING.contains(word)
            || !StopWords.contains(word, language) && Actions.contains(stem(at)));
  }

  private boolean isWord(int at) {
    return Character.isLetter(words.lower(at).codePointAt(0));
  }

  private String stem(int at) {
    return stem(words.lower(at), language);
  }

  /** The stem of a word, of an irregular past form that of its verb. */
  static String stem(String word, String language) {
    return Stems.stem(IRREGULAR.getOrDefault(word, word), language);
  }

  /**
   * What a number in a compound counts: "a 47-page report".
   *
   * @param unit the word behind the hyphen
   * @param next the token after the compound
   */
  Frame ofCompound(String unit, int next, int end) {
    boolean noun = next < end && isWord(next) && !StopWords.contains(words.lower(next), language);
    if (!noun || unit.contains("-")) {
      return Frame.NONE;
    }
    String head = Stems.stem(unit, language) + ' ' + stem(next);
    return new Frame(head, Set.of(), List.of(), "", true);
  }

  private static Map<String, String> irregular() {
    Map<String, String> table = new HashMap<>();
    for (List<String> row : WordList.table(FrameReader.class, "irregular-verbs.tsv")) {
      table.put(row.get(0), row.get(1));
    }
    return Map.copyOf(table);
  }
}
