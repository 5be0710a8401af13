package org.headwater.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.Member;
import org.headwater.evidence.Origins;
import org.headwater.evidence.StoryEvent;
import org.headwater.evidence.TimelineEntry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The evidence of one story in the contract's words. */
public final class EvidenceJson {
  private final Map<String, SpanJson> spans = new HashMap<>();

  /** For a story of these articles; spans are written in code points of their texts. */
  public EvidenceJson(List<AnnotatedArticle> articles) {
    articles.forEach(article -> spans.put(article.id(), new SpanJson(article.text())));
  }

  public ObjectNode claim(Claim claim) {
    ObjectNode out = Json.object().put("claim", claim.id()).put("text", claim.text());
    out.put("state", claim.state().label());
    ObjectNode slots = out.putObject("slots");
    claim.slots().found().forEach(slots::put);
    ArrayNode members = out.putArray("members");
    claim.members().forEach(member -> members.add(member(member)));
    out.set("silent", Json.strings(claim.silent()));
    out.set("origins", origins(claim.origins()));
    ArrayNode divergence = out.putArray("divergence");
    claim.divergence().forEach(found -> divergence.add(divergence(found)));
    return out;
  }

  private ObjectNode member(Member member) {
    ObjectNode out = Json.object().put("article", member.article());
    spansOf(member.article()).put(out, member.span());
    out.put("stance", member.stance().label());
    out.set("via", Json.strings(member.via()));
    return out;
  }

  public ObjectNode origins(Origins origins) {
    ObjectNode out = Json.object().put("low", origins.low()).put("high", origins.high());
    out.set("reasons", Json.strings(origins.reasons()));
    return out;
  }

  private static ObjectNode divergence(Divergence divergence) {
    ObjectNode out = Json.object().put("slot", divergence.slot());
    ArrayNode values = out.putArray("values");
    divergence
        .values()
        .forEach(value -> {
          ObjectNode each = values.addObject().put("value", value.value());
          each.set("articles", Json.strings(value.articles()));
        });
    return out;
  }

  public ObjectNode event(StoryEvent event) {
    ObjectNode out = Json.object().put("type", event.type().name());
    Json.putIfPresent(out, "mode", event.mode());
    out.put("code", event.code());
    Json.putIfPresent(out, "actor", event.actor());
    Json.putIfPresent(out, "recipient", event.recipient());
    Json.putIfPresent(out, "place", event.place());
    Json.putIfPresent(out, "date", event.date());
    out.put("status", event.status().label());
    ArrayNode members = out.putArray("members");
    event
        .members()
        .forEach(report -> {
          ObjectNode member = members.addObject().put("article", report.article());
          spansOf(report.article()).put(member, report.span());
        });
    return out;
  }

  public ObjectNode timelineEntry(TimelineEntry entry) {
    ObjectNode out = Json.object().put("lane", entry.lane().label()).put("value", entry.value());
    out.put("text", entry.text()).put("article", entry.article());
    Span span = entry.span();
    if (span != null) {
      out.set("span", spansOf(entry.article()).array(span));
    }
    return out;
  }

  private SpanJson spansOf(String article) {
    SpanJson found = spans.get(article);
    if (found == null) {
      throw new IllegalArgumentException("no article of this story: " + article);
    }
    return found;
  }
}
