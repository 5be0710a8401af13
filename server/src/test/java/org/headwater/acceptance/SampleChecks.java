package org.headwater.acceptance;

import static org.headwater.acceptance.StoryView.covers;
import static org.headwater.acceptance.StoryView.stream;
import static org.headwater.acceptance.StoryView.strings;
import static org.headwater.acceptance.StoryView.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Holds what the commands print about the sample corpus to {@code samples/expected.json}. */
final class SampleChecks {
  private final JsonNode expected;
  private final Map<String, StoryView> stories;
  private final Map<String, JsonNode> summaries;
  private final List<Check> checks = new ArrayList<>();

  /**
   * @param stories by the id of the story
   * @param summaries the lines of {@code stories --json}, by the id of the story
   */
  SampleChecks(JsonNode expected, Map<String, StoryView> stories, Map<String, JsonNode> summaries) {
    this.expected = expected;
    this.stories = stories;
    this.summaries = summaries;
  }

  List<Check> all() {
    stream(expected.path("stories")).forEach(this::story);
    briefs();
    expected.path("pages").properties().forEach(page -> page(page.getKey(), page.getValue()));
    stream(expected.path("reuse")).forEach(this::reuse);
    stream(expected.path("notReuse")).forEach(this::notReuse);
    stream(expected.path("claims")).forEach(this::claim);
    stream(expected.path("disagreements")).forEach(this::disagreement);
    stream(expected.path("entities").path("one")).forEach(this::oneEntity);
    stream(expected.path("entities").path("apart")).forEach(this::entitiesApart);
    stream(expected.path("attributions")).forEach(this::attribution);
    stream(expected.path("times")).forEach(this::time);
    return checks;
  }

  private void check(String name, boolean holds, Object saw) {
    String words = String.valueOf(saw);
    checks.add(
        new Check(name, holds, words.length() > 300 ? words.substring(0, 300) + "…" : words));
  }

  private Optional<StoryView> storyOf(String file) {
    return stories.values().stream().filter(story -> story.article(file).isPresent()).findFirst();
  }

  /** The story that holds most of the expected pages. */
  private StoryView storyNamed(String name) {
    List<String> pages = strings(expectedStory(name).path("pages"));
    return stories.values().stream()
        .max((a, b) -> Integer.compare(a.ids(pages).size(), b.ids(pages).size()))
        .orElseThrow();
  }

  private JsonNode expectedStory(String name) {
    return stream(expected.path("stories"))
        .filter(s -> text(s, "name").equals(name))
        .findFirst()
        .orElseThrow();
  }

  private void story(JsonNode story) {
    String name = "story " + text(story, "name");
    List<String> pages = strings(story.path("pages"));
    StoryView view = storyNamed(text(story, "name"));
    check(name + " holds all its pages", view.ids(pages).size() == pages.size(), view.ids(pages));
    List<String> strangers =
        view.items("articles")
            .map(article -> text(article, "page"))
            .filter(page -> pages.stream().noneMatch(page::endsWith))
            .toList();
    check(name + " holds no other page", strangers.isEmpty(), strangers);
    JsonNode summary = Objects.requireNonNull(summaries.get(text(view.json(), "story")));
    JsonNode origins = summary.path("origins");
    bounds(name + " origins", origins, story.path("origins"));
    if (story.has("reprintsAtLeast")) {
      check(
          name + " reprints",
          summary.path("reprints").asInt() >= story.path("reprintsAtLeast").asInt(),
          summary);
    }
  }

  private void bounds(String name, JsonNode saw, JsonNode wanted) {
    int low = saw.path("low").asInt(-1);
    int high = saw.path("high").asInt(-1);
    boolean holds =
        low >= 1
            && low <= high
            && (!wanted.has("low") || low == wanted.path("low").asInt())
            && (!wanted.has("lowAtLeast") || low >= wanted.path("lowAtLeast").asInt())
            && (!wanted.has("high") || high == wanted.path("high").asInt())
            && (!wanted.has("highAtMost") || high <= wanted.path("highAtMost").asInt());
    check(name, holds, saw);
  }

  private void briefs() {
    Set<String> ids = new HashSet<>();
    stories
        .values()
        .forEach(s -> s.items("articles").forEach(a -> ids.addAll(strings(a.path("briefs")))));
    List<String> joined =
        stories.values().stream()
            .filter(s -> s.items("articles").count() > 1)
            .flatMap(s -> s.items("articles"))
            .map(a -> text(a, "id"))
            .filter(ids::contains)
            .toList();
    check(
        "briefs join none of the stories",
        joined.isEmpty() && !ids.isEmpty(),
        joined + " of " + ids);
  }

