package org.headwater.search;

/** The names of the fields in the index. */
final class Fields {
  /** {@code article/a1}, {@code story/s1}, {@code claim/s1/c1}, {@code entity/s1/e1}: unique. */
  static final String KEY = "key";

  static final String KIND = "kind";
  static final String ID = "id";

  /** The story that a story, claim or entity belongs to; articles have none. */
  static final String OWNER = "owner";

  static final String TITLE = "title";
  static final String BODY = "body";
  static final String NAMES = "names";
  static final String SOURCE = "source";
  static final String ORIGIN = "origin";
  static final String EVENT = "event";
  static final String FIRST_DAY = "first";
  static final String LAST_DAY = "last";
  static final String ORIGINS_LOW = "low";
  static final String ORIGINS_HIGH = "high";

  private Fields() {}
}
