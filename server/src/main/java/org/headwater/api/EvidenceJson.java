package org.headwater.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.evidence.Circle;
import org.headwater.evidence.Citation;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.HeadlineGap;
import org.headwater.evidence.Member;
import org.headwater.evidence.Omission;
import org.headwater.evidence.Origins;
import org.headwater.evidence.Place;
import org.headwater.evidence.StoryEvent;
import org.headwater.evidence.TimelineEntry;
import org.headwater.evidence.Update;
import org.headwater.evidence.Wording;
import org.headwater.store.StoredVersion;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The evidence of one story in the contract's words. */
public final class EvidenceJson {
  private final Map<String, SpanJson> spans = new HashMap<>();
  private final List<String> articles;

  /** For a story of these articles; spans are written in code points of their texts. */
  public EvidenceJson(List<AnnotatedArticle> articles) {
    this.articles = articles.stream().map(AnnotatedArticle::id).toList();
    articles.forEach(article -> spans.put(article.id(), new SpanJson(article.text())));
  }

  /** The same where words also stand in versions of pages that are not the newest. */
  EvidenceJson(List<AnnotatedArticle> articles, List<StoredVersion> earlier) {
    this(articles);
    earlier.forEach(version -> spans.put(version.key(), new SpanJson(version.text())));
  }

  public ObjectNode claim(Claim claim) {
    ObjectNode out = Json.object().put("claim", claim.id()).put("text", claim.text());
    out.put("state", claim.state().label()).put("match", claim.match().label());
    out.put("kind", claim.kind().label());
    ObjectNode slots = out.putObject("slots");
    claim.slots().found().forEach(slots::put);
    ArrayNode members = out.putArray("members");
    claim.members().forEach(member -> members.add(member(member)));
    out.set("silent", Json.strings(claim.silent(articles)));
    out.set("origins", origins(claim.origins()));
    ArrayNode divergence = out.putArray("divergence");
    claim.divergence().forEach(found -> divergence.add(divergence(found)));
    ArrayNode omissions = out.putArray("omissions");
    claim.omissions().forEach(found -> omissions.add(omission(found)));
    return out;
  }

  private ObjectNode omission(Omission omission) {
    ObjectNode out = Json.object().put("article", omission.article()).put("what", omission.what());
    out.put("source", omission.source());
    out.set("places", places(omission.places()));
    return out;
  }

  private ArrayNode places(List<Place> places) {
    ArrayNode out = Json.array();
    places.forEach(place -> out.add(place(place.article(), place.span())));
    return out;
  }

  private ObjectNode place(String article, Span span) {
    ObjectNode out = Json.object().put("article", article);
    spansOf(article).put(out, span);
    return out;
  }

  /** Who cites whom in a circle; a link without a span is a credit beside the text. */
  public ObjectNode circle(Circle circle) {
    ObjectNode out = Json.object();
    out.set("claims", Json.strings(circle.claims()));
    ArrayNode links = out.putArray("links");
    for (Citation citation : circle.citations()) {
      ObjectNode link = links.addObject().put("from", citation.from()).put("to", citation.to());
      link.put("article", citation.article());
      Span span = citation.span();
      if (span != null) {
        spansOf(citation.article()).put(link, span);
      }
    }
    return out;
  }

  /** What was said first and is said otherwise now. */
  public ObjectNode update(Update update) {
    ObjectNode out = Json.object().put("kind", update.kind().label()).put("slot", update.slot());
    out.put("change", update.change().label()).put("article", update.article());
    Json.putIfPresent(out, "from", update.from());
    Json.putIfPresent(out, "to", update.to());
    Json.putIfPresent(out, "at", update.at());
    Json.putIfPresent(out, "by", update.by());
    before(update).ifPresent(place -> out.set("before", place));
    Place after = update.after();
    if (after != null) {
      out.set("after", place(after.article(), after.span()));
    }
    return out;
  }

  /** Where the words before stand; none while the text of that version is not at hand. */
  private Optional<ObjectNode> before(Update update) {
    Place before = update.before();
    Integer version = update.version();
    if (before == null) {
      return Optional.empty();
    }
    if (version == null) {
      return Optional.of(place(before.article(), before.span()));
    }
    return Optional.ofNullable(spans.get(StoredVersion.key(before.article(), version)))
        .map(points -> {
          ObjectNode out = Json.object().put("article", before.article()).put("version", version);
          return points.put(out, before.span());
        });
  }

  /** How the articles name one entity. */
  public ObjectNode wording(Wording wording) {
    ObjectNode out = Json.object().put("of", wording.of());
    ArrayNode phrases = out.putArray("phrases");
    for (Wording.Phrase phrase : wording.phrases()) {
      ObjectNode each = place(phrase.place().article(), phrase.place().span());
      phrases.add(each.put("words", phrase.words()));
    }
    return out;
  }

  /** What a headline says otherwise than its text; the span is of the text's words. */
  public ObjectNode headline(HeadlineGap gap) {
    ObjectNode out = Json.object().put("article", gap.article()).put("slot", gap.slot());
    out.put("headline", gap.headline()).put("text", gap.text());
    spansOf(gap.article()).put(out, gap.span());
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

  private ObjectNode divergence(Divergence divergence) {
    ObjectNode out = Json.object().put("slot", divergence.slot());
    out.put("kind", divergence.kind().label());
    ArrayNode values = out.putArray("values");
    divergence
        .values()
        .forEach(value -> {
          ObjectNode each = values.addObject().put("value", value.value());
          each.set("articles", Json.strings(value.articles()));
          if (!value.places().isEmpty()) {
            each.set("places", places(value.places()));
          }
        });
    return out;
  }

  public ObjectNode event(StoryEvent event) {
    ObjectNode out = Json.object().put("type", event.type().name());
    Json.putIfPresent(out, "mode", event.mode());
    out.put("code", event.code());
    Json.putIfPresent(out, "actor", event.actor());
    Json.putIfPresent(out, "recipient", event.recipient());
    putNames(out, "moreActors", event.moreActors());
    putNames(out, "moreRecipients", event.moreRecipients());
    Json.putIfPresent(out, "place", event.place());
    Json.putIfPresent(out, "date", event.date());
    putNames(out, "contexts", event.contexts());
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

  private static void putNames(ObjectNode into, String field, List<String> names) {
    if (!names.isEmpty()) {
      into.set(field, Json.strings(names));
    }
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
