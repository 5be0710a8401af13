package org.headwater.desk;

import org.jspecify.annotations.Nullable;

/**
 * An article as the pages of a story name it.
 *
 * @param number its place in the story, from 1
 * @param name its outlet, told apart by a number where the outlet has several pages in the story;
 *     {@code page 3} where none is named, with whom the page credits, if it does
 * @param published in words
 */
public record SourcePage(
    String id, int number, String name, String title, String href, @Nullable String published) {}
