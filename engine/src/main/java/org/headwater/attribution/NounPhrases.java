package org.headwater.attribution;

import java.util.Set;
import java.util.regex.Pattern;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that ends before a word of a clause, without a parser.
 *
 * <p>How: to the left as far as a mark, a word that opens a clause, a verb of speech or a part of
 * an attribution; what leads it as an adverbial ("On Monday the mayor") is left out. An apposition
 * between two commas belongs to the noun before it. What does not begin like a noun phrase is none.
 * Cost: linear in the few words looked at.
 */
final class NounPhrases {
  private static final Set<String> PREPOSITIONS =
      WordList.set(NounPhrases.class, "prepositions.txt");
  private static final Set<String> PRONOUNS =
      WordList.set(NounPhrases.class, "subject-pronouns.txt");
  private static final Set<String> DETERMINERS = WordList.set(NounPhrases.class, "determiners.txt");
  private static final Set<String> ROLES = WordList.set(NounPhrases.class, "roles.txt");
  private static final Set<String> SOURCES = WordList.set(NounPhrases.class, "source-nouns.txt");
  private static final Set<String> BODIES = WordList.set(NounPhrases.class, "bodies.txt");
  private static final Set<String> OPENERS = WordList.set(NounPhrases.class, "clause-openers.txt");
  private static final Set<String> AUXILIARIES =
      WordList.set(NounPhrases.class, "finite-auxiliaries.txt");
  private static final Pattern PLURAL = Pattern.compile("\\p{L}+(?:s|men|people)");

  /** Words in a phrase, and in an apposition. */
  private static final int LONGEST = 12;

  private final Clause clause;
  private final Marks marks;

  NounPhrases(Clause clause, Marks marks) {
    this.clause = clause;
    this.marks = marks;
  }

  /** Whether a subject may begin with a token: a pronoun, a determiner or a name. */
  static boolean mayBegin(Clause clause, int token) {
    String word = clause.word(token);
    return PRONOUNS.contains(word) || DETERMINERS.contains(word) || clause.isName(token);
  }

  static boolean isPreposition(String word) {
    return PREPOSITIONS.contains(word);
  }

  /** The phrase that ends right before a token, or null. */
  @Nullable Span before(int token) {
    int last = token - 1;
    if (last < 0) {
      return null;
    }
    if (clause.word(last).equals(",")) {
      int comma = openingComma(last);
      Span head = comma <= 0 ? null : phrase(comma - 1);
      return head == null ? null : head.union(clause.tokens().get(last).span());
    }
    return phrase(last);
  }

  /**
   * The same, cut where a determiner begins another phrase behind a verb that the lists do not know
   * ("the council issued <u>a statement</u>"); behind a preposition it begins a part of the same
   * phrase.
   */
  @Nullable Span nearestBefore(int token) {
    Span whole = before(token);
    if (whole == null) {
      return null;
    }
    int first = clause.tokenAt(whole.start());
    for (int at = token - 1; at > first + 1; at--) {
      boolean fresh = DETERMINERS.contains(clause.word(at)) && isVerbLike(at - 1, first);
      if (fresh) {
        return clause.span(at, token - 1);
      }
    }
    return whole;
  }

  /** Whether a word may be a verb or its particle: no preposition before it, no conjunction. */
  private boolean isVerbLike(int at, int first) {
    String word = clause.word(at);
    boolean particle =
        PREPOSITIONS.contains(word) && at > first && clause.word(at - 1).endsWith("ed");
    return particle
        || Character.isLetter(word.codePointAt(0))
            && !PREPOSITIONS.contains(word)
            && !DETERMINERS.contains(word)
            && !word.equals("and")
            && !word.equals("or");
  }

  /** The comma that opens an apposition whose closing one is given, or -1. */
  private int openingComma(int closing) {
    for (int at = closing - 1; at > 0 && closing - at <= LONGEST; at--) {
      if (clause.word(at).equals(",")) {
        return at;
      }
      if (isBorder(at) && !clause.word(at).equals("and")) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Span phrase(int last) {
    int first = last + 1;
    while (first > 0 && last - first < LONGEST && !isBorder(first - 1)) {
      first--;
    }
    if (first > last) {
      return null;
    }
    if (PREPOSITIONS.contains(clause.word(first)) || clause.word(first).endsWith("ly")) {
      first = afterAdverbial(first, last);
    }
    return first >= 0 && begins(first, last) && !hasVerb(first, last)
        ? clause.span(first, last)
        : null;
  }

  /** Whether a finite auxiliary stands in the phrase, or it ends like no noun. */
  private boolean hasVerb(int first, int last) {
    String end = clause.word(last);
    for (int at = first; at <= last; at++) {
      if (AUXILIARIES.contains(clause.word(at))) {
        return true;
      }
    }
    boolean open = PREPOSITIONS.contains(end) || DETERMINERS.contains(end);
    return open || end.endsWith("ing") && !clause.isName(last);
  }

  /** The last word behind an adverbial phrase that may begin a noun phrase, or -1. */
  private int afterAdverbial(int adverbial, int last) {
    for (int at = last; at > adverbial; at--) {
      boolean fresh = !PREPOSITIONS.contains(clause.word(at - 1)) || at == adverbial + 1;
      boolean led = DETERMINERS.contains(clause.word(at)) || PRONOUNS.contains(clause.word(at));
      if (led && fresh && at - 1 > adverbial) {
        return at;
      }
    }
    return -1;
  }

  private boolean begins(int first, int last) {
    String word = clause.word(first);
    String end = clause.word(last);
    if (first == last && PRONOUNS.contains(word)) {
      return true;
    }
    boolean led =
        DETERMINERS.contains(word)
            || clause.isName(first)
            || ROLES.contains(word)
            || SOURCES.contains(word)
            || ROLES.contains(end)
            || BODIES.contains(end);
    boolean bare = last - first < 3 && PLURAL.matcher(end).matches();
    boolean title = last - first < 6 && clause.isName(last);
    return (led || bare || title) && Character.isLetterOrDigit(end.codePointAt(0)) && !isTime(end);
  }

  private static boolean isTime(String word) {
    return word.endsWith("day") || word.equals("week") || word.equals("month");
  }

  private boolean isBorder(int token) {
    String word = clause.word(token);
    if (clause.isReportingVerb(token) || marks.overlap(clause.tokens().get(token).span())) {
      return true;
    }
    if (word.equals("and") || word.equals("&")) {
      return !(token > 0 && clause.isName(token - 1) && clause.isName(token + 1));
    }
    boolean mark = !Character.isLetterOrDigit(word.codePointAt(0)) && !clause.isName(token);
    boolean genitive = word.startsWith("'") || word.startsWith("’") || word.equals("-");
    return OPENERS.contains(word) || mark && !genitive;
  }
}
