package org.headwater.search;

import java.util.List;

/** A query as it was understood, or why it was not. */
public sealed interface ParsedQuery {
  /** The query is good. */
  record Understood(SearchQuery query) implements ParsedQuery {}

  /**
   * The query is not good.
   *
   * @param problems at least one, in order of their places
   */
  record Misunderstood(List<QueryProblem> problems) implements ParsedQuery {
    public Misunderstood {
      problems = List.copyOf(problems);
    }
  }
}
