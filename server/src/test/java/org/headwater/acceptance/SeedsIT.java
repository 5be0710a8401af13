package org.headwater.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.acceptance.StoryView.covers;
import static org.headwater.acceptance.StoryView.dropped;
import static org.headwater.acceptance.StoryView.stream;
import static org.headwater.acceptance.StoryView.strings;
import static org.headwater.acceptance.StoryView.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/**
 * The three real pages that the product was made from, where they lie beside the project:
 * everything that must be seen in them, through the JSON of the commands. Their text is not in the
 * project.
 */
class SeedsIT {
  private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
  private static final String FIRST = "000_efd3991b581f46e6.txt";
  private static final String REWRITE = "001_e939389e28241949.txt";
  private static final String OTHER = "003_02422abbd5fc66f7.txt";

  @TestFactory
  Stream<DynamicTest> whatTheSeedsMustShow() throws IOException {
    if (!Files.isDirectory(SEEDS)) {
      return Stream.empty();
    }
    Path home = Files.createTempDirectory("headwater-seeds");
    Headwater headwater = new Headwater(home);
    Headwater.Ended ingest = headwater.run("ingest", "--json", SEEDS.toString());
    assertThat(ingest.status()).as(ingest.err()).isZero();
    List<JsonNode> stories = headwater.run("stories", "--json").json();
    JsonNode summary =
        stories.stream()
            .max((a, b) -> a.path("articles").size() - b.path("articles").size())
            .orElseThrow();
    StoryView story =
        new StoryView(headwater.run("story", text(summary, "story"), "--json").json().getFirst());
    return Stream.of(
        test("one story with three articles, the briefs outside", story, s -> oneStory(s, stories)),
        test("000: title, caption, credits, body", story, SeedsIT::first),
        test("001: body and comments", story, SeedsIT::rewrite),
        test("003: no title, the month, no share bar", story, SeedsIT::other),
        test("entities that are one", story, SeedsIT::oneEntityEach),
        test("entities that stay apart", story, SeedsIT::apart),
        test("names in lower case", story, SeedsIT::lowerCase),
        test("who says what through whom", story, SeedsIT::attributions),
        test("times as precise as the pages allow", story, SeedsIT::times),
        test("claims and their origins", story, SeedsIT::claims),
        test("the rewrite is reuse and nothing else is", story, SeedsIT::reuse));
  }

  private static DynamicTest test(String name, StoryView story, Consumer<StoryView> body) {
    return DynamicTest.dynamicTest(name, () -> body.accept(story));
  }

  private static JsonNode article(StoryView story, String file) {
    return story.article(file).orElseThrow(() -> new AssertionError("not in the story: " + file));
  }

  private static void oneStory(StoryView story, List<JsonNode> stories) {
    assertThat(story.ids(List.of(FIRST, REWRITE, OTHER))).hasSize(3);
    assertThat(story.items("articles").count()).isEqualTo(3);
    List<String> briefs = strings(article(story, FIRST).path("briefs"));
    assertThat(briefs).hasSize(4);
    Set<String> all = new HashSet<>();
    stories.forEach(line -> all.addAll(strings(line.path("articles"))));
    assertThat(all).containsAll(briefs);
    assertThat(
            strings(
                stories.stream()
                    .filter(s -> text(s, "story").equals(text(story.json(), "story")))
                    .findFirst()
                    .orElseThrow()
                    .path("articles")))
        .doesNotContainAnyElementsOf(briefs);
  }

  private static void first(StoryView story) {
    JsonNode article = article(story, FIRST);
    assertThat(text(article, "title")).startsWith("Elite North Korean unit heads to Russia");
    assertThat(strings(article.path("captions"))).hasSize(1);
    assertThat(strings(article.path("captions")).getFirst())
        .startsWith("Vladimir Putin and Kim Jong-un");
    assertThat(dropped(article, "credit")).anyMatch(credit -> credit.contains("KCNA"));
    assertThat(strings(article.path("credits"))).containsExactly("INDEPENDENT");
    assertThat(text(article, "text"))
        .startsWith("North Korea has sent")
        .endsWith("take future ties with Seoul.");
    assertThat(article.has("published")).isFalse();
    assertThat(dropped(article, "prompt")).contains("Leave a review");
  }

