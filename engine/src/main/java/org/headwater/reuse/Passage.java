package org.headwater.reuse;

import org.headwater.document.Span;

/**
 * A stretch that both texts have.
 *
 * @param inA its place in the text of side a
 * @param inB its place in the text of side b
 */
public record Passage(Span inA, Span inB) {}
