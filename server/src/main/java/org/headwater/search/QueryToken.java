package org.headwater.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.headwater.document.Span;

/**
 * A piece of a query.
 *
 * @param field the field before the colon, in lower case, empty for none
 * @param text a word, or the words between quotation marks
 * @param closed false for a quotation that never ends
 */
record QueryToken(Kind kind, String field, String text, boolean closed, Span span) {
  enum Kind {
    OPEN,
    CLOSE,
    MINUS,
    OR,
    WORD,
    QUOTED
  }

  /** The pieces of the query in order; every character that is no white space lies in one. */
  static List<QueryToken> of(String query) {
    List<QueryToken> tokens = new ArrayList<>();
    int at = 0;
    while (at < query.length()) {
      if (Character.isWhitespace(query.charAt(at))) {
        at++;
        continue;
      }
      QueryToken token = read(query, at);
      tokens.add(token);
      at = token.span().end();
    }
    return tokens;
  }

  private static QueryToken read(String query, int at) {
    return switch (query.charAt(at)) {
      case '(' -> sign(Kind.OPEN, at);
      case ')' -> sign(Kind.CLOSE, at);
      case '-' -> sign(Kind.MINUS, at);
      default -> wordOrQuoted(query, at);
    };
  }

  private static QueryToken sign(Kind kind, int at) {
    return new QueryToken(kind, "", "", true, new Span(at, at + 1));
  }

  private static QueryToken wordOrQuoted(String query, int start) {
    int colon = fieldEnd(query, start);
    String field = colon < 0 ? "" : query.substring(start, colon).toLowerCase(Locale.ROOT);
    int at = colon < 0 ? start : colon + 1;
    if (at < query.length() && isQuote(query.charAt(at))) {
      int end = at + 1;
      while (end < query.length() && !isQuote(query.charAt(end))) {
        end++;
      }
      boolean closed = end < query.length();
      Span span = new Span(start, closed ? end + 1 : end);
      return new QueryToken(Kind.QUOTED, field, query.substring(at + 1, end), closed, span);
    }
    int end = at;
    while (end < query.length() && !endsWord(query.charAt(end))) {
      end++;
    }
    String word = query.substring(at, end);
    Kind kind = field.isEmpty() && word.equals("OR") ? Kind.OR : Kind.WORD;
    return new QueryToken(kind, field, word, true, new Span(start, end));
  }

  /** The colon after a run of letters, or -1. */
  private static int fieldEnd(String query, int start) {
    int at = start;
    while (at < query.length() && Character.isLetter(query.charAt(at))) {
      at++;
    }
    return at > start && at < query.length() && query.charAt(at) == ':' ? at : -1;
  }

  private static boolean endsWord(char c) {
    return Character.isWhitespace(c) || c == '(' || c == ')' || isQuote(c);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '„';
  }
}
