package org.headwater.document;

/**
 * A typed part of a page.
 *
 * @param span its place in the page's visible text
 */
public record Block(BlockKind kind, String text, Span span) {}
