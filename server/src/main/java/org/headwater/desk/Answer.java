package org.headwater.desk;

import java.nio.charset.StandardCharsets;

/**
 * What the desk answers.
 *
 * @param status of HTTP
 * @param type the media type
 * @param caching the Cache-Control header
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record Answer(int status, String type, byte[] body, String caching) {
  static final String FRESH = "no-cache";

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
