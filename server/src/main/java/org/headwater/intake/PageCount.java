package org.headwater.intake;

import java.nio.file.Path;
import java.util.OptionalLong;
import org.headwater.intake.FileKind.Content;

/** Counts by name how many pages and refusals files will give, as long as names tell. */
final class PageCount {
  private long count;
  private boolean known = true;

  void file(Path file) {
    Content content = FileKind.of(String.valueOf(file.getFileName())).content();
    known &= content != Content.JSON_LINES && content != Content.WARC;
    count++;
  }

  void refused() {
    count++;
  }

  OptionalLong pages() {
    return known ? OptionalLong.of(count) : OptionalLong.empty();
  }
}
