package org.headwater.desk;

/**
 * Words of a page, and where they stand.
 *
 * @param page the name of the page in its story
 * @param href the article with the words lit
 */
public record Quote(String page, String text, String href) {}
