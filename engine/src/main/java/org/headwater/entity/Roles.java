package org.headwater.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * What a sentence says a person is: "Russian president", "president of the X University".
 *
 * <p>How: a role noun of {@code roles.txt} right before the name with the words that lead to it; in
 * an apposition after the name ("NAME, president of X,"); or in one before it ("the president of X,
 * NAME,"). Cost: linear in the words around the name, at most {@value #WINDOW} on each side.
 */
final class Roles {
  private static final int WINDOW = 12;
  private static final Set<String> NOUNS = WordList.set(Roles.class, "roles.txt");
  private static final Set<String> BEFORE = WordList.set(Roles.class, "role-modifiers.txt");
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Set<String> ENDS = WordList.set(Roles.class, "role-ends.txt");

  private Roles() {}

  static List<String> of(String text, Span sentence, Span name) {
    List<String> roles = new ArrayList<>();
    add(roles, rightBefore(text, sentence, name));
    add(roles, appositionAfter(text, sentence, name));
    add(roles, appositionBefore(text, sentence, name));
    return roles;
  }

  private static void add(List<String> roles, String role) {
    if (!role.isEmpty() && !roles.contains(role)) {
      roles.add(role);
    }
  }

  private static boolean noun(String word) {
    return NOUNS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** "South Korean President NAME": the noun and the modifiers that lead to it. */
  private static String rightBefore(String text, Span sentence, Span name) {
    int from = Math.max(sentence.start(), name.start() - 120);
    List<Span> words = TextWords.of(text, from, name.start());
    if (words.isEmpty()
        || !noun(words.getLast().in(text))
        || !adjacent(text, words.getLast(), name)) {
      return "";
    }
    int first = words.size() - 1;
    while (first > 0
        && adjacent(text, words.get(first - 1), words.get(first))
        && modifier(words.get(first - 1).in(text))) {
      first--;
    }
    String role = clean(text, words.get(first).union(words.getLast()));
    return role;
  }

  private static boolean adjacent(String text, Span before, Span after) {
    return text.substring(before.end(), after.start()).equals(" ");
  }

  private static boolean modifier(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (ARTICLES.contains(lower) || ENDS.contains(lower)) {
      return false;
    }
    return BEFORE.contains(lower)
        || noun(word)
        || Countries.find(word).isPresent()
        || lower.equals("south")
        || lower.equals("north")
        || Character.isUpperCase(word.charAt(0));
  }

  /** "NAME, president of X," up to the next comma or the end of the phrase. */
  private static String appositionAfter(String text, Span sentence, Span name) {
    int at = name.end();
    if (at + 2 >= sentence.end() || text.charAt(at) != ',') {
      return "";
    }
    int end = at + 1;
    while (end < sentence.end() && end - at < 120 && ",;:.()".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return phrase(text, TextWords.of(text, at + 1, end), 5);
  }

  /** "the president of X, NAME": from the noun to the comma before the name. */
  private static String appositionBefore(String text, Span sentence, Span name) {
    int comma = name.start() - 2;
    if (comma <= sentence.start() || text.charAt(comma) != ',') {
      return "";
    }
    int start = comma;
    while (start > sentence.start()
        && comma - start < 120
        && ",;:()".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    List<Span> words = TextWords.of(text, start, comma);
    for (int i = 0; i < words.size(); i++) {
      boolean introduced = i > 0 && determined(words.get(i - 1).in(text));
      if (noun(words.get(i).in(text)) && (introduced || i == 0)) {
        return phrase(text, words.subList(i, words.size()), 1);
      }
    }
    return "";
  }

  private static boolean determined(String word) {
    return ARTICLES.contains(word.toLowerCase(Locale.ROOT))
        || modifier(word)
        || word.endsWith("'s")
        || word.endsWith("\u2019s");
  }

  /** From the first words to the end of the phrase, if a role noun stands among the first. */
  private static String phrase(String text, List<Span> words, int within) {
    int first = 0;
    while (first < words.size()
        && ARTICLES.contains(words.get(first).in(text).toLowerCase(Locale.ROOT))) {
      first++;
    }
    int noun = -1;
    int last = first - 1;
    for (int i = first; i < Math.min(words.size(), first + WINDOW); i++) {
      String word = words.get(i).in(text);
      if (ENDS.contains(word.toLowerCase(Locale.ROOT))) {
        break;
      }
      if (noun < 0 && noun(word) && i - first < within) {
        noun = i;
      }
      last = i;
    }
    return noun < 0 ? "" : clean(text, words.get(first).union(words.get(last)));
  }

  private static String clean(String text, Span span) {
    return span.in(text).replaceAll("\\s+", " ");
  }
}
