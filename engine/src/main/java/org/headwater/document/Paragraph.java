package org.headwater.document;

/**
 * A paragraph of an article's text and where it came from.
 *
 * @param span its place in the article's text
 * @param inPage its place in the page's visible text
 */
public record Paragraph(BlockKind kind, Span span, Span inPage) {}
