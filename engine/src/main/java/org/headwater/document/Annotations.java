package org.headwater.document;

import java.util.List;

/** All that was found in one article's text, each list in order of its spans. */
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
