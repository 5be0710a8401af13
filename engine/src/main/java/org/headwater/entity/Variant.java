package org.headwater.entity;

/**
 * A form in which an entity's name is written.
 *
 * @param text without a possessive ending
 * @param count how often, over all articles
 */
public record Variant(String text, int count) {}
