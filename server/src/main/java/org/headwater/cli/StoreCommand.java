package org.headwater.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.headwater.store.Store;
import org.headwater.store.StoreException;
import org.headwater.store.StoreHome;
import picocli.CommandLine.ParentCommand;

/** A command that works on the store of {@code --home}. */
abstract class StoreCommand implements Callable<Integer> {
  @ParentCommand private Main main = new Main();

  final StoreHome home() {
    return main.home();
  }

  /**
   * The store, for a command that makes none.
   *
   * @throws StoreException when there is none
   */
  final StoreHome existingHome() {
    home().mustExist();
    return home();
  }

  /** Whether {@code --home} was given. */
  final boolean homeIsGiven() {
    return main.homeIsGiven();
  }

  /** Runs with the command's output, in UTF-8 whatever the locale. */
  abstract int run(PrintStream out) throws Exception;

  /** Whether the output is for programs (JSON, a dump): then it is written byte for byte. */
  boolean writesData() {
    return false;
  }

  @Override
  public Integer call() throws Exception {
    PrintStream out =
        writesData()
            ? new PrintStream(System.out, false, StandardCharsets.UTF_8)
            : new TerminalText(System.out);
    try {
      return run(out);
    } finally {
      out.flush();
    }
  }

  /** Asks a question of the store. */
  final <T> T ask(Function<Store, T> question) {
    try (Store store = home().openForReading()) {
      return question.apply(store);
    }
  }
}
