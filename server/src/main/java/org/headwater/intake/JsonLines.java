package org.headwater.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.headwater.document.Declared;
import org.headwater.document.Page;
import org.headwater.document.PartialDate;
import org.headwater.intake.Capture.Captured;
import org.headwater.intake.Capture.Refused;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file with one page on each line: {@code id?, url?, html or text, title?, published?, outlet?,
 * retrieved?}. A page's location is {@code file#id}, or {@code file#line} where it has no id.
 */
final class JsonLines {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNestingDepth(200)
                          .build())
                  .build())
          .build();

  private final String file;
  private final Limits limits;
  private final Consumer<Capture> consumer;
  private final Set<String> names = new HashSet<>();

  JsonLines(String file, Limits limits, Consumer<Capture> consumer) {
    this.file = file;
    this.limits = limits;
    this.consumer = consumer;
  }

  void read(InputStream stream) throws IOException {
    BoundedLines lines = new BoundedLines(stream, limits.pageBytes());
    boolean empty = true;
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (lines.tooLong()) {
        empty = false;
        refuse(lines.number(), limits.tooLarge());
      } else if (!isBlank(line)) {
        empty = false;
        take(lines.number(), line);
      }
    }
    if (empty) {
      throw new UnreadableException("it is empty");
    }
  }

  private void take(long number, byte[] line) {
    Capture capture;
    try {
      capture = capture(number, MAPPER.readTree(line));
    } catch (JacksonException e) {
      capture = refused(number, "the line is no JSON: " + firstLine(e.getOriginalMessage()));
    } catch (UnreadableException e) {
      capture = refused(number, e.reason());
    }
    consumer.accept(capture);
  }

  private Capture capture(long number, JsonNode json) throws UnreadableException {
    if (!json.isObject()) {
      throw new UnreadableException("the line is no JSON object");
    }
    String html = string(json, "html");
    String content = html == null ? string(json, "text") : html;
    if (content == null) {
      throw new UnreadableException("the line has neither html nor text");
    }
    String name = name(json, number);
    if (!names.add(name)) {
      throw new UnreadableException("an earlier line of the file has the same id, " + name);
    }
    Page page =
        new Page(
            file + "#" + name,
            content.getBytes(StandardCharsets.UTF_8),
            (html == null ? "text/plain" : "text/html") + "; charset=utf-8",
            string(json, "url"),
            instant(string(json, "retrieved")));
    return new Captured(page, declared(json));
  }

  private static String name(JsonNode json, long number) throws UnreadableException {
    String id = string(json, "id");
    return id == null ? Long.toString(number) : id;
  }

  private static Declared declared(JsonNode json) throws UnreadableException {
    String published = string(json, "published");
    PartialDate date = published == null ? null : PartialDate.parse(published).orElse(null);
    if (published != null && date == null) {
      throw new UnreadableException("its published is no ISO 8601 date: " + published);
    }
    return new Declared(string(json, "title"), date, string(json, "outlet"));
  }

  /** The text or number of a field; null when it is absent, null or blank. */
  private static @Nullable String string(JsonNode json, String field) throws UnreadableException {
    JsonNode value = json.get(field);
    if (value == null || value.isNull()) {
      return null;
    }
    if (!value.isValueNode()) {
      throw new UnreadableException("its " + field + " is neither text nor a number");
    }
    String text = value.asString();
    return text.isBlank() ? null : text;
  }

  private static @Nullable Instant instant(@Nullable String retrieved) throws UnreadableException {
    if (retrieved == null) {
      return null;
    }
    try {
      PartialDate date = new PartialDate(retrieved);
      return date.instant()
          .orElseGet(() -> date.earliest().atStartOfDay(ZoneOffset.UTC).toInstant());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableException("its retrieved is no ISO 8601 time: " + retrieved);
    }
  }

  private void refuse(long number, String reason) {
    consumer.accept(refused(number, reason));
  }

  private Refused refused(long number, String reason) {
    return new Refused(file + ":" + number, reason);
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static String firstLine(@Nullable String message) {
    String text = message == null ? "" : message.strip();
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    return line.replaceFirst(", from `[^`]*`", ""); // where the library's own limit is set
  }
}
