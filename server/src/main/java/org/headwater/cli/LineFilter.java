package org.headwater.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.headwater.cli.FilterOutput.Answer;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stage as a Unix filter: one line of JSON in, one line out, in the same order, whatever the
 * number of threads.
 *
 * <p>Workers answer lines in parallel; a bounded queue of futures keeps the order and the memory:
 * at most four lines a worker are under way.
 */
abstract class LineFilter implements Callable<Integer> {
  @Option(
      names = "--threads",
      converter = NumberFrom.Threads.class,
      paramLabel = "N",
      description =
          "how many lines are worked on at once (default: all cores); the output is the same for any N")
  int threads = Runtime.getRuntime().availableProcessors();

  /**
   * Answers one line. Called from several threads at once.
   *
   * @throws BadLineException when the line lacks what the stage needs
   */
  abstract ObjectNode answer(InputLine line) throws BadLineException;

  /** Called once, before the first line; opens models and the like. */
  void open() {}

  @Override
  public Integer call() throws IOException {
    return run(System.in, System.out, System.err);
  }

  final int run(InputStream in, OutputStream out, PrintStream messages) throws IOException {
    open();
    FilterOutput output = new FilterOutput(new BufferedOutputStream(out, 1 << 16), messages);
    int workers = threads;
    BlockingQueue<Future<Answer>> pending = new ArrayBlockingQueue<>(workers * 4);
    try (ExecutorService pool = Executors.newFixedThreadPool(workers);
        ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Future<Integer> written = writer.submit(() -> drain(pending, output));
      Lines lines = new Lines(in);
      long number = 0;
      for (byte[] line = lines.next(); line != null && !written.isDone(); line = lines.next()) {
        byte[] current = line;
        long at = ++number;
        pending.put(pool.submit(() -> answerTo(at, current)));
      }
      if (!written.isDone()) {
        pending.put(CompletableFuture.completedFuture(END));
      }
      return written.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } catch (ExecutionException e) {
      throw failure(e);
    }
  }

  private static final Answer END = new Answer(new byte[0], null);

  private static int drain(BlockingQueue<Future<Answer>> pending, FilterOutput output)
      throws InterruptedException, ExecutionException {
    while (true) {
      if (pending.isEmpty()) {
        output.flush();
      }
      Answer answer = pending.take().get();
      if (answer == END) {
        return output.finish();
      }
      output.write(answer);
    }
  }

  private Answer answerTo(long number, byte[] line) {
    String id = null;
    try {
      InputLine input = InputLine.parse(number, line);
      id = input.optional("id");
      return Answer.good(answer(input));
    } catch (BadLineException e) {
      return Answer.bad(number, e.id() == null ? id : e.id(), e.reason());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return Answer.bad(number, id, "internal error: " + e);
    }
  }

  private static IOException failure(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return new IOException("could not write the output: " + cause.getMessage(), cause);
  }
}
