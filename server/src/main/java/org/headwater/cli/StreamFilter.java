package org.headwater.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.headwater.cli.FilterOutput.Answer;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/**
 * A stage that reads a whole stream in order before, or while, it answers: {@code cluster}, {@code
 * reuse}, {@code compare}.
 *
 * <p>Error lines come out at their place in the input; answers whenever the stage gives them.
 */
abstract class StreamFilter implements Callable<Integer> {
  @Option(
      names = "--threads",
      converter = NumberFrom.Threads.class,
      paramLabel = "N",
      description =
          "how many threads may help (default: all cores); the output is the same for any N")
  int threads = Runtime.getRuntime().availableProcessors();

  /** Called once, before the first line. */
  void open() throws IOException {}

  /** Takes one line, in order, and may answer. */
  abstract void take(InputLine line, Consumer<ObjectNode> answers) throws BadLineException;

  /** The stream has ended: gives the answers that are left. */
  abstract void end(Consumer<ObjectNode> answers);

  @Override
  public Integer call() throws IOException {
    return run(System.in, System.out, System.err);
  }

  final int run(InputStream in, OutputStream out, PrintStream messages) throws IOException {
    open();
    FilterOutput output = new FilterOutput(new BufferedOutputStream(out, 1 << 16), messages);
    Consumer<ObjectNode> answers = node -> output.write(Answer.good(node));
    Lines lines = new Lines(in);
    long number = 0;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      number++;
      String id = null;
      try {
        InputLine input = InputLine.parse(number, line);
        id = input.optional("id");
        take(input, answers);
      } catch (BadLineException e) {
        output.write(Answer.bad(number, e.id() == null ? id : e.id(), e.reason()));
      }
    }
    end(answers);
    return output.finish();
  }
}
