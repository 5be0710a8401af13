package org.headwater.document;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page after decoding: characters of HTML, or of a page that somebody already flattened to text.
 *
 * @param id the id that the article read from it will have
 * @param location where it was found, exactly as given
 */
public record PageText(
    String id,
    String location,
    Form form,
    String content,
    @Nullable String url,
    @Nullable Instant retrieved) {
  /** What the characters are. */
  public enum Form {
    HTML,
    TEXT
  }
}
