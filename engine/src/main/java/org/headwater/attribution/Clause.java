package org.headwater.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.EntityMention;
import org.headwater.document.Span;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/** The words of one sentence, to find the subject that a name makes before a verb. */
final class Clause {
  private static final Set<String> VERBS = WordList.set(Clause.class, "reporting-verbs.txt");
  private static final Set<String> BETWEEN =
      WordList.set(Clause.class, "between-subject-and-verb.txt");
  private static final Set<String> OPENERS = WordList.set(Clause.class, "clause-openers.txt");
  private static final Set<String> ROLES = WordList.set(Clause.class, "roles.txt");
  private static final Set<String> MEDIA = WordList.set(Clause.class, "media-words.txt");
  private static final Set<String> DETERMINERS = WordList.set(Clause.class, "determiners.txt");
  private static final Set<String> RELATIVES = WordList.set(Clause.class, "relative-openers.txt");
  private static final Set<String> PRONOUNS = WordList.set(Clause.class, "clause-pronouns.txt");

  /** Words in a relative clause, with its commas. */
  private static final int LONGEST_RELATIVE = 25;

  /** Words in a subject. */
  private static final int LONGEST = 9;

  private final List<EntityMention> names;
  private final List<Token> tokens;

  Clause(String text, Span sentence, Names names) {
    this.names = names.within(sentence);
    this.tokens = new ArrayList<>();
    for (Token token : Tokenizer.tokens(sentence.in(text))) {
      tokens.add(new Token(token.span().shift(sentence.start()), token.text()));
    }
  }

  List<Token> tokens() {
    return tokens;
  }

  String word(int token) {
    return tokens.get(token).text().toLowerCase(Locale.ROOT);
  }

  boolean isReportingVerb(int token) {
    return VERBS.contains(word(token));
  }

  /**
   * The subject whose verb stands at a token, when the subject ends with a name or a medium and
   * begins a clause; null otherwise. A relative clause between them ("Norland, which lies upstream,
   * denied …") belongs to the subject with both its commas.
   */
  @Nullable Span subjectOf(int verb) {
    int last = verb - 1;
    while (last >= 0 && BETWEEN.contains(word(last))) {
      last--;
    }
    int end = last;
    boolean relative = last > 0 && word(last).equals(",");
    last = relative ? beforeRelative(last) : last;
    if (last < 0
        || !(isName(last) || MEDIA.contains(word(last)))
            && !(relative && ROLES.contains(word(last)))) {
      return null;
    }
    int first = last;
    while (first > 0 && last - first < LONGEST && continuesLeft(first - 1)) {
      first--;
    }
    while (first < last && isConjunction(word(first))) {
      first++;
    }
    boolean opens = first == 0 || beginsClause(first - 1);
    return opens ? span(first, end) : null;
  }

  /** The token before the relative clause that a comma ends, or -1. */
  private int beforeRelative(int comma) {
    for (int at = comma - 3; at > 0 && comma - at <= LONGEST_RELATIVE; at--) {
      if (word(at).equals(",") && RELATIVES.contains(word(at + 1))) {
        return at - 1;
      }
    }
    return -1;
  }

  /**
   * Whether some tokens may name a speaker: a pronoun alone, or words without marks and without a
   * verb of speech that begin with a determiner, a name, a role or a medium, or end with a role.
   */
  boolean isNounPhrase(int first, int last) {
    if (first > last) {
      return false;
    }
    String word = word(first);
    if (first == last && PRONOUNS.contains(word)) {
      return true;
    }
    for (int at = first; at <= last; at++) {
      if (!Character.isLetterOrDigit(word(at).codePointAt(0)) && !isName(at)
          || isReportingVerb(at)
          || OPENERS.contains(word(at)) && !isConjunction(word(at))) {
        return false;
      }
    }
    boolean begins =
        DETERMINERS.contains(word)
            || isName(first)
            || ROLES.contains(word)
            || MEDIA.contains(word)
            || ROLES.contains(word(last));
    return begins && Character.isLetter(word(last).codePointAt(0));
  }

  /** Runs of capitalised words up to a word for a medium ("Lower Tide Courier"), in order. */
  List<Span> mediaInCapitals() {
    List<Span> found = new ArrayList<>();
    int first = -1;
    for (int at = 0; at < tokens.size(); at++) {
      boolean capital = Character.isUpperCase(tokens.get(at).text().codePointAt(0));
      first = !capital ? -1 : first < 0 ? at : first;
      if (capital && MEDIA.contains(word(at))) {
        found.add(span(first, at));
      }
    }
    return found;
  }

  /** From one token to another. */
  Span span(int first, int last) {
    return tokens.get(first).span().union(tokens.get(last).span());
  }

  /** The first token of the verb group before which the subject ends. */
  int verbGroup(int verb) {
    int first = verb;
    while (first > 0 && BETWEEN.contains(word(first - 1))) {
      first--;
    }
    return first;
  }

  private boolean continuesLeft(int token) {
    String word = word(token);
    return isName(token)
        || DETERMINERS.contains(word)
        || ROLES.contains(word)
        || MEDIA.contains(word)
        || isConjunction(word) && token > 0 && isName(token - 1)
        || Character.isUpperCase(tokens.get(token).text().codePointAt(0)) && token > 0;
  }

  private static boolean isConjunction(String word) {
    return word.equals("and") || word.equals("&");
  }

  private boolean beginsClause(int before) {
    String word = word(before);
    return OPENERS.contains(word) || !Character.isLetterOrDigit(word.codePointAt(0));
  }

  /** Whether a token is part of a name. */
  boolean isName(int token) {
    Span span = tokens.get(token).span();
    return names.stream().anyMatch(mention -> mention.span().contains(span));
  }

  /** The rest of the sentence after a token, without the mark that ends it; null when empty. */
  @Nullable Span restAfter(int token) {
    int first = token + 1;
    int last = tokens.size() - 1;
    while (first <= last && Set.of(",", ":", "that").contains(word(first))) {
      first++;
    }
    while (last >= first && Set.of(".", "!", "?", ";").contains(word(last))) {
      last--;
    }
    return first <= last ? tokens.get(first).span().union(tokens.get(last).span()) : null;
  }

  /** The first token at or after a position, or the number of tokens. */
  int tokenAt(int position) {
    int token = 0;
    while (token < tokens.size() && tokens.get(token).span().start() < position) {
      token++;
    }
    return token;
  }

  /** The last token of a clause: before the mark of the sentence or the next attribution. */
  int end(int first, boolean relative, Marks marks) {
    int last = tokens.size() - 1;
    for (int at = first; at <= last; at++) {
      if (word(at).equals(";") || relative && word(at).equals(",")) {
        last = at - 1;
      } else if (at > first && marks.overlap(tokens.get(at).span())) {
        last = beforeJoint(first, at - 1);
      }
    }
    while (last > first && !isWord(last)) {
      last--;
    }
    return last;
  }

  /** Left to the conjunction or comma that parts a clause from the next; at least one token. */
  private int beforeJoint(int first, int from) {
    int at = from;
    while (at > first && !OPENERS.contains(word(at)) && !word(at).equals(",")) {
      at--;
    }
    return Math.max(first, at == first ? from : at - 1);
  }

  private boolean isWord(int token) {
    return Character.isLetterOrDigit(word(token).codePointAt(0)) || "”\"’'%)".contains(word(token));
  }
}
