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

  /** How many threads: more than any machine has use for is a slip of the finger. */
  static final class Threads extends NumberFrom {
    Threads() {
      super(1, 1024);
    }
  }

  /** How many articles are remembered: with the older ones they are counted in one int. */
  static final class Window extends NumberFrom {
    Window() {
      super(1, 1_000_000_000);
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
