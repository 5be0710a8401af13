package org.headwater.cli;

import java.io.PrintStream;
import org.headwater.store.OutletDecisions;
import org.jspecify.annotations.Nullable;

/** What people say about outlets, as it is shown to them. */
final class OutletWords {
  private OutletWords() {}

  /** What is said about an outlet, on a line; nothing where nothing is said. */
  static void print(
      PrintStream out, String indent, @Nullable String outlet, OutletDecisions decisions) {
    decisions.words(outlet).ifPresent(words -> out.println(indent + words));
  }
}
