package org.headwater.search;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Span;
import org.headwater.search.ParsedQuery.Misunderstood;
import org.headwater.search.ParsedQuery.Understood;
import org.headwater.search.SearchQuery.All;
import org.headwater.search.SearchQuery.Any;
import org.headwater.search.SearchQuery.Everything;
import org.headwater.search.SearchQuery.Not;
import org.jspecify.annotations.Nullable;

/**
 * Reads the one query syntax of the product: bare words (all must be found), {@code "words
 * together"}, {@code -without}, {@code this OR that}, parentheses, and {@code field:value}.
 *
 * <p>By recursive descent over {@code any := all (OR all)*}, {@code all := part+}, {@code part :=
 * -part | (any) | field:value | words}. OR binds weaker than standing side by side. The recursion
 * is bounded by {@link #DEEPEST}. Linear in the length of the query.
 */
public final class QueryParser {
  /** Longer queries are refused. */
  static final int LONGEST = 1000;

  /** Parentheses inside parentheses. */
  static final int DEEPEST = 20;

  private final List<QueryToken> tokens;
  private final List<QueryProblem> problems = new ArrayList<>();
  private int next;
  private int depth;

  private QueryParser(String query) {
    this.tokens = QueryToken.of(query);
  }

  /** Reads a query. Spans of problems count in the query as given. */
  public static ParsedQuery parse(String query) {
    if (query.length() > LONGEST) {
      String message = "A query may have " + LONGEST + " characters at most.";
      return new Misunderstood(
          List.of(new QueryProblem(new Span(LONGEST, query.length()), message)));
    }
    return new QueryParser(query).parse();
  }

  private ParsedQuery parse() {
    SearchQuery all = tokens.isEmpty() ? new Everything() : any();
    while (next < tokens.size()) {
      problem(tokens.get(next++), "Nothing was opened that this parenthesis could close.");
      if (next < tokens.size()) {
        any();
      }
    }
    if (problems.isEmpty()) {
      return new Understood(all);
    }
    problems.sort((a, b) -> a.span().compareTo(b.span()));
    return new Misunderstood(problems);
  }

  private SearchQuery any() {
    List<SearchQuery> parts = new ArrayList<>();
    parts.add(all());
    while (kind() == QueryToken.Kind.OR) {
      next++;
      parts.add(all());
    }
    return parts.size() == 1 ? parts.getFirst() : new Any(parts);
  }

  private SearchQuery all() {
    List<SearchQuery> parts = new ArrayList<>();
    while (next < tokens.size()
        && kind() != QueryToken.Kind.OR
        && kind() != QueryToken.Kind.CLOSE) {
      part(parts);
    }
    boolean stray = kind() == QueryToken.Kind.CLOSE && depth == 0;
    if (parts.isEmpty() && problems.isEmpty() && !stray) {
      missing();
    }
    return parts.size() == 1 ? parts.getFirst() : new All(parts);
  }

  private void missing() {
    QueryToken here = tokens.get(Math.min(next, tokens.size() - 1));
    problem(
        here,
        here.kind() == QueryToken.Kind.OR
            ? "Something must stand on both sides of OR."
            : "There is nothing between these parentheses.");
  }

  private void part(List<SearchQuery> into) {
    QueryToken token = tokens.get(next++);
    switch (token.kind()) {
      case MINUS -> negated(token, into);
      case OPEN -> into.add(parenthesis(token));
      case WORD, QUOTED -> {
        SearchQuery leaf = QueryFields.read(token, problems);
        if (leaf != null) {
          into.add(leaf);
        }
      }
      case CLOSE, OR -> throw new IllegalStateException("handled by the caller");
    }
  }

  private void negated(QueryToken minus, List<SearchQuery> into) {
    boolean attached =
        next < tokens.size()
            && tokens.get(next).span().start() == minus.span().end()
            && kind() != QueryToken.Kind.CLOSE
            && kind() != QueryToken.Kind.OR
            && kind() != QueryToken.Kind.MINUS;
    if (!attached) {
      problem(minus, "Put the minus directly before what should be left out: -word.");
      return;
    }
    List<SearchQuery> parts = new ArrayList<>();
    part(parts);
    parts.forEach(part -> into.add(new Not(part)));
  }

  private SearchQuery parenthesis(QueryToken open) {
    if (++depth > DEEPEST) {
      problem(open, "Parentheses may stand " + DEEPEST + " deep at most.");
      next = tokens.size();
      return new Everything();
    }
    SearchQuery inside = next < tokens.size() ? any() : new Everything();
    depth--;
    if (kind() == QueryToken.Kind.CLOSE) {
      next++;
    } else if (problems.isEmpty()) {
      problem(open, "This parenthesis is never closed.");
    }
    return inside;
  }

  private QueryToken.@Nullable Kind kind() {
    return next < tokens.size() ? tokens.get(next).kind() : null;
  }

  private void problem(QueryToken token, String message) {
    problems.add(new QueryProblem(token.span(), message));
  }
}
