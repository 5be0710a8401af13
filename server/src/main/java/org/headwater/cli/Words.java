package org.headwater.cli;

/** Numbers with their nouns. */
final class Words {
  private Words() {}

  static String count(long number, String noun) {
    return count(number, noun, noun + "s");
  }

  static String count(long number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /** A range, or the one number that it is. */
  static String range(int low, int high) {
    return low == high ? Integer.toString(low) : low + "–" + high;
  }
}
