package org.headwater.bench.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.headwater.bench.evidence.StoryClaim.Difference;
import org.headwater.document.Span;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A story as one person labelled it. The form stands in {@code claims/README.md} beside the files.
 *
 * @param half {@code tuned} or {@code held}; {@code none} where the folder does not say
 * @param articles ids in order of arrival
 */
record StoryLabels(String story, String half, List<String> articles, List<StoryClaim> claims) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  StoryLabels {
    articles = List.copyOf(articles);
    claims = List.copyOf(claims);
    for (StoryClaim claim : claims) {
      for (Member member : claim.members()) {
        if (!articles.contains(member.article()) || member.span().isEmpty()) {
          throw new IllegalArgumentException(story + ", " + claim.text() + ": " + member);
        }
      }
    }
  }

  /** All stories of a folder in the order of their names; {@code stories.tsv} has their halves. */
  static List<StoryLabels> readAll(Path folder) throws IOException {
    Map<String, String> halves = halves(folder.resolve("stories.tsv"));
    List<StoryLabels> stories = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        JsonNode story = JSON.readTree(Files.readString(file));
        String name = story.path("story").asString();
        stories.add(read(story, halves.getOrDefault(name, "none")));
      }
    }
    return stories;
  }

  private static Map<String, String> halves(Path file) throws IOException {
    Map<String, String> halves = new TreeMap<>();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String[] parts = line.split("\t", 2);
        if (parts.length == 2 && !line.startsWith("#")) {
          halves.put(parts[0], parts[1]);
        }
      }
    }
    return halves;
  }

  static StoryLabels read(JsonNode story, String half) {
    List<String> articles =
        story.path("articles").values().stream().map(JsonNode::asString).toList();
    Map<Integer, List<Difference>> differences = new TreeMap<>();
    for (JsonNode difference : story.path("differences")) {
      differences
          .computeIfAbsent(difference.path("claim").asInt(), claim -> new ArrayList<>())
          .add(difference(difference));
    }
    List<StoryClaim> claims = new ArrayList<>();
    for (JsonNode claim : story.path("claims")) {
      claims.add(
          new StoryClaim(
              claim.path("claim").asString(),
              kind(claim),
              claim.path("members").values().stream().map(StoryLabels::member).toList(),
              claim.path("origins").path("low").asInt(),
              claim.path("origins").path("high").asInt(),
              differences.getOrDefault(claims.size(), List.of())));
    }
    return new StoryLabels(story.path("story").asString(), half, articles, claims);
  }

  private static @Nullable ClaimKind kind(JsonNode claim) {
    return claim.hasNonNull("kind")
        ? ClaimKind.valueOf(claim.path("kind").asString().toUpperCase(Locale.ROOT))
        : null;
  }

  private static Difference difference(JsonNode difference) {
    Map<String, List<Place>> values = new LinkedHashMap<>();
    for (JsonNode value : difference.path("values")) {
      values
          .computeIfAbsent(value.path("value").asString(), name -> new ArrayList<>())
          .add(new Place(value.path("article").asString(), span(value)));
    }
    return new Difference(difference.path("slot").asString(), List.copyOf(values.values()));
  }

  private static Member member(JsonNode member) {
    return new Member(
        member.path("article").asString(),
        span(member),
        MemberStance.valueOf(member.path("stance").asString().toUpperCase(Locale.ROOT)),
        member.path("via").values().stream().map(JsonNode::asString).toList());
  }

  private static Span span(JsonNode place) {
    return new Span(place.path("start").asInt(), place.path("end").asInt());
  }
}
