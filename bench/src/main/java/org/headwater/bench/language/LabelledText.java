package org.headwater.bench.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.headwater.api.Json;
import tools.jackson.databind.JsonNode;

/** A text of a folder with {@code articles.jsonl.gz}. */
record LabelledText(String id, String text) {
  static List<LabelledText> read(Path folder) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (JsonNode line : lines(folder.resolve("articles.jsonl.gz"))) {
      texts.add(new LabelledText(line.get("id").asString(), line.get("text").asString()));
    }
    return texts;
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(Json.read(line.getBytes(StandardCharsets.UTF_8)));
      }
    }
    return lines;
  }
}
