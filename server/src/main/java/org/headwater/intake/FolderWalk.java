package org.headwater.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.headwater.intake.Capture.Refused;

/**
 * Walks a folder depth first, entries by name (in UTF-16 order, whatever the locale), following
 * links. A folder is read once: a link that leads to one already met, as in a loop, is refused.
 * Names that begin with a dot are passed over, as everywhere on the system.
 */
final class FolderWalk {
  /** Is given the files of a folder. */
  interface Visitor {
    /**
     * @param named whether a person named this very file
     */
    void file(Path file, boolean named) throws IOException;
  }

  private final Visitor files;
  private final Consumer<Capture> consumer;
  private final Map<Path, Path> met = new HashMap<>();

  FolderWalk(Visitor files, Consumer<Capture> consumer) {
    this.files = files;
    this.consumer = consumer;
  }

  void walk(Path top) throws IOException {
    if (!Files.isDirectory(top)) {
      files.file(top, true);
      return;
    }
    Deque<Path> waiting = new ArrayDeque<>();
    waiting.push(top);
    while (!waiting.isEmpty()) {
      Path next = waiting.pop();
      try {
        if (Files.isDirectory(next)) {
          open(next, waiting);
        } else {
          files.file(next, false);
        }
      } catch (IOException e) {
        consumer.accept(new Refused(next.toString(), Reasons.of(e)));
      }
    }
  }

  private void open(Path folder, Deque<Path> waiting) throws IOException {
    Path first = met.putIfAbsent(folder.toRealPath(), folder);
    if (first != null) {
      throw folder.startsWith(first)
          ? new FileSystemLoopException(folder.toString())
          : new UnreadableException("it is the same folder as " + first + ", which was read");
    }
    try (Stream<Path> entries = Files.list(folder)) {
      List<Path> last =
          entries
              .filter(entry -> !name(entry).startsWith("."))
              .sorted(Comparator.comparing(FolderWalk::name).reversed())
              .toList();
      last.forEach(waiting::push);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
