package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.headwater.language.SentenceSplitter;
import org.jspecify.annotations.Nullable;

class EventCoderProperties {
  private static final String WORDS =
      """
      Norland Sudland accused of attacking will not threatened to impose sanctions on , and but who
      which that said must resigned was were killed by rebels troops in near the a visit talks if
      unless denied 's supply weapons agreed prepared from he He to have been . ; -- deal under
      investigation explosion bombing peacekeepers arrive offer calls for "
      """;

  private final EventCoder coder = new EventCoder();

  @Property(tries = 300)
  void anyCharactersGiveValidSpans(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1000)
  void anyWordsGiveValidSpans(@ForAll("words") String text) {
    check(text);
  }

  /** Sentence after sentence; within one the main event comes first, wherever it stands. */
  @Property(tries = 300)
  void eventsAreInOrderOfTheirSentences(@ForAll("words") String text) {
    List<Span> sentences = SentenceSplitter.sentences(text + ". " + text);
    List<Event> events = coder.code(text + ". " + text, sentences, List.of(), List.of(), List.of());
    List<Integer> numbers =
        events.stream().map(event -> number(sentences, event.trigger())).toList();
    assertThat(numbers).isSorted();
  }

  private static int number(List<Span> sentences, Span trigger) {
    int number = 0;
    while (!sentences.get(number).contains(trigger)) {
      number++;
    }
    return number;
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(WORDS.strip().split("\\s+"))
        .list()
        .ofMaxSize(20)
        .map(words -> String.join(" ", words));
  }

  private void check(String text) {
    List<EntityMention> mentions = new ArrayList<>();
    for (int at = text.indexOf("land"); at >= 3; at = text.indexOf("land", at + 4)) {
      Span span = new Span(at - 3, at + 4);
      mentions.add(new EntityMention(span, EntityType.LOC, span.in(text), span.in(text)));
    }
    List<Span> whole = List.of(new Span(0, text.length()));
    List<Event> events = coder.code(text, whole, mentions, List.of(), List.of());
    assertThat(events).hasSizeLessThanOrEqualTo(2);
    for (Event event : events) {
      assertThat(event.trigger().in(text)).isNotBlank();
      assertThat(event.code()).matches("\\d{2,4}");
      inside(event.actor(), text);
      inside(event.recipient(), text);
      inside(event.place(), text);
    }
    assertThat(coder.code(text, whole, mentions, List.of(), List.of())).isEqualTo(events);
  }

  private static void inside(@Nullable Participant participant, String text) {
    if (participant != null) {
      assertThat(participant.span().in(text)).isNotBlank();
    }
  }
}
