package org.headwater.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.Stems;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * How firmly a clause says each of its actions: "may close", "will close", "did not close".
 *
 * <p>How: for each word that names an action, the few words before it are looked at, up to a mark
 * of punctuation. A word of doubt makes it open; an auxiliary right before it or its own past form
 * makes it flat, but only in a clause without any word that could still make it less than certain;
 * all else is neither, so that only what is plain on both sides is compared. English only. Cost:
 * linear in the words.
 */
final class Mood {
  /** How firmly an action is said. */
  enum Force {
    OPEN,
    FLAT,
    NEGATED
  }

  /**
   * An action as it is said.
   *
   * @param span of the action with the words that make it so, in the text that was read
   */
  record Said(Force force, Span span) {}

  /** How many words before an action may bear on it. */
  private static final int REACH = 4;

  private static final Phrases DOUBTS = Phrases.read("action-doubts.txt");
  private static final Phrases LESS_THAN_CERTAIN = Phrases.read("less-than-certain.txt");
  private static final Set<String> AUXILIARIES = WordList.set(Mood.class, "flat-auxiliaries.txt");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private Mood() {}

  /** Whether any word of doubt stands in a text. */
  static boolean hasDoubt(Words words) {
    return DOUBTS.in(words.lower());
  }

  /** The actions of a clause that are plainly open, flat or negated, by their stems, in order. */
  static Map<String, Said> of(Words words, Span clause) {
    int from = words.from(clause.start());
    int to = words.from(clause.end());
    List<String> lower = words.lowerIn(clause);
    boolean certain = !LESS_THAN_CERTAIN.in(lower) && !DOUBTS.in(lower);
    Map<String, Said> found = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      String stem = Stems.stem(words.lower(i), "en");
      if (Actions.contains(stem) && !found.containsKey(stem)) {
        Said said = said(words, from, i, certain);
        if (said != null) {
          found.put(stem, said);
        }
      }
    }
    return found;
  }

  /**
   * The actions of a headline by their stems: in its present tense ("closes", "to close") all are
   * flat that nothing leaves open or negates.
   */
  static Map<String, Said> ofHeadline(Words words) {
    Map<String, Said> found = new LinkedHashMap<>();
    if (LESS_THAN_CERTAIN.in(words.lower()) || DOUBTS.in(words.lower())) {
      return found;
    }
    for (int i = 1; i < words.size(); i++) {
      String word = words.lower(i);
      String before = words.lower(i - 1);
      boolean verb = word.endsWith("s") || before.equals("to") || AUXILIARIES.contains(before);
      String stem = Stems.stem(word, "en");
      if (verb && Actions.contains(stem)) {
        Said said = said(words, 0, i, true);
        Said flat = new Said(Force.FLAT, span(words, i, i));
        found.putIfAbsent(stem, said != null && said.force() == Force.NEGATED ? said : flat);
      }
    }
    return found;
  }

  private static @Nullable Said said(Words words, int from, int at, boolean certain) {
    List<String> before = new ArrayList<>();
    int first = at;
    while (first > from && at - first < REACH && isWord(words.lower(first - 1))) {
      first--;
      before.addFirst(words.lower(first));
    }
    int doubt = DOUBTS.firstIn(before);
    int negation = -1;
    for (int i = 0; i < before.size(); i++) {
      negation = NEGATIONS.contains(before.get(i)) ? i : negation;
    }
    if (negation >= 0) {
      return doubt >= 0 ? null : new Said(Force.NEGATED, span(words, first + negation, at));
    }
    if (doubt >= 0) {
      return new Said(Force.OPEN, span(words, first + doubt, at));
    }
    if (!certain) {
      return null;
    }
    int last = at - 1;
    while (last > from && words.lower(last).endsWith("ly")) {
      last--;
    }
    boolean auxiliary = last >= from && AUXILIARIES.contains(words.lower(last));
    boolean past = PastForms.isRegular(words.lower(at));
    if (auxiliary) {
      return new Said(Force.FLAT, span(words, last, at));
    }
    return past ? new Said(Force.FLAT, span(words, at, at)) : null;
  }

  private static boolean isWord(String token) {
    return Character.isLetterOrDigit(token.codePointAt(0)) || token.equals("n't");
  }

  private static Span span(Words words, int first, int last) {
    return words.token(first).span().union(words.token(last).span());
  }
}
