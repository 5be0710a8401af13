package org.headwater.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.intake.Capture.Captured;
import org.headwater.intake.Capture.Refused;
import org.headwater.intake.FileKind.Content;

/** Reads one file by the kind that its name gives: one page, or an archive of many. */
final class PageFiles {
  private final Limits limits;
  private final Consumer<Capture> consumer;

  PageFiles(Limits limits, Consumer<Capture> consumer) {
    this.limits = limits;
    this.consumer = consumer;
  }

  /**
   * @param named whether a person named this very file; then an unknown ending is no hindrance
   */
  void read(Path file, boolean named) throws IOException {
    FileKind kind = FileKind.of(String.valueOf(file.getFileName()));
    if (!Files.isRegularFile(file)) {
      throw new UnreadableException(notAFile(file));
    }
    if (kind.content() == Content.FOREIGN && !named) {
      throw new UnreadableException(
          "its ending is none of .html, .htm, .txt, .jsonl, .ndjson, .warc (or these with .gz);"
              + " name the file itself to have it read all the same");
    }
    try (InputStream stream = open(file, kind.packed())) {
      switch (kind.content()) {
        case JSON_LINES -> new JsonLines(file.toString(), limits, consumer).read(stream);
        case WARC -> new WarcFile(file.toString(), limits, consumer).read(stream);
        default -> page(file.toString(), kind, stream);
      }
    }
  }

  private InputStream open(Path file, boolean packed) throws IOException {
    InputStream raw = Files.newInputStream(file);
    if (!packed) {
      return raw;
    }
    if (Files.size(file) == 0) {
      raw.close();
      throw new UnreadableException("it is empty");
    }
    try {
      Unpacking.Counting counting = new Unpacking.Counting(new BufferedInputStream(raw, 1 << 16));
      return new Unpacking(counting, new GZIPInputStream(counting, 1 << 16), limits);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private void page(String location, FileKind kind, InputStream stream) throws IOException {
    byte[] bytes = stream.readNBytes(limits.pageBytes() + 1);
    if (bytes.length > limits.pageBytes()) {
      consumer.accept(new Refused(location, limits.tooLarge()));
    } else if (bytes.length == 0) {
      consumer.accept(new Refused(location, "it is empty"));
    } else {
      Page page = new Page(location, bytes, kind.mediaType(), null, null);
      consumer.accept(new Captured(page, Declared.NOTHING));
    }
  }

  private static String notAFile(Path file) {
    if (Files.exists(file)) {
      return "it is neither a file nor a folder";
    }
    return Files.isSymbolicLink(file) ? "it is a link that leads nowhere" : "there is no such file";
  }
}
