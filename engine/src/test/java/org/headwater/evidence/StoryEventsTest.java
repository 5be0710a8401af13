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

  private static AnnotatedArticle urged(String id, long arrival, List<String> actors) {
    String text = String.join(" and ", actors) + " urged Ostmark to wait.";
    Outlets article = Outlets.article(id, arrival, text).name(EntityType.LOC, "Ostmark");
    actors.forEach(actor -> article.name(EntityType.LOC, actor));
    List<Participant> named =
        actors.stream().map(actor -> new Participant(article.at(actor), actor, actor)).toList();
    Event event =
        new Event(
            EventType.REQUEST,
            null,
            "100",
            article.at("urged"),
            named.isEmpty() ? null : named.getFirst(),
            named.isEmpty() ? null : new Participant(article.at("Ostmark"), "Ostmark", "e9"),
            null,
            null,
            Event.Status.ACTUAL,
            named.isEmpty() ? List.of() : named.subList(1, named.size()),
            List.of(),
            List.of("diplomatic"));
    return article.event(event).build();
  }

  @Test
  void whoActsTogetherIsOneEventWithAReportOfOneOfThem() {
    List<StoryEvent> events =
        new EvidenceBuilder()
            .build(
                List.of(
                    urged("a", 1, List.of("Varnia")),
                    urged("b", 2, List.of("Suderland", "Varnia"))),
                List.of())
            .events();

    assertThat(events).hasSize(1);
    assertThat(events.getFirst().actors()).containsExactly("Varnia", "Suderland");
    assertThat(events.getFirst().contexts()).containsExactly("diplomatic");
  }

  @Test
  void whatNamesNobodyIsLeftToTheClaims() {
    List<StoryEvent> events =
        new EvidenceBuilder().build(List.of(urged("a", 1, List.of())), List.of()).events();

    assertThat(events).isEmpty();
  }
}
