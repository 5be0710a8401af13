package org.headwater.desk;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What the desk answers.
 *
 * @param status of HTTP
 * @param type the media type
 * @param caching the Cache-Control header
 * @param location where to go instead, null for most answers
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Answer(
    int status, String type, byte[] body, String caching, @Nullable String location) {
  static final String FRESH = "no-cache";

  Answer(int status, String type, byte[] body, String caching) {
    this(status, type, body, caching, null);
  }

  /** Sends the browser to another page, which it asks for anew. */
  static Answer seeOther(String location) {
    return new Answer(303, "text/plain; charset=utf-8", new byte[0], FRESH, location);
  }

  static Answer html(int status, String body) {
    return new Answer(
        status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), FRESH);
  }

  static Answer json(int status, byte[] body) {
    return new Answer(status, "application/json; charset=utf-8", body, FRESH);
  }

  static Answer text(int status, String body) {
    return new Answer(
        status, "text/plain; charset=utf-8", body.getBytes(StandardCharsets.UTF_8), FRESH);
  }
}
