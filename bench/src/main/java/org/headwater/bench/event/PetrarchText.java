package org.headwater.bench.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The lines of a dictionary of PETRARCH without its remarks. */
final class PetrarchText {
  private PetrarchText() {}

  /** Lines without remarks, not stripped at their left, empty ones kept. */
  static List<String> lines(Path file) throws IOException {
    String text = Files.readString(file).replaceAll("(?s)<\\s?!--.*?-->", "");
    return text.lines().map(line -> line.replaceAll("(^|\\s)#.*", "").stripTrailing()).toList();
  }
}
