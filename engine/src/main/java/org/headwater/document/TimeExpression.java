package org.headwater.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time expression with its TIMEX3 value.
 *
 * @param value the value, or null when only candidates or a relation are known
 * @param candidates the values that remain possible when several do, in order
 * @param relation what is known without an anchor: {@code P1M before publication}
 */
public record TimeExpression(
    Span span,
    TimeType type,
    @Nullable String value,
    List<String> candidates,
    @Nullable String relation) {
  public TimeExpression {
    candidates = List.copyOf(candidates);
  }
}
