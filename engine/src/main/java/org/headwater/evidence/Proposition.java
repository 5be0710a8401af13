package org.headwater.evidence;

import java.util.List;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;

/**
 * What one clause of one article says, with all that alignment and comparison look at.
 *
 * @param article index in the story's articles
 * @param sentence index of its sentence in the article
 * @param span in the article's text
 * @param negated whether its statement is turned round
 * @param chain from whom the article has it, nearest first
 * @param ownReporting whether the outlet shows that it has it itself
 * @param terms distinct stems, and entities as {@code @id}, sorted; without the words of
 *     attribution
 * @param words all words in lower case, in order, those of attribution too; those of the accusation
 *     where a denial only points back to it
 * @param actions the terms that name actions
 * @param entities ids of the entities named, in order
 */
record Proposition(
    int article,
    int sentence,
    Span span,
    MemberStance stance,
    boolean negated,
    List<Source> chain,
    boolean ownReporting,
    List<String> words,
    Set<String> terms,
    List<String> actions,
    List<String> entities,
    List<Quantity> quantities,
    List<TimeExpression> times) {
  Proposition {
    chain = List.copyOf(chain);
    words = List.copyOf(words);
    actions = List.copyOf(actions);
    entities = List.copyOf(entities);
    quantities = List.copyOf(quantities);
    times = List.copyOf(times);
  }

  /** The names of the chain, nearest first, without bare pronouns. */
  List<String> via() {
    return chain.stream().filter(source -> !source.isPronoun()).map(Source::name).toList();
  }
}
