package org.headwater.cli;

import java.util.List;
import org.headwater.api.Json;
import org.headwater.api.SpanJson;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.Brief;
import org.headwater.document.Comment;
import org.headwater.document.Metadata;
import org.headwater.document.PageNote;
import org.headwater.document.PageText;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.extract.Candidate;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The line that {@code extract} writes for an article. */
final class ArticleAnswer {
  private ArticleAnswer() {}

  static ObjectNode write(Article article) {
    Metadata metadata = article.metadata();
    PartialDate published = metadata.published();
    ObjectNode json = Json.object().put("id", article.id());
    Json.putIfPresent(json, "title", metadata.title());
    json.set("byline", Json.strings(metadata.byline()));
    Json.putIfPresent(json, "published", published == null ? null : published.iso());
    Json.putIfPresent(json, "outlet", metadata.outlet());
    Json.putIfPresent(json, "url", metadata.url());
    Json.putIfPresent(json, "lang", metadata.language());
    json.set("credits", Json.strings(metadata.credits()));
    json.put("text", article.text());
    json.set("captions", Json.strings(article.surroundings().captions()));
    json.set("comments", comments(article.surroundings().comments()));
    json.set("briefs", briefs(article.surroundings().briefs()));
    json.set("dropped", dropped(article.surroundings().dropped()));
    List<PageNote> notes = article.surroundings().notes();
    if (!notes.isEmpty()) {
      json.set("notes", Json.strings(notes.stream().map(PageNote::label).toList()));
    }
    return json;
  }

  /**
   * The same with all that was weighed for the metadata; spans count in a page that came as text.
   */
  static ObjectNode write(PageText page, Article article, List<Candidate> candidates) {
    ObjectNode json = write(article);
    SpanJson spans = page.form() == PageText.Form.TEXT ? new SpanJson(page.content()) : null;
    ArrayNode array = Json.array();
    for (Candidate candidate : candidates) {
      ObjectNode one =
          Json.object()
              .put("fact", candidate.fact())
              .put("value", candidate.value())
              .put("from", candidate.from());
      Json.putIfPresent(one, "line", candidate.line());
      Span span = candidate.span();
      if (span != null && spans != null) {
        one.set("span", spans.array(span));
      }
      array.add(one.put("chosen", candidate.chosen()).put("why", candidate.why()));
    }
    json.set("candidates", array);
    return json;
  }

  private static ArrayNode comments(List<Comment> comments) {
    ArrayNode array = Json.array();
    for (Comment comment : comments) {
      ObjectNode json = Json.object();
      Json.putIfPresent(json, "author", comment.author());
      json.put("text", comment.text());
      Json.putIfPresent(json, "time", comment.time());
      array.add(comment.level() == 0 ? json : json.put("level", comment.level()));
    }
    return array;
  }

  private static ArrayNode briefs(List<Brief> briefs) {
    ArrayNode array = Json.array();
    for (Brief brief : briefs) {
      ObjectNode json = Json.object();
      Json.putIfPresent(json, "title", brief.title());
      array.add(json.put("text", brief.text()));
    }
    return array;
  }

  private static ArrayNode dropped(List<Block> blocks) {
    ArrayNode array = Json.array();
    for (Block block : blocks) {
      array.add(Json.object().put("kind", block.kind().label()).put("text", block.text()));
    }
    return array;
  }
}
