package org.headwater.time;

/** The word classes of the grammar; the lexicon and the number reader give them to words. */
enum Kind {
  /** A whole number, written in digits or words; its value in digits, {@code X} when vague. */
  NUM,
  /** An ordinal; its value in digits. */
  ORD,
  /** A number that may be the day of a month. */
  DAY,
  /** A number that may be a year, with four digits. */
  YEAR,
  /** A decade; its first three digits. */
  DECADE,
  MONTH,
  /** A month whose name is also a common word and that stands in small letters. */
  MONTHISH,
  /** A short month without a full stop; a name too ("Jan"). */
  MONTHABBR,
  WEEKDAY,
  /** A weekday in the plural: a set. */
  WEEKDAYS,
  /** A calendar unit in the singular, as a letter of {@link Grain}. */
  UNIT,
  /** A calendar unit in the plural. */
  UNITS,
  /** A part of the day, as TIMEX3 writes it. */
  DAYPART,
  DAYPARTS,
  SEASON,
  /** Direction from the anchor: last, this, next. */
  REL,
  /** A day counted from the anchor: yesterday is -1. */
  DEICTIC,
  /** A word that is a vague reference by itself. */
  REF,
  /** A word that is a set by itself, with its period. */
  SETWORD,
  /** An hour, with minutes where given: {@code 22:30}. */
  CLOCK,
  /** noon, midnight. */
  NOON,
  AMPM,
  /** An offset of a time zone, {@code Z} or {@code +02:00}. */
  ZONE,
  /** A full date in figures, already in ISO 8601. */
  ISO,
  HOLIDAY,
  QUARTER,
  /** A vague count: several, few. */
  VAGUE
}