  private void page(String file, JsonNode page) {
    Optional<StoryView> story = storyOf(file);
    check("page " + file + " is read", story.isPresent(), "no article");
    if (story.isEmpty()) {
      return;
    }
    JsonNode article = story.get().article(file).orElseThrow();
    String body = text(article, "text");
    for (String field : List.of("title", "published", "outlet")) {
      check(
          "page " + file + " " + field,
          text(article, field).equals(text(page, field)),
          article.path(field) + " for " + page.path(field));
    }
    for (String field : List.of("byline", "credits")) {
      check(
          "page " + file + " " + field,
          strings(article.path(field)).equals(strings(page.path(field))),
          article.path(field) + " for " + page.path(field));
    }
    check("page " + file + " body starts", body.startsWith(text(page, "bodyStarts")), head(body));
    check("page " + file + " body ends", body.endsWith(text(page, "bodyEnds")), tail(body));
    List<String> leaked = strings(page.path("notInBody")).stream().filter(body::contains).toList();
    check("page " + file + " leaks nothing", leaked.isEmpty(), leaked);
    List<String> captions = strings(article.path("captions"));
    boolean captioned =
        strings(page.path("captions")).stream()
            .allMatch(w -> captions.stream().anyMatch(c -> c.startsWith(w)));
    check("page " + file + " captions", captioned, captions + " for " + page.path("captions"));
    int briefs = article.path("briefs").size();
    check("page " + file + " briefs", briefs == page.path("briefs").size(), briefs);
    comments(file, article, page.path("comments"));
  }

  private void comments(String file, JsonNode article, JsonNode wanted) {
    List<JsonNode> comments = stream(article.path("comments")).toList();
    check(
        "page " + file + " comments",
        comments.size() == wanted.path("count").asInt(),
        comments.size());
    if (wanted.path("count").asInt() == 0) {
      return;
    }
    List<String> authors = comments.stream().map(c -> text(c, "author")).toList();
    check(
        "page " + file + " comment authors",
        authors.equals(strings(wanted.path("authors"))),
        authors);
    boolean flagged =
        stream(wanted.path("sameText"))
            .allMatch(pair ->
                comments.size() > pair.get(1).asInt()
                    && comments.get(pair.get(0).asInt()).has("sameTextAs")
                    && comments.get(pair.get(1).asInt()).has("sameTextAs"));
    check("page " + file + " comments of the same text are flagged", flagged, comments);
  }

  private Optional<JsonNode> reuseBetween(String a, String b) {
    Optional<StoryView> story = storyOf(a);
    if (story.isEmpty() || story.get().article(b).isEmpty()) {
      return Optional.empty();
    }
    List<String> ids = story.get().ids(List.of(a, b));
    return story
        .get()
        .items("reuse")
        .filter(r -> Set.of(text(r, "a"), text(r, "b")).equals(Set.copyOf(ids)))
        .findFirst();
  }

  private void reuse(JsonNode pair) {
    String name = "reuse " + text(pair, "a") + " ~ " + text(pair, "b");
    Optional<JsonNode> found = reuseBetween(text(pair, "a"), text(pair, "b"));
    check(name, found.isPresent(), "no link");
    if (found.isEmpty()) {
      return;
    }
    Set<String> kinds = Set.of(text(pair, "kind"), text(pair, "orKind"));
    check(name + " kind", kinds.contains(text(found.get(), "kind")), found.get().path("kind"));
    String earlier = text(found.get(), "earlier");
    String earlierId = earlier.isEmpty() ? "" : text(found.get(), earlier);
    String wanted =
        storyOf(text(pair, "a")).orElseThrow().ids(List.of(text(pair, "earlier"))).stream()
            .findFirst()
            .orElse("");
    check(name + " earlier", earlierId.equals(wanted), earlierId + " for " + wanted);
  }

  private void notReuse(JsonNode pair) {
    String a = pair.get(0).asString();
    String b = pair.get(1).asString();
    Optional<JsonNode> found = reuseBetween(a, b);
    check("no reuse " + a + " ~ " + b, found.isEmpty(), found);
  }

  private Optional<JsonNode> claimLike(StoryView story, JsonNode wanted) {
    return story
        .items("claims")
        .max((x, y) -> Long.compare(covered(story, x, wanted), covered(story, y, wanted)));
  }

  private static long covered(StoryView story, JsonNode claim, JsonNode wanted) {
    return stream(wanted.path("members"))
        .filter(m ->
            stream(claim.path("members"))
                .anyMatch(s -> story.covers(s, text(m, "page"), text(m, "anchor"))))
        .count();
  }

  private void claim(JsonNode wanted) {
    String name = "claim " + text(wanted, "name");
    StoryView story = storyNamed(text(wanted, "story"));
    JsonNode claim = claimLike(story, wanted).orElseThrow();
    long found = covered(story, claim, wanted);
    check(
        name + " has all its members",
        found == wanted.path("members").size(),
        found + " in " + claim);
    bounds(name + " origins", claim.path("origins"), wanted.path("origins"));
    Set<String> states =
        text(wanted, "state").equals("single")
            ? Set.of("single", "repeated")
            : Set.of(text(wanted, "state"));
    check(name + " state", states.contains(text(claim, "state")), claim.path("state"));
    Set<String> silent = Set.copyOf(story.ids(strings(wanted.path("silent"))));
    check(
        name + " silent",
        Set.copyOf(strings(claim.path("silent"))).equals(silent),
        claim.path("silent"));
  }

