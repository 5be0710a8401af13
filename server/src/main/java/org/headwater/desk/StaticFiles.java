package org.headwater.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/**
 * The few files that pages refer to; all lie in the program itself. They are asked for each time:
 * that costs nothing on one machine, and a newer program must not be seen with the looks of the
 * older.
 */
final class StaticFiles implements Room {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private final Map<String, Answer> files =
      Map.of(
          "desk.css", file("/org/headwater/desk/desk.css", "text/css; charset=utf-8"),
          "desk.js", file("/org/headwater/desk/desk.js", "text/javascript; charset=utf-8"),
          "icon.svg", file("/org/headwater/desk/icon.svg", "image/svg+xml"),
          "htmx.js", file(HTMX, "text/javascript; charset=utf-8"));

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    return Optional.ofNullable(files.get(rest));
  }

  private static Answer file(String resource, String type) {
    try (InputStream in = StaticFiles.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      return new Answer(200, type, in.readAllBytes(), Answer.FRESH);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
