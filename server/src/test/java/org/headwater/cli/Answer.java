package org.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.headwater.api.Json;
import org.headwater.run.Rooms;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;

/** What the command line answered. */
record Answer(int status, String out, String err) {
  /** Runs a command in this process, with rooms in place of the engine's. */
  static Answer of(Rooms rooms, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    PrintStream before = System.out;
    System.setOut(new PrintStream(out, true, UTF_8));
    try {
      CommandLine line = Main.commandLine(model -> rooms);
      line.setErr(new PrintWriter(err, true));
      int status = line.execute(arguments);
      return new Answer(status, out.toString(UTF_8), err.toString());
    } finally {
      System.setOut(before);
    }
  }

  /** The same over the store in a folder. */
  static Answer at(Path home, Rooms rooms, String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", home.toString()));
    return of(rooms, all.toArray(String[]::new));
  }

  JsonNode json() {
    return Json.read(out.strip().getBytes(UTF_8));
  }
}
