package org.headwater.extract;

import org.headwater.document.BlockKind;
import org.headwater.document.Span;

/**
 * A block, or a part of one, and what it was decided to be.
 *
 * @param block its number among the page's blocks
 * @param span its place in the page's visible text
 */
record TypedBlock(BlockKind kind, int block, String text, Span span) {}
