package org.headwater.time;

/** What the rules of the grammar mean; {@link Reading} gives each its value. */
enum Meaning {
  /** Words before an expression that belong to it: {@code early}, {@code the end of}, about. */
  BEFORE,
  /** A match that is no time expression at all; it hides the rules inside it. */
  NONE,
  /** A point of the calendar by its parts: year, month, day, weekday, part of the day, clock. */
  CALENDAR,
  /** A season, with its year or relation. */
  SEASON,
  /** A decade by its digits. */
  DECADE,
  /** A century by its number. */
  CENTURY,
  /** A quarter or half by its number. */
  QUARTER,
  /** A unit by its direction from publication: last month. */
  RELATIVE,
  /** A number of units before publication. */
  AGO,
  /** A number of units behind publication. */
  AHEAD,
  /** A number of units before the narrative's time. */
  EARLIER,
  /** A number of units behind the narrative's time. */
  LATER,
  /** The unit that the narrative speaks of: that year. */
  NARRATIVE,
  /** The quarter or year of the narrative, a year before: the year-ago quarter. */
  YEAR_AGO,
  DURATION,
  /** One unit: a set behind a number ("four flights a week"), else a duration. */
  RATE,
  /** Every unit. */
  SET,
  /** A fixed value, the argument. */
  FIXED,
  /** A vague reference, the argument. */
  REF,
  HOLIDAY
}
