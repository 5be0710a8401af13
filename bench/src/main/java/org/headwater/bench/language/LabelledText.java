package org.headwater.bench.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.bench.data.PackedLines;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.Part;
import org.headwater.language.TaggedName;
import org.headwater.language.TaggedPart;
import org.headwater.language.Tags;
import tools.jackson.databind.JsonNode;

/** A text of a data set and what people marked in it. */
record LabelledText(String id, String text, Tags gold) {

  /**
   * The texts of a folder with {@code articles.jsonl.gz}; its {@code gold.jsonl.gz} if it is one.
   */
  static List<LabelledText> read(Path folder) throws IOException {
    Map<String, JsonNode> gold = new HashMap<>();
    Path goldFile = folder.resolve("gold.jsonl.gz");
    if (Files.exists(goldFile)) {
      PackedLines.read(goldFile).forEach(line -> gold.put(line.get("id").asString(), line));
    }
    List<LabelledText> texts = new ArrayList<>();
    for (JsonNode line : PackedLines.read(folder.resolve("articles.jsonl.gz"))) {
      String id = line.get("id").asString();
      String text = line.get("text").asString();
      JsonNode marked = gold.get(id);
      texts.add(new LabelledText(id, text, marked == null ? Tags.NONE : tags(marked, text)));
    }
    return texts;
  }

  /** The texts of {@code gold.jsonl.gz}, which says what the body of a page is. */
  static List<LabelledText> bodies(Path folder) throws IOException {
    List<LabelledText> texts = new ArrayList<>();
    for (JsonNode line : PackedLines.read(folder.resolve("gold.jsonl.gz"))) {
      texts.add(
          new LabelledText(line.get("id").asString(), line.get("text").asString(), Tags.NONE));
    }
    return texts;
  }

  private static Tags tags(JsonNode line, String text) {
    List<TaggedName> names = new ArrayList<>();
    for (JsonNode entity : line.path("entities")) {
      Span span = span(text, entity.get("start").asInt(), entity.get("end").asInt());
      names.add(new TaggedName(span, EntityType.valueOf(entity.get("type").asString())));
    }
    List<TaggedPart> parts = new ArrayList<>();
    for (JsonNode attribution : line.path("attributions")) {
      for (Part part : Part.values()) {
        for (JsonNode each : attribution.path(part.name().toLowerCase(Locale.ROOT))) {
          Span span = span(text, each.get(0).asInt(), each.get(1).asInt());
          TaggedPart found = new TaggedPart(span, part);
          if (!parts.contains(found)) { // several attributions may share a source
            parts.add(found);
          }
        }
      }
    }
    return new Tags(names, parts);
  }

  /** Spans of the data count code points, those of the engine chars. */
  private static Span span(String text, int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return new Span(from, text.offsetByCodePoints(from, end - start));
  }
}
