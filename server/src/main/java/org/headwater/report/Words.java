package org.headwater.report;

/** Numbers with their nouns. */
public final class Words {
  private Words() {}

  public static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  public static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A range, or the one number that it is. */
  public static String range(int low, int high) {
    return low == high ? Integer.toString(low) : low + "–" + high;
  }
}
