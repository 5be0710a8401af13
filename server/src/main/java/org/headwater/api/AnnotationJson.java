package org.headwater.api;

import java.util.List;
import org.headwater.document.Annotations;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.Event;
import org.headwater.document.Participant;
import org.headwater.document.TimeExpression;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The annotations of one article in the contract's words. */
public final class AnnotationJson {
  private final SpanJson spans;

  public AnnotationJson(String text) {
    this.spans = new SpanJson(text);
  }

  /** Puts {@code entities}, {@code times}, {@code attributions} and {@code events}. */
  public ObjectNode put(ObjectNode into, Annotations annotations) {
    ArrayNode entities = into.putArray("entities");
    annotations.entities().forEach(mention -> entities.add(entity(mention)));
    ArrayNode times = into.putArray("times");
    annotations.times().forEach(time -> times.add(time(time)));
    ArrayNode attributions = into.putArray("attributions");
    annotations.attributions().forEach(attribution -> attributions.add(attribution(attribution)));
    ArrayNode events = into.putArray("events");
    annotations.events().forEach(event -> events.add(event(event)));
    return into;
  }

  public ObjectNode entity(EntityMention mention) {
    return spans
        .put(Json.object(), mention.span())
        .put("type", mention.type().name())
        .put("name", mention.name())
        .put("ref", mention.ref());
  }

  public ObjectNode time(TimeExpression time) {
    ObjectNode out = spans.put(Json.object(), time.span()).put("type", time.type().name());
    out.put("value", time.value());
    if (!time.candidates().isEmpty()) {
      out.set("candidates", Json.strings(time.candidates()));
    }
    Json.putIfPresent(out, "relation", time.relation());
    return out;
  }

  public ObjectNode attribution(Attribution attribution) {
    ObjectNode out = Json.object();
    out.set("source", spans.arrays(attribution.source()));
    out.set("cue", spans.arrays(attribution.cue()));
    out.set("content", spans.arrays(attribution.content()));
    out.put("kind", attribution.kind().label());
    out.put("stance", attribution.stance().label());
    if (attribution.hedged()) {
      out.put("hedged", true);
    }
    if (attribution.negated()) {
      out.put("negated", true);
    }
    Json.putIfPresent(out, "speaker", attribution.speaker());
    Json.putIfPresent(out, "ref", attribution.speakerRef());
    out.set("via", Json.strings(attribution.via()));
    return out;
  }

  public ObjectNode event(Event event) {
    ObjectNode out = Json.object().put("type", event.type().name());
    Json.putIfPresent(out, "mode", event.mode());
    out.put("code", event.code());
    out.set("trigger", spans.array(event.trigger()));
    putParticipant(out, "actor", event.actor());
    putParticipant(out, "recipient", event.recipient());
    putParticipants(out, "moreActors", event.moreActors());
    putParticipants(out, "moreRecipients", event.moreRecipients());
    putParticipant(out, "place", event.place());
    Json.putIfPresent(out, "date", event.date());
    if (!event.contexts().isEmpty()) {
      out.set("contexts", Json.strings(event.contexts()));
    }
    return out.put("status", event.status().label());
  }

  private void putParticipant(ObjectNode into, String field, @Nullable Participant participant) {
    if (participant == null) {
      return;
    }
    into.set(field, participant(participant));
  }

  private void putParticipants(ObjectNode into, String field, List<Participant> participants) {
    if (!participants.isEmpty()) {
      ArrayNode out = into.putArray(field);
      participants.forEach(participant -> out.add(participant(participant)));
    }
  }

  private ObjectNode participant(Participant participant) {
    ObjectNode out = spans.put(Json.object(), participant.span()).put("name", participant.name());
    Json.putIfPresent(out, "ref", participant.ref());
    return out;
  }
}
