package org.headwater.run;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;

/**
 * Work done by several threads whose results come out in the order in which it was given.
 *
 * <p>Bounded: no more than so many pieces, and so many bytes, are under way; beyond that {@link
 * #give} first hands over the oldest result. Everything but the work itself happens in the thread
 * of the caller.
 *
 * @param <K> what a piece of work is about
 * @param <V> its result
 */
final class Window<K, V> implements AutoCloseable {
  /** Pages under way for each thread, so that a slow one does not leave the others without work. */
  private static final int PAGES_A_THREAD = 8;

  /** Bytes of pages under way: the largest page still goes beside nothing. */
  private static final long BYTES_OF_PAGES = 16L << 20;

  private final ExecutorService threads;
  private final int mostPieces;
  private final long mostBytes;
  private final BiConsumer<K, V> results;
  private final Deque<Piece<K, V>> underWay = new ArrayDeque<>();
  private long bytes;

  /**
   * @param mostBytes a single larger piece is taken when nothing else is under way
   * @param results called in order, in the thread that calls {@link #give} and {@link #finish}
   */
  Window(int threads, int mostPieces, long mostBytes, BiConsumer<K, V> results) {
    this.threads = Executors.newFixedThreadPool(threads);
    this.mostPieces = mostPieces;
    this.mostBytes = mostBytes;
    this.results = results;
  }

  /** For pages, which are given with their bytes. */
  static <K, V> Window<K, V> ofPages(int threads, BiConsumer<K, V> results) {
    return new Window<>(threads, threads * PAGES_A_THREAD, BYTES_OF_PAGES, results);
  }

  private record Piece<K, V>(K key, long bytes, Future<V> result) {}

  void give(K key, long size, Callable<V> work) {
    while (!underWay.isEmpty() && (underWay.size() >= mostPieces || bytes + size > mostBytes)) {
      handOver();
    }
    underWay.add(new Piece<>(key, size, threads.submit(work)));
    bytes += size;
  }

  /** Hands over all that is still under way. */
  void finish() {
    while (!underWay.isEmpty()) {
      handOver();
    }
  }

  private void handOver() {
    Piece<K, V> oldest = underWay.remove();
    bytes -= oldest.bytes;
    results.accept(oldest.key, result(oldest.result));
  }

  private static <V> V result(Future<V> result) {
    try {
      return result.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw unwrapped(e);
    }
  }

  private static RuntimeException unwrapped(ExecutionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
  }

  /** Gives up what is still under way; after {@link #finish} there is nothing. */
  @Override
  public void close() {
    threads.shutdownNow();
    threads.close();
  }
}
