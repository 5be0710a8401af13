package org.headwater.extract;

import java.util.ArrayList;
import java.util.List;

/** The numbers known about one block, each by its name; the order of putting is the order. */
final class FeatureRow {
  private final List<String> names = new ArrayList<>();
  private float[] values = new float[128];
  private int size;

  void put(String name, double value) {
    if (size == values.length) {
      values = java.util.Arrays.copyOf(values, size * 2);
    }
    values[size++] = (float) value;
    if (names.size() < size) {
      names.add(name);
    }
  }

  void put(String name, boolean value) {
    put(name, value ? 1 : 0);
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
