package org.headwater.samples;

import static org.headwater.samples.ReadSamples.strings;
import static org.headwater.samples.ReadSamples.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwater.api.StoredArticleJson;
import org.headwater.document.Article;
import org.headwater.document.Comment;
import org.headwater.document.TimeExpression;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import tools.jackson.databind.JsonNode;

/** What is expected of each page by itself: its parts and times. */
final class PageChecks {
  private final ReadSamples samples;
  private final Verdicts verdicts;

  PageChecks(ReadSamples samples, Verdicts verdicts) {
    this.samples = samples;
    this.verdicts = verdicts;
  }

  void run() {
    for (Map.Entry<String, JsonNode> page : samples.expected("pages").properties()) {
      metadata(page.getKey(), page.getValue());
      body(page.getKey(), page.getValue());
      around(page.getKey(), page.getValue());
    }
    samples.expected("times").forEach(this::time);
  }

  private void metadata(String name, JsonNode wanted) {
    Article article = samples.page(name).article();
    String date = article.published() == null ? "none" : article.published().iso();
    String wantedDate = Objects.requireNonNullElse(text(wanted, "published"), "none");
    verdicts.equal(name + " outlet", text(wanted, "outlet"), article.outlet());
    verdicts.equal(name + " title", text(wanted, "title"), article.title());
    verdicts.equal(name + " byline", strings(wanted.get("byline")), article.metadata().byline());
    verdicts.that(name + " published", date.startsWith(wantedDate), wantedDate + ", not " + date);
    for (String credit : strings(wanted.get("credits"))) {
      List<String> credits = article.metadata().credits();
      verdicts.that(name + " credits " + credit, credits.contains(credit), "found " + credits);
    }
  }

  private void body(String name, JsonNode wanted) {
    String body = samples.page(name).article().text();
    String start = Objects.requireNonNull(text(wanted, "bodyStarts"));
    String end = Objects.requireNonNull(text(wanted, "bodyEnds"));
    verdicts.that(name + " begins", body.startsWith(start), body.lines().findFirst().orElse(""));
    verdicts.that(
        name + " ends", body.endsWith(end), body.substring(Math.max(0, body.length() - 80)));
    for (String words : strings(wanted.get("notInBody"))) {
      verdicts.that(name + " without " + words, !body.contains(words), "it is in the body");
    }
  }

  private void around(String name, JsonNode wanted) {
    StoredArticle stored = samples.page(name);
    List<String> captions = stored.article().surroundings().captions();
    for (String caption : strings(wanted.get("captions"))) {
      verdicts.that(
          name + " caption",
          captions.stream().anyMatch(found -> found.contains(caption)),
          "found " + captions);
    }
    List<Comment> comments = stored.article().surroundings().comments();
    JsonNode wantedComments = wanted.get("comments");
    verdicts.equal(
        name + " comments",
        strings(wantedComments.get("authors")),
        comments.stream().map(Comment::author).toList());
    for (JsonNode pair : wantedComments.get("sameText")) {
      verdicts.that(
          name + " same text",
          comments.size() > pair.get(1).asInt()
              && StoredArticleJson.sameTextAs(comments, comments.get(pair.get(0).asInt()))
                  .contains(pair.get(1).asInt()),
          "not flagged");
    }
    briefs(name, strings(wanted.get("briefs")), stored.briefs());
  }

  private void briefs(String name, List<String> wanted, List<String> found) {
    verdicts.equal(name + " number of briefs", wanted.size(), found.size());
    for (StoredStory story : samples.stories()) {
      for (StoredArticle article : story.articles()) {
        if (found.contains(article.id())) {
          verdicts.that(
              name + " brief alone", story.articles().size() == 1, "it joined " + story.id());
        }
      }
    }
  }

  private void time(JsonNode wanted) {
    String page = wanted.get("page").asString();
    String words = wanted.get("text").asString();
    String value = text(wanted, "value");
    List<String> candidates = strings(wanted.get("candidates"));
    List<TimeExpression> found =
        samples.page(page).annotated().annotations().times().stream()
            .filter(time ->
                samples.places(page, words).stream().anyMatch(place -> place.overlaps(time.span())))
            .toList();
    verdicts.that(
        "time " + page + " " + words,
        found.stream()
            .anyMatch(time ->
                Objects.equals(time.value(), value) && time.candidates().equals(candidates)),
        "found " + found);
  }
}
