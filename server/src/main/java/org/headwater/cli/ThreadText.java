package org.headwater.cli;

import java.io.PrintStream;
import org.headwater.api.RelationWords;
import org.headwater.store.StoredThread;

/** The other stories of an affair for a person to read in a terminal. */
final class ThreadText {
  private ThreadText() {}

  static void print(PrintStream out, StoredThread thread) {
    out.println();
    out.println("Related stories (thread " + thread.id() + ")");
    for (StoredThread.Related related : thread.related()) {
      String when = RelationWords.when(related.relation());
      String language = related.relation().otherLanguage() ? " [another language]" : "";
      out.printf(
          "  %-6s %s%s%s%s%n",
          related.story().story(),
          StoryText.oneLine(related.story().title()),
          when.isEmpty() ? "" : ", " + when,
          language,
          related.relation().inThread() ? "" : " [not in this thread]");
      out.println("         " + RelationWords.why(related.relation()));
    }
  }
}
