package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Participant;
import org.junit.jupiter.api.Test;

class StoryEventsTest {
  private static AnnotatedArticle visit(String id, long arrival, String date, String recipient) {
    String text = "Varnia sent an envoy to " + recipient + ".";
    Outlets article =
        Outlets.article(id, arrival, text)
            .name(EntityType.LOC, "Varnia")
            .name(EntityType.LOC, recipient);
    Event event =
        new Event(
            EventType.CONSULT,
            "visit",
            "042",
            article.at("sent"),
            new Participant(article.at("Varnia"), "Varnia", "e1"),
            new Participant(article.at(recipient), recipient, "e2"),
            null,
            date,
            Event.Status.ACTUAL);
    return article.event(event).build();
  }

  @Test
  void reportsOfOneEventAreMergedAndTheMostPreciseDateIsKept() {
    List<StoryEvent> events =
        new EvidenceBuilder()
            .build(
                List.of(
                    visit("a", 1, "2024-03", "Ostmark"), visit("b", 2, "2024-03-04", "Ostmark")),
                List.of())
            .events();

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().date()).isEqualTo("2024-03-04");
    assertThat(events.getFirst().members())
        .extracting(StoryEvent.Report::article)
        .containsExactly("a", "b");
  }

  @Test
  void anotherRecipientOrDayIsAnotherEvent() {
    List<StoryEvent> events =
        new EvidenceBuilder()
            .build(
                List.of(
                    visit("a", 1, "2024-03-04", "Ostmark"),
                    visit("b", 2, "2024-03-05", "Ostmark"),
                    visit("c", 3, "2024-03-04", "Suderland")),
                List.of())
            .events();

    assertThat(events).hasSize(3);
  }
}
