package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwater.document.Span;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;

/**
 * The tokens of one article with their lower-case forms, found by place. In these forms every
 * apostrophe inside a word is the straight one, as in the word lists, since many pages print the
 * curly one ("didn’t"); marks of quotation and the tokens stay as the article has them.
 */
final class Words {
  private final List<Token> tokens;
  private final List<String> lower;

  Words(String text) {
    tokens = Tokenizer.tokens(text);
    lower = tokens.stream().map(t -> lower(t.text())).toList();
  }

  private static String lower(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.length() > 1 ? lower.replace('’', '\'') : lower;
  }

  /** The lower-case words of a short text. */
  static List<String> lowerOf(String text) {
    return new Words(text).lower;
  }

  /** All words in lower case. */
  List<String> lower() {
    return lower;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String lower(int index) {
    return lower.get(index);
  }

  /** The index of the first token that begins at or after a position; the size when none does. */
  int from(int position) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The indexes of the tokens that begin inside a span. */
  List<Integer> inside(Span span) {
    List<Integer> found = new ArrayList<>();
    for (int i = from(span.start()); i < size() && token(i).span().start() < span.end(); i++) {
      found.add(i);
    }
    return found;
  }

  /** The lower-case words inside a span. */
  List<String> lowerIn(Span span) {
    int start = from(span.start());
    return lower.subList(start, Math.max(start, from(span.end())));
  }
}
