package org.headwater.document;

/**
 * A name in an article's text.
 *
 * @param name the fullest form of the entity's name in the article
 * @param ref equal for the mentions of one entity within the article ({@code e1}, {@code e2}, …)
 */
public record EntityMention(Span span, EntityType type, String name, String ref) {}
