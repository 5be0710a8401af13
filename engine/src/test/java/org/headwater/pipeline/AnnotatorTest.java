package org.headwater.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Metadata;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.language.Part;
import org.headwater.language.TaggedName;
import org.headwater.language.TaggedPart;
import org.headwater.language.Tagger;
import org.headwater.language.Tags;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final String TEXT =
      "Norland accused Sudland of piracy on 3 May 2021. Sudland denied the charge.\n\n"
          + "Ada Moor said on Tuesday that Norland would send ships in June.";

  /** Marks every occurrence of some words. */
  private static final Tagger TAGGER =
      (text, sentences) -> {
        List<TaggedName> names = new ArrayList<>();
        mark(text, "Norland").forEach(span -> names.add(new TaggedName(span, EntityType.LOC)));
        mark(text, "Sudland").forEach(span -> names.add(new TaggedName(span, EntityType.LOC)));
        mark(text, "Ada Moor").forEach(span -> names.add(new TaggedName(span, EntityType.PER)));
        List<TaggedPart> parts = new ArrayList<>();
        mark(text, "Ada Moor").forEach(span -> parts.add(new TaggedPart(span, Part.SOURCE)));
        mark(text, "said").forEach(span -> parts.add(new TaggedPart(span, Part.CUE)));
        mark(text, "Norland would send ships in June")
            .forEach(span -> parts.add(new TaggedPart(span, Part.CONTENT)));
        return new Tags(names, parts);
      };

  private final Annotations found =
      new Annotator(TAGGER).annotate(Article.ofText("a", Metadata.NONE, TEXT));

  @Test
  void everyListIsInTheOrderThatItPromises() {
    assertThat(found.sentences()).hasSize(3).isSorted();
    assertThat(found.entities()).extracting(EntityMention::span).hasSize(5).isSorted();
    assertThat(found.times()).extracting(TimeExpression::span).hasSize(3).isSorted();
    assertThat(found.events())
        .extracting(Event::type)
        .startsWith(EventType.ACCUSE, EventType.REJECT);
  }

  @Test
  void theRoomsSeeWhatTheEarlierOnesFound() {
    assertThat(found.attributions())
        .last()
        .satisfies(said -> {
          assertThat(said.speaker()).isEqualTo("Ada Moor");
          assertThat(said.speakerRef()).isEqualTo(found.entities().get(3).ref());
        });
    assertThat(found.events().getFirst().date()).isEqualTo("2021-05-03");
  }

  private static List<Span> mark(String text, String words) {
    List<Span> spans = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      spans.add(new Span(at, at + words.length()));
    }
    return spans;
  }
}
