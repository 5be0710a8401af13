package org.headwater.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * How fast work goes, and how long the rest will take at that pace. Only the last minute counts:
 * pages that are known already pass a hundred times as fast as new ones.
 */
final class Pace {
  private static final double SECOND = 1e9;
  private static final long APART = 1_000_000_000L;
  private static final int SAMPLES = 60;

  private record Sample(long nanos, long done) {}

  private final Deque<Sample> samples = new ArrayDeque<>();
  private Sample last;

  Pace(long nanos) {
    this.last = new Sample(nanos, 0);
    samples.add(last);
  }

  /** So many pieces are done at this moment. */
  void at(long nanos, long done) {
    last = new Sample(nanos, done);
    if (nanos - samples.getLast().nanos >= APART) {
      samples.add(last);
    }
    if (samples.size() > SAMPLES) {
      samples.removeFirst();
    }
  }

  /** {@code 12.4 a second, 55 s left}; empty while there is nothing to tell it from. */
  String text(long all) {
    Sample first = samples.getFirst();
    double seconds = (last.nanos - first.nanos) / SECOND;
    double done = last.done - first.done;
    if (seconds <= 0 || done <= 0) {
      return "";
    }
    String rate = String.format(Locale.ROOT, ", %.1f a second", done / seconds);
    return all <= last.done
        ? rate
        : rate + ", " + time(Math.round((all - last.done) * seconds / done)) + " left";
  }

  private static String time(long seconds) {
    if (seconds < 100) {
      return seconds + " s";
    }
    long minutes = (seconds + 30) / 60;
    return minutes < 100 ? minutes + " min" : (minutes + 30) / 60 + " h";
  }
}
