package org.headwater.bench.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Lines packed with gzip, as all sets of the development data are. */
public final class PackedLines {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private PackedLines() {}

  /** All lines of a file, in order. */
  public static List<JsonNode> read(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().map(JSON::readTree).toList();
    }
  }
}
