package org.headwater.cli;

import org.headwater.run.FakeRooms;

/** The command line with an engine for tests, for processes that shall start fast. */
final class FakeMain {
  private FakeMain() {}

  public static void main(String[] arguments) {
    System.exit(Main.commandLine(model -> new FakeRooms()).execute(arguments));
  }
}