  private static void rewrite(StoryView story) {
    JsonNode article = article(story, REWRITE);
    assertThat(text(article, "text")).endsWith("on its actions.").doesNotContain("6 Comments");
    List<JsonNode> comments = stream(article.path("comments")).toList();
    assertThat(comments.stream().map(c -> text(c, "author")))
        .containsExactly("Vladimir", "Golova Hvosta", "AlanDV", "PeterV", "Vladimir", "Donatello");
    assertThat(comments.get(0).path("sameTextAs").toString()).isEqualTo("[1]");
    assertThat(comments.get(1).path("sameTextAs").toString()).isEqualTo("[0]");
    assertThat(comments.subList(2, 6)).noneMatch(c -> c.has("sameTextAs"));
  }

  private static void other(StoryView story) {
    JsonNode article = article(story, OTHER);
    assertThat(article.has("title")).isFalse();
    assertThat(text(article, "published")).isEqualTo("2024-07");
    assertThat(text(article, "text"))
        .startsWith("North Korea's elite")
        .doesNotContain("Share", "Copied");
    assertThat(dropped(article, "share")).isNotEmpty();
  }

  private static Set<String> entityOf(StoryView story, String file, String phrase) {
    Set<String> found = new HashSet<>();
    story
        .items("entities")
        .filter(e -> stream(e.path("mentions")).anyMatch(m -> exactly(story, m, file, phrase)))
        .forEach(e -> found.add(text(e, "entity")));
    return found;
  }

  /** The mention is the phrase, or the phrase with a title before it or a possessive after it. */
  private static boolean exactly(StoryView story, JsonNode mention, String file, String phrase) {
    if (!story.covers(mention, file, phrase)) {
      return false;
    }
    String body = text(article(story, file), "text");
    String words =
        body.substring(
            body.offsetByCodePoints(0, mention.path("start").asInt()),
            body.offsetByCodePoints(0, mention.path("end").asInt()));
    return words.equals(phrase) || words.endsWith(" " + phrase) || words.matches(phrase + "['’]s");
  }

  private static void one(StoryView story, String... filesAndPhrases) {
    Set<String> shared = new HashSet<>(entityOf(story, filesAndPhrases[0], filesAndPhrases[1]));
    for (int i = 2; i < filesAndPhrases.length; i += 2) {
      Set<String> here = entityOf(story, filesAndPhrases[i], filesAndPhrases[i + 1]);
      assertThat(here).as(filesAndPhrases[i + 1]).isNotEmpty();
      shared.retainAll(here);
    }
    assertThat(shared).as(List.of(filesAndPhrases).toString()).hasSize(1);
  }

  private static void oneEntityEach(StoryView story) {
    one(story, FIRST, "Kim Kum-chol", REWRITE, "Kim Kum-chol", OTHER, "Kim Geum Chol");
    one(story, FIRST, "Yoon Suk Yeol", REWRITE, "Yoon Suk Yeol", OTHER, "Yoon Seok Yeol");
    one(story, REWRITE, "Yoon Suk Yeol", REWRITE, "Yoon");
    one(story, FIRST, "Kim Jong-un", REWRITE, "Kim Jong-un", OTHER, "Kim Jong Un");
    one(
        story,
        FIRST,
        "Vladimir Putin",
        REWRITE,
        "Vladimir Putin",
        OTHER,
        "vladimir putin",
        OTHER,
        "putin");
    one(
        story,
        FIRST,
        "Kim Il-sung Military University",
        REWRITE,
        "Kim Il-sung Military University",
        OTHER,
        "Kim Il Sung Military University");
  }

  private static void apart(StoryView story) {
    List<Set<String>> four =
        List.of(
            entityOf(story, OTHER, "Kim Il Sung Military University"),
            entityOf(story, OTHER, "Kim Jong Un"),
            entityOf(story, OTHER, "Kim Geum Chol"),
            entityOf(story, OTHER, "Yoon Seok Yeol"));
    for (int i = 0; i < four.size(); i++) {
      for (int j = i + 1; j < four.size(); j++) {
        assertThat(four.get(i)).doesNotContainAnyElementsOf(four.get(j));
      }
    }
    assertThat(
            story
                .items("entities")
                .flatMap(e -> stream(e.path("variants")))
                .map(v -> text(v, "text")))
        .doesNotContain("Golova Hvosta", "AlanDV", "PeterV", "Donatello");
  }

