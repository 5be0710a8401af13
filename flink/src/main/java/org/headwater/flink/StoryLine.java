package org.headwater.flink;

/**
 * Where an article, or all of a story, belongs from now on.
 *
 * @param id of an article, or of a story that was merged into another
 * @param story the story it belongs to
 */
public record StoryLine(String id, String story) {}
