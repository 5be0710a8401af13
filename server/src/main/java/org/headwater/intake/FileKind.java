package org.headwater.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the name of a file says it holds, and whether it is packed. */
record FileKind(Content content, boolean packed) {
  /** The contents that intake can tell by name. */
  enum Content {
    HTML,
    TEXT,
    JSON_LINES,
    WARC,
    /** No known ending; the bytes will tell. */
    UNNAMED,
    /** An ending of something that is no page. */
    FOREIGN
  }

  static FileKind of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean packed = lower.endsWith(".gz");
    return new FileKind(content(packed ? lower.substring(0, lower.length() - 3) : lower), packed);
  }

  /** The media type that the name gives, or null. */
  @Nullable String mediaType() {
    return switch (content) {
      case HTML -> "text/html";
      case TEXT -> "text/plain";
      default -> null;
    };
  }

  private static Content content(String name) {
    return switch (ending(name)) {
      case "html", "htm", "xhtml" -> Content.HTML;
      case "txt", "text" -> Content.TEXT;
      case "jsonl", "ndjson" -> Content.JSON_LINES;
      case "warc" -> Content.WARC;
      case "" -> Content.UNNAMED;
      default -> Content.FOREIGN;
    };
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1);
  }
}
