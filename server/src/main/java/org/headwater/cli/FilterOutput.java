package org.headwater.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import org.headwater.api.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Where a filter writes: answers and error objects to standard output, messages to standard error.
 */
final class FilterOutput {
  private final OutputStream out;
  private final PrintStream messages;
  private final boolean terminal = Boolean.getBoolean("headwater.terminal");
  private long written;
  private long bad;

  FilterOutput(OutputStream out, PrintStream messages) {
    this.out = out;
    this.messages = messages;
  }

  /** One line of the result: bytes of JSON, and what was wrong with the line, if anything. */
  record Answer(byte[] json, @Nullable String complaint) {
    static Answer good(JsonNode json) {
      return new Answer(Json.bytes(json), null);
    }

    static Answer bad(long number, @Nullable String id, String reason) {
      byte[] json =
          Json.bytes(Json.object().put("id", id).put("line", number).put("error", reason));
      return new Answer(
          json, "line " + number + (id == null ? "" : " (" + id + ")") + ": " + reason);
    }
  }

  void write(Answer answer) {
    try {
      out.write(answer.json());
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (answer.complaint() != null) {
      bad++;
      messages.println(TerminalText.plain(answer.complaint()));
    }
    if (terminal && ++written % 100 == 0) {
      messages.print("\r" + written + " lines");
    }
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the run: 0 when every line was good, else 1. */
  int finish() {
    flush();
    if (terminal && written >= 100) {
      messages.println("\r" + written + " lines, " + bad + " with an error");
    }
    return bad == 0 ? 0 : 1;
  }
}
