package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The numbers known about one block, each by its name; the order of putting is the order. */
final class FeatureRow {
  private static final int LEAST = -9;
  private static final List<String> NUMBERS =
      IntStream.rangeClosed(LEAST, 99).mapToObj(String::valueOf).toList();

  private final List<String> names = new ArrayList<>();
  private float[] values = new float[256];
  private int size;

  void put(String name, double value) {
    put(name, "", value);
  }

  void put(String name, boolean value) {
    put(name, "", value ? 1 : 0);
  }

  void put(String name, String ending, boolean value) {
    put(name, ending, value ? 1 : 0);
  }

  /** Puts a value whose name has two parts; they are joined once, not for every row. */
  void put(String name, String ending, double value) {
    if (size == values.length) {
      values = java.util.Arrays.copyOf(values, size * 2);
    }
    values[size++] = (float) value;
    if (names.size() < size) {
      names.add(name + ending);
    }
  }

  /** A small number as the ending of a name. */
  static String number(int number) {
    return NUMBERS.get(number - LEAST);
  }

  /** The values put since the last call. */
  float[] take() {
    float[] row = java.util.Arrays.copyOf(values, size);
    size = 0;
    return row;
  }

  List<String> names() {
    return List.copyOf(names);
  }
}
