package org.headwater.evidence;

import java.util.List;

/**
 * A named source of a claim with what makes it one.
 *
 * @param articles indexes of those that have the claim from it, whether they say so or are of one
 *     text or chain with one that does, in order
 * @param statements what it says itself, in the articles' words
 * @param credited whether a page gives its whole text to it, and no statement does
 */
record NamedOrigin(
    Source source, List<Integer> articles, List<Proposition> statements, boolean credited) {
  NamedOrigin {
    articles = List.copyOf(articles);
    statements = List.copyOf(statements);
  }
}
