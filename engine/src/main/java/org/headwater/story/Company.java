package org.headwater.story;

import java.util.Arrays;

/**
 * The articles that one was ever compared with, by rising arrival, with the cosine of the text of
 * each: two articles of one event keep the same company ("shared nearest neighbours", Jarvis and
 * Patrick, 1973). Cost of a comparison: the neighbours of both.
 */
final class Company {
  private final long arrival;
  private final int place;
  private final int most;

  /** The neighbours with their places, at last with the article itself among them. */
  private final long[] others;

  private final int[] places;
  private final double[] texts;
  private int size;
  private double own;
  private double length;
  private double lengthOfSquares;
  private long[] nearest = {};

  /**
   * An empty company.
   *
   * @param arrival of the article
   * @param place its number among all articles and neighbours, or -1 when it is none of them
   * @param room for so many neighbours
   * @param most so many count as {@link #nearest}
   */
  Company(long arrival, int place, int room, int most) {
    this.arrival = arrival;
    this.place = place;
    this.most = most;
    this.others = new long[room + 1];
    this.places = new int[room + 1];
    this.texts = new double[room + 1];
  }

  /** Of the article whose company this is. */
  long arrival() {
    return arrival;
  }

  /** Adds a neighbour with its place. */
  void add(long other, int placeOfOther, float text) {
    others[size] = other;
    places[size] = placeOfOther;
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
      double square = texts[i] * texts[i];
      squares += square;
      fourths += square * square;
    }
    length = Math.sqrt(squares);
    lengthOfSquares = Math.sqrt(fourths);
    nearest = strongest();
    if (place >= 0) {
      others[size] = arrival;
      places[size] = place;
      texts[size++] = own;
      order();
    }
  }

  /** By rising arrival, each neighbour once; they mostly come so. */
  private void order() {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      long other = others[i];
      int placeOfOther = places[i];
      double text = texts[i];
      int at = kept;
      while (at > 0 && others[at - 1] > other) {
        at--;
      }
      if (at > 0 && others[at - 1] == other) {
        texts[at - 1] = text;
        continue;
      }
      System.arraycopy(others, at, others, at + 1, kept - at);
      System.arraycopy(places, at, places, at + 1, kept - at);
      System.arraycopy(texts, at, texts, at + 1, kept - at);
      others[at] = other;
      places[at] = placeOfOther;
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

  /** Lays the cosines out by the places of the neighbours, the article itself among them. */
  void layOut(double[] row) {
    for (int i = 0; i < size; i++) {
      row[places[i]] = texts[i];
    }
  }

  /** Takes away what {@link #layOut} laid. */
  void clear(double[] row) {
    for (int i = 0; i < size; i++) {
      row[places[i]] = 0;
    }
  }

  /**
   * How alike the cosines of two articles with all others are, and how alike the squares of these,
   * each 0..1; a neighbour of one of them adds nothing.
   *
   * @param row the other company, laid out
   */
  double[] likeness(Company company, double[] row) {
    double dot = 0;
    double ofSquares = 0;
    for (int i = 0; i < size; i++) {
      double x = row[places[i]];
      double y = texts[i];
      dot += x * y;
      ofSquares += x * x * y * y;
    }
    return new double[] {
      dot / (company.length * length), ofSquares / (company.lengthOfSquares * lengthOfSquares)
    };
  }
}
