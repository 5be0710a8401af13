package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryEventsTest {
  private static AnnotatedArticle visit(
      String id, long arrival, @Nullable String date, String recipient) {
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

  @ParameterizedTest
  @CsvSource({
    "2024-03, 2024-03-04, 2024-03-04",
    "2024-03-04TMO, 2024-03-04, 2024-03-04TMO",
    "2024-W10-WE, 2024-03-09, 2024-03-09",
    "2024, 2024-W10, 2024-W10",
    ", 2024-03-04, 2024-03-04",
  })
  void reportsOfOneEventAreMergedAndTheMostPreciseDateIsKept(
      @Nullable String one, @Nullable String other, String kept) {
    for (List<AnnotatedArticle> both :
        List.of(
            List.of(visit("a", 1, one, "Ostmark"), visit("b", 2, other, "Ostmark")),
            List.of(visit("a", 1, other, "Ostmark"), visit("b", 2, one, "Ostmark")))) {
      List<StoryEvent> events = new EvidenceBuilder().build(both, List.of()).events();
      assertThat(events).hasSize(1);
      assertThat(events.getFirst().date()).isEqualTo(kept);
      assertThat(events.getFirst().members())
          .extracting(StoryEvent.Report::article)
          .containsExactly("a", "b");
    }
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

  @ParameterizedTest
  @CsvSource({
    "2024-03-01,, 2024-06-11, 2024-06-10, 2",
    "2024-06-11,, 2024-06-11, 2023-10, 2",
    "2024-06-11,, 2024-06-12, 2024-06-10, 1",
    "2025-03-14, 2025-W11, 2025-03-14, 2025-03-12, 1",
    "2025-03-14, 2025-W10, 2025-03-14, 2025-03-12, 2",
    "2027-01-02, 2026-W53, 2027-01-02, 2027-01-01, 1",
  })
  void theDaysOfReportsTellWhetherTheyAreOfOneEvent(
      String published,
      @Nullable String date,
      String laterPublished,
      String laterDate,
      int events) {
    AnnotatedArticle one = attack("a", published, date);
    AnnotatedArticle other = attack("b", laterPublished, laterDate);
    assertThat(merged(one, other)).hasSize(events);
    assertThat(merged(other, one)).hasSize(events);
  }

  private static AnnotatedArticle attack(String id, String published, @Nullable String date) {
    return date == null
        ? act(id, EventType.ASSAULT, "190", "Varnia", "Ostmark", published)
        : act(id, EventType.ASSAULT, "190", "Varnia", "Ostmark", published, date);
  }

  @ParameterizedTest
  @CsvSource({
    "CONSULT, 040, 040, 1",
    "CONSULT, 042, 043, 1",
    "CONSULT, 042, 042, 2",
    "ASSAULT, 190, 190, 2",
  })
  void onlyWhatTwoDoWithEachOtherIsOneEventWhoeverIsNamedFirst(
      EventType type, String code, String turned, int number) {
    List<StoryEvent> events =
        merged(
            act("a", type, code, "Varnia", "Ostmark"), act("b", type, turned, "Ostmark", "Varnia"));

    assertThat(events).hasSize(number);
    assertThat(events.getFirst().actors()).containsExactly("Varnia");
    assertThat(events.getFirst().recipients()).containsExactly("Ostmark");
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
