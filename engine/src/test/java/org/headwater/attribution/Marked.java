package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.Part;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.TaggedPart;
import org.headwater.language.Tags;

/**
 * A text with its tags written into it: {@code [S Berg]} a source, {@code [U said]} a cue, {@code
 * [C …]} a content, {@code [P …]} a person, {@code [O …]} an organisation, {@code [L …]} a place.
 * An entity is named after its last word.
 */
record Marked(String text, Tags tags, List<EntityMention> entities) {
  private record Open(char kind, int start) {}

  /** The one attribution that is found in a marked text. */
  static Attribution only(String marked) {
    List<Attribution> found = of(marked).linked();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  /** The last attribution that is found in a marked text. */
  static Attribution last(String marked) {
    return of(marked).linked().getLast();
  }

  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<TaggedPart> parts = new ArrayList<>();
    List<EntityMention> entities = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        open.push(new Open(marked.charAt(i + 1), text.length()));
        i += 2;
      } else if (c == ']') {
        close(open.pop(), text, parts, entities);
      } else {
        text.append(c);
      }
    }
    parts.sort(Comparator.comparing(TaggedPart::span));
    entities.sort(Comparator.comparing(EntityMention::span));
    return new Marked(text.toString(), new Tags(List.of(), parts), entities);
  }

  private static void close(
      Open open, StringBuilder text, List<TaggedPart> parts, List<EntityMention> entities) {
    Span span = new Span(open.start(), text.length());
    String words = span.in(text);
    switch (open.kind()) {
      case 'S' -> parts.add(new TaggedPart(span, Part.SOURCE));
      case 'U' -> parts.add(new TaggedPart(span, Part.CUE));
      case 'C' -> parts.add(new TaggedPart(span, Part.CONTENT));
      default -> {
        EntityType type =
            switch (open.kind()) {
              case 'P' -> EntityType.PER;
              case 'O' -> EntityType.ORG;
              default -> EntityType.LOC;
            };
        String ref = words.substring(words.lastIndexOf(' ') + 1);
        entities.add(new EntityMention(span, type, words, ref));
      }
    }
  }

  List<Attribution> linked() {
    return new AttributionLinker().link(text, SentenceSplitter.sentences(text), tags, entities);
  }

  /** Each attribution as {@code source | cue | content}, pieces joined by a plus. */
  List<String> said() {
    return linked().stream()
        .map(a -> words(a.source()) + " | " + words(a.cue()) + " | " + words(a.content()))
        .toList();
  }

  private String words(List<Span> spans) {
    return String.join(" + ", spans.stream().map(span -> span.in(text)).toList());
  }
}
