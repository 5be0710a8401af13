package org.headwater.document;

import java.util.List;

/**
 * All that was found in one article's text.
 *
 * @param sentences in order, without overlaps
 * @param entities in order of their spans, without overlaps
 * @param times in order of their spans, without overlaps
 * @param attributions in order of the spans that cover all their parts; these may overlap
 * @param events sentence by sentence, the main event of a sentence before its other one, whatever
 *     the order of their triggers
 */
public record Annotations(
    List<Span> sentences,
    List<EntityMention> entities,
    List<TimeExpression> times,
    List<Attribution> attributions,
    List<Event> events) {
  public Annotations {
    sentences = List.copyOf(sentences);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    attributions = List.copyOf(attributions);
    events = List.copyOf(events);
  }

  public static final Annotations NONE =
      new Annotations(List.of(), List.of(), List.of(), List.of(), List.of());
}
