package org.headwater.api;

import java.util.List;
import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.Comment;
import org.headwater.document.Metadata;
import org.headwater.document.PageNote;
import org.headwater.document.PartialDate;
import org.headwater.store.OutletDecisions;
import org.headwater.store.StoredArticle;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An article of a story, as JSON. */
public final class StoredArticleJson {
  private StoredArticleJson() {}

  public static ObjectNode of(StoredArticle stored) {
    return of(stored, OutletDecisions.EMPTY);
  }

  /** The same with what people have said about its outlet: {@code owner}, {@code grade}. */
  public static ObjectNode of(StoredArticle stored, OutletDecisions outlets) {
    Article article = stored.article();
    Metadata metadata = article.metadata();
    PartialDate published = metadata.published();
    ObjectNode json = Json.object().put("id", stored.id()).put("page", stored.page());
    Json.putIfPresent(json, "outlet", metadata.outlet());
    OutletJson.put(json, metadata.outlet(), outlets);
    Json.putIfPresent(json, "title", metadata.title());
    Json.putIfPresent(json, "published", published == null ? null : published.iso());
    json.set("byline", Json.strings(metadata.byline()));
    Json.putIfPresent(json, "url", metadata.url());
    Json.putIfPresent(json, "lang", metadata.language());
    json.put("text", article.text());
    json.set("captions", Json.strings(article.surroundings().captions()));
    json.set("comments", comments(article.surroundings().comments()));
    json.set("briefs", Json.strings(stored.briefs()));
    Json.putIfPresent(json, "briefOf", stored.briefOf());
    json.set("credits", Json.strings(metadata.credits()));
    json.set("dropped", dropped(article.surroundings().dropped()));
    if (!article.surroundings().notes().isEmpty()) {
      json.set(
          "notes",
          Json.strings(article.surroundings().notes().stream().map(PageNote::label).toList()));
    }
    if (!stored.alsoAt().isEmpty()) {
      json.set("alsoAt", Json.strings(stored.alsoAt()));
    }
    return json.put("versions", stored.versions());
  }

  /** The comments in order; {@code sameTextAs} counts from 0 in the same order. */
  private static ArrayNode comments(List<Comment> comments) {
    ArrayNode array = Json.array();
    SameTexts sameTexts = new SameTexts(comments);
    for (int i = 0; i < comments.size(); i++) {
      Comment comment = comments.get(i);
      ObjectNode json = array.addObject();
      Json.putIfPresent(json, "author", comment.author());
      json.put("text", comment.text());
      Json.putIfPresent(json, "time", comment.time());
      if (comment.level() > 0) {
        json.put("level", comment.level());
      }
      List<Integer> same = sameTexts.of(i);
      if (!same.isEmpty()) {
        ArrayNode numbers = json.putArray("sameTextAs");
        same.forEach(numbers::add);
      }
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