  private static void lowerCase(StoryView story) {
    for (String name : List.of("russia", "putin", "moscow")) {
      assertThat(entityOf(story, OTHER, name)).as(name).isNotEmpty();
    }
    one(story, FIRST, "Russia", OTHER, "russia");
  }

  private static void said(
      StoryView story, String file, String source, String content, String stance, String... via) {
    JsonNode article = article(story, file);
    List<JsonNode> near =
        story
            .items("attributions")
            .filter(a -> text(a, "article").equals(text(article, "id")))
            .filter(a -> covers(a.path("content"), article, content))
            .toList();
    assertThat(near)
        .as(source + " " + stance + ": " + content)
        .anyMatch(a ->
            (covers(a.path("source"), article, source) || text(a, "speaker").contains(source))
                && text(a, "stance").equals(stance)
                && List.of(via).stream().allMatch(v -> strings(a.path("via")).contains(v)));
  }

  private static void attributions(StoryView story) {
    said(story, FIRST, "the Korean Central News Agency", "left for Russia on Monday", "says");
    said(story, FIRST, "Yonhap", "is a training institute for military officers", "reports");
    said(story, OTHER, "North Korean state media", "is going to russia", "announces", "Reuters");
    said(story, FIRST, "US and South Korea", "supplying artillery", "accuses");
    said(story, REWRITE, "US and South Korea", "supplying artillery", "accuses");
    said(story, FIRST, "Both North Korea and Russia", "such claims", "denies");
    said(story, OTHER, "Both countries", "any supply of weapons", "denies");
    said(story, FIRST, "Yoon Suk Yeol", "not provide any military assistance", "urges", "Reuters");
    said(story, OTHER, "Yoon Seok Yeol", "negative consequences", "warns");
    said(story, OTHER, "Robert Lansing Institute", "is intended to force the U.S.", "says");
    said(story, OTHER, "Ukrainian News agency", "no confirmation", "reports");
  }

  private static JsonNode timeAt(StoryView story, String file, String phrase) {
    return story
        .items("times")
        .filter(t -> story.covers(t, file, phrase))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no time at " + phrase));
  }

  private static void times(StoryView story) {
    assertThat(strings(timeAt(story, OTHER, "Monday").path("candidates")))
        .containsExactly("2024-07-01", "2024-07-08", "2024-07-15", "2024-07-22", "2024-07-29");
    assertThat(text(timeAt(story, OTHER, "June"), "value")).isEqualTo("2024-06");
    JsonNode lastMonth = timeAt(story, FIRST, "last month");
    assertThat(text(lastMonth, "value")).isEmpty();
    assertThat(text(lastMonth, "relation")).isEqualTo("P1M before publication");
  }

  private static List<JsonNode> claimsAt(StoryView story, String file, String phrase) {
    return story
        .items("claims")
        .filter(c -> stream(c.path("members")).anyMatch(m -> story.covers(m, file, phrase)))
        .toList();
  }

  private static Set<String> articlesOf(JsonNode claim) {
    Set<String> ids = new HashSet<>();
    stream(claim.path("members")).forEach(m -> ids.add(text(m, "article")));
    return ids;
  }

  private static void claims(StoryView story) {
    assertThat(claimsAt(story, FIRST, "left for Russia on Monday"))
        .as("the departure")
        .anySatisfy(claim -> {
          assertThat(articlesOf(claim)).hasSize(3);
          assertThat(claim.path("origins").path("low").asInt()).isEqualTo(1);
        });
    assertThat(claimsAt(story, FIRST, "supplying artillery"))
        .as("arms supply")
        .anySatisfy(claim -> assertThat(text(claim, "state")).isEqualTo("disputed"));
    Set<String> other = Set.copyOf(story.ids(List.of(OTHER)));
    assertThat(claimsAt(story, OTHER, "is intended to force"))
        .as("the institute's statement")
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(articlesOf(claim)).isEqualTo(other));
    assertThat(claimsAt(story, OTHER, "no confirmation"))
        .as("the engineer troops")
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(articlesOf(claim)).isEqualTo(other));
  }

  private static void reuse(StoryView story) {
    List<JsonNode> links = story.items("reuse").toList();
    assertThat(links).hasSize(1);
    assertThat(Set.of(text(links.getFirst(), "a"), text(links.getFirst(), "b")))
        .isEqualTo(Set.copyOf(story.ids(List.of(FIRST, REWRITE))));
    assertThat(text(links.getFirst(), "kind")).isEqualTo("rewrite");
  }
}
