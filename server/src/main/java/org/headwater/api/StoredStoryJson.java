package org.headwater.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.CodePoints;
import org.headwater.document.EntityMention;
import org.headwater.document.TimeExpression;
import org.headwater.entity.Entity;
import org.headwater.evidence.Evidence;
import org.headwater.store.OutletDecisions;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StoryHistory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A story with all its evidence, as one JSON object. */
public final class StoredStoryJson {
  private final StoredStory story;
  private final OutletDecisions outlets;
  private final List<AnnotatedArticle> articles;
  private final Map<String, SpanJson> spans = new HashMap<>();
  private final Map<String, CodePoints> points = new HashMap<>();

  private StoredStoryJson(StoredStory story, OutletDecisions outlets) {
    this.story = story;
    this.outlets = outlets;
    this.articles = story.articles().stream().map(StoredArticle::annotated).toList();
    for (AnnotatedArticle article : articles) {
      spans.put(article.id(), new SpanJson(article.text()));
      points.put(article.id(), CodePoints.of(article.text()));
    }
  }

  public static ObjectNode of(StoredStory story) {
    return of(story, OutletDecisions.EMPTY);
  }

  /** The same with what people have said about its outlets. */
  public static ObjectNode of(StoredStory story, OutletDecisions outlets) {
    return new StoredStoryJson(story, outlets).write();
  }

  /** The same with how the story came to be, where it changed after its articles had come. */
  public static ObjectNode of(StoredStory story, OutletDecisions outlets, StoryHistory history) {
    ObjectNode json = of(story, outlets);
    DecisionJson.put(json, history);
    return json;
  }

  private ObjectNode write() {
    ObjectNode json = Json.object().put("story", story.id());
    StorySummary summary = story.summary();
    if (summary != null) {
      json.setAll(SummaryJson.of(summary));
      json.remove("articles");
    }
    if (story.awaiting()) {
      json.put("awaiting", true);
    }
    ArrayNode all = json.putArray("articles");
    story.articles().forEach(article -> all.add(StoredArticleJson.of(article, outlets)));
    Evidence evidence = story.evidence();
    putEntities(json, evidence == null ? List.of() : evidence.entities());
    putAttributions(json, evidence == null ? List.of() : evidence.entities());
    putTimes(json);
    putEvidence(json, evidence);
    ArrayNode reuse = json.putArray("reuse");
    story.reuse().forEach(link -> reuse.add(ReuseJson.of(link, id -> found(points, id))));
    return json;
  }

  private void putEntities(ObjectNode json, List<Entity> entities) {
    ArrayNode array = json.putArray("entities");
    for (Entity entity : entities) {
      ObjectNode each = array.addObject().put("entity", entity.id());
      each.put("name", entity.name()).put("type", entity.type().name());
      ArrayNode variants = each.putArray("variants");
      entity
          .variants()
          .forEach(v -> variants.addObject().put("text", v.text()).put("count", v.count()));
      ArrayNode mentions = each.putArray("mentions");
      entity
          .mentions()
          .forEach(mention -> {
            ObjectNode place = mentions.addObject().put("article", mention.article());
            found(spans, mention.article()).put(place, mention.span());
          });
      each.set("roles", Json.strings(entity.roles()));
      each.set("why", Json.strings(entity.why()));
    }
  }

  private void putAttributions(ObjectNode json, List<Entity> entities) {
    Map<String, String> entityOfMention = new HashMap<>();
    entities.forEach(entity ->
        entity.mentions().forEach(m -> entityOfMention.put(m.article() + m.span(), entity.id())));
    ArrayNode array = json.putArray("attributions");
    for (AnnotatedArticle article : articles) {
      AnnotationJson writer = new AnnotationJson(article.text());
      for (Attribution attribution : article.annotations().attributions()) {
        ObjectNode each = array.addObject().put("article", article.id());
        each.setAll(writer.attribution(attribution));
        each.remove("ref");
        Json.putIfPresent(each, "entity", speaker(article, attribution, entityOfMention));
      }
    }
  }

  /** The story's entity that speaks: that of any mention with the speaker's reference. */
  private static @Nullable String speaker(
      AnnotatedArticle article, Attribution attribution, Map<String, String> entityOfMention) {
    return article.annotations().entities().stream()
        .filter(mention -> mention.ref().equals(attribution.speakerRef()))
        .map(EntityMention::span)
        .map(span -> entityOfMention.get(article.id() + span))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void putTimes(ObjectNode json) {
    ArrayNode array = json.putArray("times");
    for (AnnotatedArticle article : articles) {
      AnnotationJson writer = new AnnotationJson(article.text());
      for (TimeExpression time : article.annotations().times()) {
        array.addObject().put("article", article.id()).setAll(writer.time(time));
      }
    }
  }

  private void putEvidence(ObjectNode json, @Nullable Evidence evidence) {
    ArrayNode claims = json.putArray("claims");
    ArrayNode events = json.putArray("events");
    ArrayNode timeline = json.putArray("timeline");
    ArrayNode circles = json.putArray("circles");
    ArrayNode headlines = json.putArray("headlines");
    ArrayNode updates = json.putArray("updates");
    ArrayNode wording = json.putArray("wording");
    if (evidence != null) {
      EvidenceJson writer = new EvidenceJson(articles, story.earlier());
      evidence.claims().forEach(claim -> claims.add(writer.claim(claim)));
      evidence.events().forEach(event -> events.add(writer.event(event)));
      evidence.timeline().forEach(entry -> timeline.add(writer.timelineEntry(entry)));
      evidence.circles().forEach(circle -> circles.add(writer.circle(circle)));
      evidence.headlines().forEach(gap -> headlines.add(writer.headline(gap)));
      evidence.updates().forEach(update -> updates.add(writer.update(update)));
      evidence.wording().forEach(each -> wording.add(writer.wording(each)));
      json.set("origins", writer.origins(evidence.origins()));
    }
  }

  private static <T> T found(Map<String, T> of, String article) {
    return Objects.requireNonNull(of.get(article), article);
  }
}
