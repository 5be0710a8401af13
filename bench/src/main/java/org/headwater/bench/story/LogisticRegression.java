package org.headwater.bench.story;

/**
 * Logistic regression by Newton's method with a small ridge, which the first weight (the bias) does
 * not bear.
 *
 * <p>Source: iteratively reweighted least squares (McCullagh and Nelder, Generalized Linear Models,
 * 1989). Cost: examples times the square of the features, a dozen times.
 */
public final class LogisticRegression {
  private static final double RIDGE = 1;
  private static final int ROUNDS = 12;

  /** Of about fifty candidates of an article twenty count. */
  private static final double WEIGHT = 0.4;

  private LogisticRegression() {}

  /** The weights of features, the first of which is 1 in every example. */
  static double[] fit(double[][] features, boolean[] same) {
    return fit(features, same, WEIGHT);
  }

  /**
   * The same with other trust in the examples.
   *
   * @param weight of each example beside the ridge; above 0
   */
  static double[] fit(double[][] features, boolean[] same, double weight) {
    return fit(features, new double[same.length], same, weight);
  }

  /**
   * The same where a part of the log-odds is given.
   *
   * @param given what the log-odds of each example have besides
   */
  public static double[] fit(double[][] features, double[] given, boolean[] same, double weight) {
    double[] weights = new double[features[0].length];
    for (int round = 0; round < ROUNDS; round++) {
      step(weights, features, given, same, weight);
    }
    return weights;
  }

  private static void step(
      double[] weights, double[][] features, double[] given, boolean[] same, double weight) {
    int size = weights.length;
    double[][] system = new double[size][size + 1];
    for (int i = 0; i < size; i++) {
      system[i][i] = RIDGE;
      system[i][size] = i == 0 ? 0 : RIDGE * weights[i];
    }
    for (int k = 0; k < same.length; k++) {
      double[] values = features[k];
      double chance = 1 / (1 + Math.exp(-given[k] - dot(weights, values)));
      double slope = weight * (chance - (same[k] ? 1 : 0));
      double bend = weight * chance * (1 - chance);
      for (int i = 0; i < size; i++) {
        system[i][size] += slope * values[i];
        for (int j = 0; j < size; j++) {
          system[i][j] += bend * values[i] * values[j];
        }
      }
    }
    double[] change = solve(system);
    for (int i = 0; i < size; i++) {
      weights[i] -= change[i];
    }
  }

  /** Gauss-Jordan elimination with pivots; the matrix is positive definite. */
  private static double[] solve(double[][] system) {
    int size = system.length;
    for (int column = 0; column < size; column++) {
      int pivot = column;
      for (int row = column + 1; row < size; row++) {
        pivot = Math.abs(system[row][column]) > Math.abs(system[pivot][column]) ? row : pivot;
      }
      double[] swapped = system[pivot];
      system[pivot] = system[column];
      system[column] = swapped;
      for (int row = 0; row < size; row++) {
        double factor = row == column ? 0 : system[row][column] / swapped[column];
        for (int i = column; i <= size && factor != 0; i++) {
          system[row][i] -= factor * swapped[i];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = system[i][size] / system[i][i];
    }
    return solution;
  }

  /** The log-odds of an example. */
  public static double dot(double[] weights, double[] features) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * features[i];
    }
    return sum;
  }
}