  private void disagreement(JsonNode wanted) {
    StoryView story = storyNamed(text(wanted, "story"));
    List<Set<String>> values =
        stream(wanted.path("values"))
            .map(v -> Set.copyOf(story.ids(strings(v.path("pages")))))
            .toList();
    boolean found =
        story
            .items("claims")
            .flatMap(claim -> stream(claim.path("divergence")))
            .filter(d -> slots(text(wanted, "slot")).contains(text(d, "slot")))
            .anyMatch(d -> sides(d, values));
    check(
        "disagreement " + text(wanted, "claim") + " on " + text(wanted, "slot"),
        found,
        story
            .items("claims")
            .flatMap(c -> stream(c.path("divergence")))
            .map(JsonNode::toString)
            .toList());
  }

  private static Set<String> slots(String slot) {
    return slot.equals("time") ? Set.of("time", "day") : Set.of(slot);
  }

  /** Each wanted side shares an article with a value of its own. */
  private static boolean sides(JsonNode divergence, List<Set<String>> wanted) {
    List<Set<String>> seen =
        stream(divergence.path("values"))
            .map(v -> Set.copyOf(strings(v.path("articles"))))
            .toList();
    return seen.size() >= wanted.size()
        && wanted.stream()
            .allMatch(w -> seen.stream().anyMatch(s -> s.stream().anyMatch(w::contains)));
  }

  private Set<String> entitiesAt(StoryView story, JsonNode place) {
    return story
        .items("entities")
        .filter(entity ->
            stream(entity.path("mentions"))
                .anyMatch(m -> story.covers(m, text(place, "page"), text(place, "text"))))
        .map(entity -> text(entity, "entity") + " " + text(entity, "name"))
        .collect(Collectors.toCollection(java.util.TreeSet::new));
  }

  private void oneEntity(JsonNode wanted) {
    StoryView story = storyNamed(text(wanted, "story"));
    List<JsonNode> names = stream(wanted.path("names")).toList();
    List<Set<String>> seen = names.stream().map(n -> entitiesAt(story, n)).toList();
    Set<String> shared = new HashSet<>(seen.getFirst());
    seen.forEach(shared::retainAll);
    check("one entity: " + words(wanted), !shared.isEmpty(), seen);
  }

  private void entitiesApart(JsonNode wanted) {
    StoryView story = storyNamed(text(wanted, "story"));
    List<JsonNode> names = stream(wanted.path("names")).toList();
    Set<String> exact =
        story
            .items("entities")
            .filter(e -> names.stream().allMatch(n -> variants(e).contains(text(n, "text"))))
            .map(e -> text(e, "name"))
            .collect(Collectors.toSet());
    check("apart: " + words(wanted), exact.isEmpty(), exact);
  }

  private static List<String> variants(JsonNode entity) {
    return stream(entity.path("variants")).map(v -> text(v, "text")).toList();
  }

  private static String words(JsonNode wanted) {
    return stream(wanted.path("names"))
        .map(n -> text(n, "text"))
        .distinct()
        .collect(Collectors.joining(" / "));
  }

  private void attribution(JsonNode wanted) {
    String file = text(wanted, "page");
    Optional<StoryView> story = storyOf(file);
    String name =
        "attribution in " + file + ": " + text(wanted, "source") + ": " + text(wanted, "content");
    if (story.isEmpty()) {
      check(name, false, "page not read");
      return;
    }
    JsonNode article = story.get().article(file).orElseThrow();
    List<JsonNode> near =
        story
            .get()
            .items("attributions")
            .filter(a -> text(a, "article").equals(text(article, "id")))
            .filter(a -> covers(a.path("content"), article, text(wanted, "content")))
            .toList();
    boolean found = near.stream().anyMatch(a -> said(a, article, wanted));
    check(name, found, near);
  }

  private static boolean said(JsonNode attribution, JsonNode article, JsonNode wanted) {
    boolean source =
        covers(attribution.path("source"), article, text(wanted, "source"))
            || text(attribution, "speaker").contains(text(wanted, "source"));
    boolean via =
        strings(wanted.path("via")).stream()
            .allMatch(w ->
                strings(attribution.path("via")).stream()
                    .anyMatch(v -> v.contains(w) || w.contains(v)));
    return source && via && text(attribution, "stance").equals(text(wanted, "stance"));
  }

  private void time(JsonNode wanted) {
    String file = text(wanted, "page");
    Optional<StoryView> story = storyOf(file);
    List<JsonNode> near =
        story.stream()
            .flatMap(s -> s.items("times").filter(t -> s.covers(t, file, text(wanted, "text"))))
            .toList();
    boolean found =
        near.stream()
            .anyMatch(t ->
                text(t, "value").equals(text(wanted, "value"))
                    && strings(t.path("candidates")).equals(strings(wanted.path("candidates"))));
    check("time in " + file + ": " + text(wanted, "text"), found, near);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(80, text.length()));
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 80));
  }
}
