package org.headwater.extract;

/**
 * Something that a page says about itself, with where it says so: what was chosen and what was not,
 * for whoever wants to check the choice.
 *
 * @param fact what it is about: {@code published}
 * @param value the value as read, for a date in ISO 8601
 * @param evidence where it stands, in words: {@code linked data datePublished}, {@code meta date},
 *     {@code line 12}
 */
public record Candidate(String fact, String value, String evidence) {}
