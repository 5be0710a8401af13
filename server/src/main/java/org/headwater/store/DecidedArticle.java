package org.headwater.store;

/**
 * An article that a decision about stories is about.
 *
 * @param held whether the decision gives it its place; otherwise it is kept apart from those that
 *     the decision holds
 * @param story the story that it was in when the decision was made
 */
public record DecidedArticle(String article, boolean held, String story) {}
