package org.headwater.document;

/** The types of TIMEX3. */
public enum TimeType {
  DATE,
  TIME,
  DURATION,
  SET
}
