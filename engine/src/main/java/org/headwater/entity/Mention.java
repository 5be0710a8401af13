package org.headwater.entity;

import org.headwater.document.Span;

/**
 * Where an entity is named.
 *
 * @param article id of the article
 * @param span in the article's text
 */
public record Mention(String article, Span span) {}
