package org.headwater.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a whole number of a range; any other is wrong usage. */
abstract class NumberFrom implements ITypeConverter<Integer> {
  private final int least;
  private final int most;

  private NumberFrom(int least, int most) {
    this.least = least;
    this.most = most;
  }

  /** How many of something: 1 or more. */
  static final class One extends NumberFrom {
    One() {
      super(1, Integer.MAX_VALUE);
    }
  }

  /** A port, 0 for any free one. */
  static final class Port extends NumberFrom {
    Port() {
      super(0, 65_535);
    }
  }

  @Override
  public Integer convert(String value) {
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below, as for a number out of range
    }
    throw new TypeConversionException(
        "'"
            + value
            + "' is no number from "
            + least
            + (most == Integer.MAX_VALUE ? "" : " to " + most));
  }
}
