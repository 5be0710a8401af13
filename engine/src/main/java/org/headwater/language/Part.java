package org.headwater.language;

/** The parts of an attribution. */
public enum Part {
  SOURCE,
  CUE,
  CONTENT
}
