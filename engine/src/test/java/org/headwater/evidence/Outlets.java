package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.headwater.language.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/** Builds articles of invented outlets with the annotations that a test names by their words. */
final class Outlets {
  private final String id;
  private final String text;
  private final long arrival;
  private String outlet;
  private List<String> credits = List.of();
  private List<String> byline = List.of();
  private @Nullable String published;
  private @Nullable String title;
  private String language = "en";
  private final List<EntityMention> entities = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private Outlets(String id, long arrival, String text) {
    this.id = id;
    this.arrival = arrival;
    this.text = text;
    this.outlet = "The " + id + " Post";
  }

  static Outlets article(String id, long arrival, String text) {
    return new Outlets(id, arrival, text);
  }

  Outlets outlet(String name) {
    outlet = name;
    return this;
  }

  Outlets credit(String agency) {
    credits = List.of(agency);
    return this;
  }

  Outlets byline(String reporter) {
    byline = List.of(reporter);
    return this;
  }

  Outlets title(String words) {
    title = words;
    return this;
  }

  Outlets language(String iso) {
    language = iso;
    return this;
  }

  Outlets published(String iso) {
    published = iso;
    return this;
  }

  /** The first place of the words. */
  Span at(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(start, start + words.length());
  }

  Outlets name(EntityType type, String words) {
    entities.add(new EntityMention(at(words), type, words, "e" + (entities.size() + 1)));
    return this;
  }

  Outlets time(String words, String value) {
    times.add(new TimeExpression(at(words), TimeType.DATE, value, List.of(), null));
    return this;
  }

  Outlets event(Event event) {
    events.add(event);
    return this;
  }

  /** Somebody says something; who speaks is a name when it was made one before. */
  Outlets says(String source, String cue, String content, Stance stance, String... via) {
    Optional<EntityMention> speaker =
        entities.stream().filter(e -> e.span().equals(at(source))).findFirst();
    attributions.add(
        new Attribution(
            List.of(at(source)),
            List.of(at(cue)),
            List.of(at(content)),
            Attribution.Kind.INDIRECT,
            stance,
            false,
            false,
            List.of(via),
            source,
            speaker.map(EntityMention::ref).orElse(null)));
    return this;
  }

  AnnotatedArticle build() {
    Metadata metadata =
        new Metadata(
            title,
            byline,
            published == null ? null : new PartialDate(published),
            outlet,
            null,
            language,
            credits);
    return new AnnotatedArticle(
        arrival,
        Article.ofText(id, metadata, text),
        new Annotations(SentenceSplitter.sentences(text), entities, times, attributions, events));
  }
}
