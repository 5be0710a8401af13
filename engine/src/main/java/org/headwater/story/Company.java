package org.headwater.story;

import java.util.Arrays;

/**
 * The articles that one was ever compared with, by rising arrival, with the cosine of the text of
 * each: two articles of one event keep the same company ("shared nearest neighbours", Jarvis and
 * Patrick, 1973). Cost of a comparison: the neighbours of both.
 */
final class Company {
  private final int most;
  private final long[] others;
  private final float[] texts;
  private int size;
  private double own;
  private double length;
  private double lengthOfSquares;
  private long[] nearest = {};

  /**
   * An empty company.
   *
   * @param room for so many neighbours
   * @param most so many count as {@link #nearest}
   */
  Company(int room, int most) {
    this.most = most;
    this.others = new long[room];
    this.texts = new float[room];
  }

  /** The company of an article that is not in question. */
  static Company nobody(double least) {
    Company nobody = new Company(0, 0);
    nobody.close(least);
    return nobody;
  }

  void add(long other, float text) {
    others[size] = other;
    texts[size++] = text;
  }

  /**
   * Makes the sums, when all neighbours are there.
   *
   * @param least how near an article without near ones is to itself, beside them
   */
  void close(double least) {
    order();
    double greatest = least;
    for (int i = 0; i < size; i++) {
      greatest = Math.max(greatest, texts[i]);
    }
    own = greatest;
    double squares = own * own;
    double fourths = squares * squares;
    for (int i = 0; i < size; i++) {
      double square = (double) texts[i] * texts[i];
      squares += square;
      fourths += square * square;
    }
    length = Math.sqrt(squares);
    lengthOfSquares = Math.sqrt(fourths);
    nearest = strongest();
  }

  /** By rising arrival, each neighbour once; they mostly come so. */
  private void order() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      long other = others[i];
      float text = texts[i];
      int at = kept;
      while (at > 0 && others[at - 1] > other) {
        at--;
      }
      if (at > 0 && others[at - 1] == other) {
        texts[at - 1] = text;
        continue;
      }
      System.arraycopy(others, at, others, at + 1, kept - at);
      System.arraycopy(texts, at, texts, at + 1, kept - at);
      others[at] = other;
      texts[at] = text;
      kept++;
    }
    size = kept;
  }

  /** The neighbours with the greatest cosines, those first; of equal ones the later. */
  private long[] strongest() {
    int[] best = new int[Math.min(size, most)];
    int found = 0;
    for (int i = 0; i < size; i++) {
      int at = found < best.length ? found++ : best.length;
      for (; at > 0 && isNearer(i, best[at - 1]); at--) {
        if (at < best.length) {
          best[at] = best[at - 1];
        }
      }
      if (at < best.length) {
        best[at] = i;
      }
    }
    return Arrays.stream(best).mapToLong(i -> others[i]).toArray();
  }

  private boolean isNearer(int one, int other) {
    return texts[one] > texts[other] || texts[one] == texts[other] && others[one] > others[other];
  }

  /** The nearest neighbours, the nearest first. */
  long[] nearest() {
    return nearest;
  }

  /**
   * How alike the cosines of two articles with all others are, and how alike the squares of these,
   * each 0..1.
   *
   * @param arrival of the article of this company
   * @param other of the other company's article
   */
  double[] likeness(long arrival, Company company, long other) {
    double dot = 0;
    double ofSquares = 0;
    int i = 0;
    int j = 0;
    while (i < size || j < company.size) {
      long left = i < size ? others[i] : Long.MAX_VALUE;
      long right = j < company.size ? company.others[j] : Long.MAX_VALUE;
      double x = left <= right ? texts[i] : 0;
      double y = right <= left ? company.texts[j] : 0;
      long at = Math.min(left, right);
      i += left <= right ? 1 : 0;
      j += right <= left ? 1 : 0;
      x = at == arrival ? own : x;
      y = at == other ? company.own : y;
      dot += x * y;
      ofSquares += x * x * y * y;
    }
    return new double[] {
      dot / (length * company.length), ofSquares / (lengthOfSquares * company.lengthOfSquares)
    };
  }
}
