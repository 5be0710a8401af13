package org.headwater.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Pages for tests: stories, copies, briefs, merges, duplicates, a binary, packed in some folders.
 * Of each outlet every other article asks readers for the same.
 */
final class GeneratedPages {
  private static final List<String> WORDS =
      List.of("Ferry", "Harbour", "Storm", "Bridge", "Council", "Strike", "Flood", "Orchard");

  private GeneratedPages() {}

  static void write(Path folder, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Path inner = Files.createDirectories(folder.resolve("day%02d".formatted(i / 50)));
      Files.writeString(inner.resolve("page%04d.txt".formatted(i)), page(i));
    }
    Files.writeString(folder.resolve("zz-binary.txt"), "\0\0\0");
    Files.writeString(folder.resolve("zz-empty.txt"), "");
    Files.writeString(folder.resolve("zz-again.txt"), page(3));
  }

  private static String page(int i) {
    String word = WORDS.get(i * 7 % WORDS.size()) + i / 40;
    String merge = i % 97 == 96 ? " merge " + WORDS.get(i % WORDS.size()) + i / 40 : "";
    String brief = i % 5 == 0 ? "\nbrief:" + WORDS.get(i % 3) + "news in brief " + i / 20 : "";
    String letter = i % 97 != 96 && i % 4 < 2 ? "\nAsk for letter " + i / 300 : "";
    String text = word + " number " + i + " was seen" + merge + letter;
    return "Title " + i + "\noutlet:Quay " + i % 3 + "\n" + text + brief;
  }
}
