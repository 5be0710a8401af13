package org.headwater.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;
import org.headwater.language.WordList;

/** Reads the words of a source. */
final class SourcePhrase {
  private static final Set<String> STOPS = WordList.set(SourcePhrase.class, "head-stops.txt");

  private SourcePhrase() {}

  /**
   * The head word: the last word before the first preposition, relative pronoun or mark ("the
   * former <u>mayor</u> of London"); the whole span when it has no word.
   */
  static Span head(String text, Span source) {
    Span head = source;
    boolean found = false;
    for (Token token : Tokenizer.tokens(source.in(text))) {
      if (found && STOPS.contains(token.text().toLowerCase(Locale.ROOT))) {
        break;
      }
      if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
        head = token.span().shift(source.start());
        found = true;
      }
    }
    return head;
  }

  /** The words of a source in lower case. */
  static List<String> words(String text, Span source) {
    return Tokenizer.tokens(source.in(text)).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .toList();
  }
}
