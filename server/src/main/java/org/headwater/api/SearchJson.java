package org.headwater.api;

import org.headwater.search.Highlight;
import org.headwater.search.Hit;
import org.headwater.search.QueryProblem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a search found, in the contract's words. */
public final class SearchJson {
  /** Scores are rounded to this fraction: what lies below differs between machines. */
  private static final double SCORE_STEPS = 1e4;

  private SearchJson() {}

  public static ObjectNode hit(Hit hit) {
    ObjectNode out =
        Json.object()
            .put("kind", hit.kind())
            .put("id", hit.id())
            .put("title", hit.title())
            .put("score", Math.round(hit.score() * SCORE_STEPS) / SCORE_STEPS);
    ArrayNode highlights = out.putArray("highlights");
    hit.highlights().stream().map(Highlight::text).forEach(highlights::add);
    return out;
  }

  /** {@code start} and {@code end} count code points of the query. */
  public static ObjectNode problem(String query, QueryProblem problem) {
    return new SpanJson(query).put(Json.object(), problem.span()).put("message", problem.message());
  }
}
