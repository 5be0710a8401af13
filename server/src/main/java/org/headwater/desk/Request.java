package org.headwater.desk;

import java.util.Map;
import java.util.Optional;

/**
 * A question to the desk.
 *
 * @param path decoded, beginning with a slash
 * @param parameters the query's, decoded, the first value of each
 * @param partial whether a script asks for a part of a page only
 */
public record Request(String path, Map<String, String> parameters, boolean partial) {
  public Request {
    parameters = Map.copyOf(parameters);
  }

  /** A parameter that is there and not blank. */
  public Optional<String> parameter(String name) {
    return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isBlank());
  }
}
