package org.headwater.event;

import java.util.List;
import java.util.Set;
import org.headwater.document.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Words that are an event: one pattern of {@code triggers.tsv}.
 *
 * @param code the CAMEO code
 * @param elements the words in order, each with its alternatives; the first is the head
 * @param gaps for each element whether other words may stand before it
 */
record Trigger(
    EventType type,
    @Nullable String mode,
    String code,
    Use use,
    List<Set<String>> elements,
    List<Boolean> gaps) {
  /** How the head stands in its clause. */
  enum Use {
    /** A verb that takes another act as its object: promise, demand, threaten. */
    OPERATOR,
    VERB,
    NOUN,
    ANY
  }
}
