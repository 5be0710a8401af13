package org.headwater.acceptance;

import static org.headwater.acceptance.StoryView.stream;
import static org.headwater.acceptance.StoryView.strings;
import static org.headwater.acceptance.StoryView.text;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What is read from each page: its text, what is said about it, its comments and briefs. */
final class PageChecks {
  private final Samples samples;
  private final Checks checks;

  PageChecks(Samples samples, Checks checks) {
    this.samples = samples;
    this.checks = checks;
  }

  void run() {
    samples
        .expected()
        .path("pages")
        .properties()
        .forEach(page -> page(page.getKey(), page.getValue()));
  }

  private void page(String file, JsonNode page) {
    Optional<StoryView> story = samples.storyOf(file);
    checks.add("page " + file + " is read", story.isPresent(), "no article");
    if (story.isEmpty()) {
      return;
    }
    JsonNode article = story.get().article(file).orElseThrow();
    String body = text(article, "text");
    for (String field : List.of("title", "published", "outlet")) {
      checks.add(
          "page " + file + " " + field,
          text(article, field).equals(text(page, field)),
          article.path(field) + " for " + page.path(field));
    }
    for (String field : List.of("byline", "credits")) {
      checks.add(
          "page " + file + " " + field,
          strings(article.path(field)).equals(strings(page.path(field))),
          article.path(field) + " for " + page.path(field));
    }
    checks.add(
        "page " + file + " body starts", body.startsWith(text(page, "bodyStarts")), head(body));
    checks.add("page " + file + " body ends", body.endsWith(text(page, "bodyEnds")), tail(body));
    List<String> leaked = strings(page.path("notInBody")).stream().filter(body::contains).toList();
    checks.add("page " + file + " leaks nothing", leaked.isEmpty(), leaked);
    List<String> captions = strings(article.path("captions"));
    boolean captioned =
        strings(page.path("captions")).stream()
            .allMatch(w -> captions.stream().anyMatch(c -> c.startsWith(w)));
    checks.add("page " + file + " captions", captioned, captions + " for " + page.path("captions"));
    int briefs = article.path("briefs").size();
    checks.add("page " + file + " briefs", briefs == page.path("briefs").size(), briefs);
    comments(file, article, page.path("comments"));
  }

  private void comments(String file, JsonNode article, JsonNode wanted) {
    List<JsonNode> comments = stream(article.path("comments")).toList();
    checks.add(
        "page " + file + " comments",
        comments.size() == wanted.path("count").asInt(),
        comments.size());
    if (wanted.path("count").asInt() == 0) {
      return;
    }
    List<String> authors = comments.stream().map(c -> text(c, "author")).toList();
    checks.add(
        "page " + file + " comment authors",
        authors.equals(strings(wanted.path("authors"))),
        authors);
    boolean flagged =
        stream(wanted.path("sameText"))
            .allMatch(pair ->
                comments.size() > pair.get(1).asInt()
                    && comments.get(pair.get(0).asInt()).has("sameTextAs")
                    && comments.get(pair.get(1).asInt()).has("sameTextAs"));
    checks.add("page " + file + " comments of the same text are flagged", flagged, comments);
  }

  private static String head(String text) {
    return text.substring(0, Math.min(80, text.length()));
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - 80));
  }
}
