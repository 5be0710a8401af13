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
  private static final Set<String> VERBS = list("reporting-verbs.txt");
  private static final Set<String> BETWEEN = list("between-subject-and-verb.txt");
  private static final Set<String> OPENERS = list("clause-openers.txt");
  private static final Set<String> ROLES = list("roles.txt");
  private static final Set<String> MEDIA = list("media-words.txt");
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "both", "its", "their", "his", "her", "mr", "mrs", "ms", "dr", "state");

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
   * begins a clause; null otherwise.
   */
  @Nullable Span subjectOf(int verb) {
    int last = verb - 1;
    while (last >= 0 && BETWEEN.contains(word(last))) {
      last--;
    }
    if (last < 0 || !(isName(last) || MEDIA.contains(word(last)))) {
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
    return opens ? tokens.get(first).span().union(tokens.get(last).span()) : null;
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

  private boolean isName(int token) {
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

  private static Set<String> list(String name) {
    return Set.copyOf(WordList.read(Clause.class, name));
  }
}
