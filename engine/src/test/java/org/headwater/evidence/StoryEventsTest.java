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
            Event.Status.ACTUAL,
            List.of(),
            List.of(),
            List.of());
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

  /** An event of the code 040 (talks) and its like, with its day of publication. */
  private static AnnotatedArticle act(
      String id, EventType type, String code, String actor, String recipient, String... days) {
    String text = actor + " acted on " + recipient + ".";
    Outlets article =
        Outlets.article(id, id.charAt(0), text)
            .name(EntityType.LOC, actor)
            .name(EntityType.LOC, recipient);
    if (days.length > 0) {
      article.published(days[0]);
    }
    Event event =
        new Event(
            type,
            null,
            code,
            article.at("acted"),
            new Participant(article.at(actor), actor, actor),
            new Participant(article.at(recipient), recipient, recipient),
            null,
            days.length > 1 ? days[1] : null,
            Event.Status.ACTUAL,
            List.of(),
            List.of(),
            List.of());
    return article.event(event).build();
  }

  private static List<StoryEvent> merged(AnnotatedArticle... articles) {
    return new EvidenceBuilder().build(List.of(articles), List.of()).events();
  }

  @Test
  void whatWasReportedWithoutADateIsNotWhatHappenedLater() {
    assertThat(
            merged(
                act("a", EventType.ASSAULT, "190", "Varnia", "Ostmark", "2024-03-01"),
                act(
                    "b",
                    EventType.ASSAULT,
                    "190",
                    "Varnia",
                    "Ostmark",
                    "2024-06-11",
                    "2024-06-10")))
        .hasSize(2);
    assertThat(
            merged(
                act("a", EventType.ASSAULT, "190", "Varnia", "Ostmark", "2024-06-11", "2024-06-10"),
                act("b", EventType.ASSAULT, "190", "Varnia", "Ostmark", "2024-03-01")))
        .hasSize(2);
  }

  @Test
  void newsWithoutADateAreNotWhatHappenedLongBefore() {
    assertThat(
            merged(
                act("a", EventType.ASSAULT, "190", "Varnia", "Ostmark", "2024-06-11"),
                act("b", EventType.ASSAULT, "190", "Varnia", "Ostmark", "2024-06-11", "2023-10")))
        .hasSize(2);
    assertThat(
            merged(
                act("a", EventType.ASSAULT, "190", "Varnia", "Ostmark", "2024-06-11"),
                act(
                    "b",
                    EventType.ASSAULT,
                    "190",
                    "Varnia",
                    "Ostmark",
                    "2024-06-12",
                    "2024-06-10")))
        .hasSize(1);
  }

  @Test
  void aDayOfAWeekAndTheWeekAreOne() {
    assertThat(
            merged(
                act("a", EventType.ASSAULT, "190", "Varnia", "Ostmark", "2025-03-14", "2025-W11"),
                act(
                    "b",
                    EventType.ASSAULT,
                    "190",
                    "Varnia",
                    "Ostmark",
                    "2025-03-14",
                    "2025-03-12")))
        .hasSize(1);
    assertThat(
            merged(
                act("a", EventType.ASSAULT, "190", "Varnia", "Ostmark", "2025-03-14", "2025-W10"),
                act(
                    "b",
                    EventType.ASSAULT,
                    "190",
                    "Varnia",
                    "Ostmark",
                    "2025-03-14",
                    "2025-03-12")))
        .hasSize(2);
  }

  @Test
  void whatTwoDoWithEachOtherIsOneEventWhoeverIsNamedFirst() {
    List<StoryEvent> talks =
        merged(
            act("a", EventType.CONSULT, "040", "Varnia", "Ostmark"),
            act("b", EventType.CONSULT, "040", "Ostmark", "Varnia"));

    assertThat(talks)
        .singleElement()
        .satisfies(event -> {
          assertThat(event.actors()).containsExactly("Varnia");
          assertThat(event.recipients()).containsExactly("Ostmark");
        });
    assertThat(
            merged(
                act("a", EventType.CONSULT, "042", "Varnia", "Ostmark"),
                act("b", EventType.CONSULT, "043", "Ostmark", "Varnia")))
        .hasSize(1);
  }

  @Test
  void whoStrikesBackIsAnotherEvent() {
    assertThat(
            merged(
                act("a", EventType.ASSAULT, "190", "Varnia", "Ostmark"),
                act("b", EventType.ASSAULT, "190", "Ostmark", "Varnia")))
        .hasSize(2);
    assertThat(
            merged(
                act("a", EventType.CONSULT, "042", "Varnia", "Ostmark"),
                act("b", EventType.CONSULT, "042", "Ostmark", "Varnia")))
        .hasSize(2);
  }

  @Test
  void nobodyActsOnHimself() {
    assertThat(merged(act("a", EventType.REJECT, "120", "Norway", "Norwegian")))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.actors()).containsExactly("Norway");
          assertThat(event.recipients()).isEmpty();
        });
  }

  private static AnnotatedArticle suffered(EventType type) {
    String text = "Fishermen were acted on.";
    Outlets article = Outlets.article("a", 1, text);
    Event event =
        new Event(
            type,
            null,
            "100",
            article.at("acted"),
            null,
            new Participant(article.at("Fishermen"), "Fishermen", null),
            null,
            null,
            Event.Status.ACTUAL,
            List.of(),
            List.of(),
            List.of());
    return article.event(event).build();
  }

  @Test
  void whatBefallsTheNamelessIsToldOfForceAlone() {
    assertThat(merged(suffered(EventType.ASSAULT))).hasSize(1);
    assertThat(merged(suffered(EventType.REQUEST))).isEmpty();
  }
}
