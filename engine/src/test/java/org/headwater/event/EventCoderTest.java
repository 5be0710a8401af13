package org.headwater.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Participant;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.headwater.document.TimeExpression;
import org.headwater.document.TimeType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented sentences; a name in brackets is an entity: {@code [Norland:L]}, P person, O
 * organisation.
 */
class EventCoderTest {
  private final EventCoder coder = new EventCoder();

  @Test
  void putsTheMainEventOfASentenceFirstWhereverItStands() {
    String text = "While troops attacked the village, Norland demanded that Sudland withdraw.";
    List<EntityMention> mentions =
        List.of(
            new EntityMention(new Span(35, 42), EntityType.LOC, "Norland", "e1"),
            new EntityMention(new Span(57, 64), EntityType.LOC, "Sudland", "e2"));
    List<Event> events =
        coder.code(text, List.of(new Span(0, text.length())), mentions, List.of(), List.of());
    assertThat(events)
        .extracting(event -> event.trigger().in(text))
        .containsExactly("demanded", "attacked the village");
  }

  @Test
  void readsAPlaceInsideManyRegions() {
    String text = "In the " + "town of ".repeat(150) + "rebels attacked.";
    assertThat(eventsOf(text)).singleElement().extracting(Event::type).isEqualTo(EventType.ASSAULT);
  }

  /** A table that lost its lines is no sentence; looking over all of it for each word is slow. */
  @Test
  void readsTheBeginningOfAnEndlessSentenceOnly() {
    String filler = "and again ".repeat(100_000);
    assertThat(eventsOf("Rebels attacked the village " + filler))
        .extracting(Event::type)
        .containsExactly(EventType.ASSAULT);
    assertThat(eventsOf(filler + "rebels attacked the village.")).isEmpty();
  }

  private List<Event> eventsOf(String text) {
    return coder.code(text, List.of(new Span(0, text.length())), List.of(), List.of(), List.of());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] has accused [Sudland:L] of spying.                              | ACCUSE Norland > Sudland ACTUAL
          [Sudland:L] was accused of spying by [Norland:L].                           | ACCUSE Norland > Sudland ACTUAL
          [Norland:L] condemned the raid by [Sudland:L].                              | ACCUSE Norland > Sudland ACTUAL
          Prosecutors in [Norland:L] opened an investigation into [Acme:O].           | ACCUSE Prosecutors > Acme ACTUAL
          [Norland:L] demanded that [Sudland:L] return the ship.                      | REQUEST Norland > Sudland ACTUAL
          President [Ada Moor:P] urged [Sudland:L] to stop.                           | REQUEST Ada Moor > Sudland ACTUAL
          [Ada Moor:P] said that [Sudland:L] must free the crew.                      | REQUEST Ada Moor > Sudland ACTUAL
          [Norland:L] rejected a proposal by [Sudland:L].                             | REJECT Norland > Sudland ACTUAL
          [Norland:L] refused to meet envoys from [Sudland:L].                        | REJECT Norland > Sudland ACTUAL
          [Norland:L] will not provide aid to [Sudland:L].                            | REJECT Norland > Sudland ACTUAL
          [Norland:L] threatened to attack [Sudland:L].                               | THREATEN Norland > Sudland ACTUAL
          [Norland:L] will impose sanctions on [Sudland:L].                           | THREATEN Norland > Sudland FUTURE
          [Norland:L] has vowed to bomb [Sudland:L].                                  | THREATEN Norland > Sudland ACTUAL
          [Norland:L] agreed to send food to [Sudland:L].                             | AGREE Norland > Sudland ACTUAL
          [Norland:L] will provide aid to [Sudland:L].                                | AGREE Norland > Sudland FUTURE
          [Norland:L] is prepared to withdraw from [Sudland:L].                       | AGREE Norland > Sudland ACTUAL
          [Ada Moor:P] visited [Sudland:L].                                           | CONSULT Ada Moor > Sudland ACTUAL
          [Norland:L] and [Sudland:L] held talks in [Westport:L].                     | CONSULT Norland > Sudland ACTUAL
          [Ada Moor:P] met [Bo Lund:P] in [Westport:L].                               | CONSULT Ada Moor > Bo Lund ACTUAL
          [Norland:L] praised [Sudland:L] for its work.                               | SUPPORT Norland > Sudland ACTUAL
          [Norland:L] and [Sudland:L] signed a treaty.                                | SUPPORT Norland > Sudland ACTUAL
          [Norland:L] gave [Sudland:L] two million dollars.                           | AID Norland > Sudland ACTUAL
          [Norland:L] has supplied missiles to [Sudland:L].                           | AID Norland > Sudland ACTUAL
          [Norland:L] released four sailors from [Sudland:L].                         | RETREAT Norland > Sudland ACTUAL
          [Norland:L] withdrew its troops from [Sudland:L].                           | RETREAT Norland > Sudland ACTUAL
          Prime Minister [Bo Lund:P] resigned.                                        | RETREAT Bo Lund > - ACTUAL
          [Norland:L] shared intelligence with [Sudland:L].                           | COOPERATE Norland > Sudland ACTUAL
          Students in [Westport:L] staged a protest.                                  | PROTEST Students > - ACTUAL
          Miners in [Norland:L] went on strike.                                       | PROTEST Miners > - ACTUAL
          [Norland:L] expelled two diplomats of [Sudland:L].                          | SANCTION Norland > Sudland ACTUAL
          Sanctions were imposed on [Sudland:L] by [Norland:L].                       | SANCTION Norland > Sudland ACTUAL
          [Norland:L] massed troops near [Sudland:L].                                 | MOBILIZE Norland > Sudland ACTUAL
          Police arrested [Bo Lund:P] in [Westport:L].                                | COERCE Police > Bo Lund ACTUAL
          [Bo Lund:P] was arrested in [Westport:L].                                   | COERCE - > Bo Lund ACTUAL
          Gunmen killed three soldiers in [Westport:L].                               | ASSAULT Gunmen > soldiers ACTUAL
          [Norland:L] shelled [Westport:L].                                           | ASSAULT Norland > Westport ACTUAL
          [Norland:L] did not attack [Sudland:L].                                     | ASSAULT Norland > Sudland NEGATED
          [Norland:L] denied attacking [Sudland:L].                                   | ASSAULT Norland > Sudland NEGATED
          [Norland:L] may attack [Sudland:L].                                         | ASSAULT Norland > Sudland HYPOTHETICAL
          [Ada Moor:P], who chairs the board, urged [Sudland:L] to wait.              | REQUEST Ada Moor > Sudland ACTUAL
          [Norland:L] fired two rockets at [Sudland:L].                               | ASSAULT Norland > Sudland ACTUAL
          [Ada Moor:P] arrived in [Sudland:L] on a ferry.                             | CONSULT Ada Moor > Sudland ACTUAL
          [Norland:L] praised a decision by [Sudland:L].                              | SUPPORT Norland > Sudland ACTUAL
          [Norland:L] received aid from [Sudland:L].                                  | AID Sudland > Norland ACTUAL
          [Norland:L] police arrested [Norland:L] students.                           | COERCE Norland police > Norland students ACTUAL
          [Norland:L] did not clash with [Sudland:L].                                 | ASSAULT Norland > Sudland NEGATED
          A group of [Norland:L] students met [Bo Lund:P].                            | CONSULT Norland students > Bo Lund ACTUAL
          [Norland:L]'s trade minister, [Ada Moor:P], visited [Sudland:L].            | CONSULT Ada Moor > Sudland ACTUAL
          [Ada Moor:P] was forced to resign.                                          | RETREAT Ada Moor > - ACTUAL
          No ally of [Norland:L] has offered to help.                                 | AGREE Norland > - NEGATED
          """)
  void codesOneSentence(String marked, String expected) {
    assertThat(new Marked(marked).shown().getFirst()).isEqualTo(expected);
  }

  @Test
  void theDenialOfAnAttributionNegates() {
    Marked marked = new Marked("[Norland:L] attacked [Sudland:L].");
    Span all = new Span(0, marked.text.length());
    Attribution denial =
        new Attribution(
            List.of(),
            List.of(),
            List.of(all),
            Attribution.Kind.INDIRECT,
            Stance.DENIES,
            false,
            false,
            List.of(),
            null,
            null);
    List<Event> events =
        coder.code(marked.text, List.of(all), marked.mentions, List.of(), List.of(denial));
    assertThat(events).hasSize(1);
    assertThat(events.getFirst().status()).isEqualTo(Event.Status.NEGATED);
  }

  @Test
  void twoClausesGiveTwoEventsTheMainOneFirst() {
    assertThat(
            new Marked("[Norland:L] rejected the plan and expelled two diplomats of [Sudland:L].")
                .shown())
        .containsExactly("REJECT Norland > - ACTUAL", "SANCTION Norland > Sudland ACTUAL");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L], [Sudland:L] and [Westland:L] praised [Ada Moor:P].             | Norland, Sudland, Westland > Ada Moor
          [Norland:L] and [Sudland:L] held talks with [Westland:L].                   | Norland, Sudland > Westland
          [Norland:L], [Sudland:L] and [Westland:L] signed a treaty.                  | Norland > Sudland, Westland
          [Norland:L] urged [Sudland:L] and the [Westland:L] government to wait.      | Norland > Sudland, Westland government
          [Norland:L] attacked [Sudland:L], and [Westland:L] was asked for help.      | Norland > Sudland
          [Ada Moor:P], [Norland:L]'s president, and others praised [Bo Lund:P].      | Ada Moor > Bo Lund
          [Norland:L] attacked [Sudland:L] and [Westland:L] and [Eastland:L].         | Norland > Sudland, Westland, Eastland
          [Norland:L] and [Sudland:L] and [Westland:L] signed a treaty.               | Norland > Sudland, Westland
          [Norland:L] met [Sudland:L] and [Westland:L] and [Eastland:L] was told.     | Norland > Sudland, Westland
          """)
  void allWhoAreNamedInOneBreathTakePart(String marked, String expected) {
    Event event =
        new Marked(marked)
            .events().stream().min(Comparator.comparing(Event::trigger)).orElseThrow();
    assertThat(
            all(event.actor(), event.moreActors())
                + " > "
                + all(event.recipient(), event.moreRecipients()))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Norland:L] attacked [Sudland:L] and [Eastland:L] attacked [Westland:L].  | ASSAULT Norland > Sudland ACTUAL; ASSAULT Eastland > Westland ACTUAL
          Rebels killed ten soldiers in [Norland:L] and police arrested two men.    | ASSAULT Rebels > soldiers ACTUAL; COERCE police > men ACTUAL
          [Norland:L] expelled two diplomats, but [Sudland:L] will send aid.        | SANCTION Norland > - ACTUAL; AGREE Sudland > - FUTURE
          Hours after [Norland:L] fell silent, [Sudland:L] attacked [Westland:L].   | ASSAULT Sudland > Westland ACTUAL
          [Norland:L], [Sudland:L] and [Italy:L] attacked [Westland:L].             | ASSAULT Norland > Westland ACTUAL
          """)
  void eachClauseHasItsOwnSides(String marked, String expected) {
    assertThat(String.join("; ", new Marked(marked).shown())).isEqualTo(expected);
  }

  private static String all(@Nullable Participant first, List<Participant> more) {
    List<String> names = new ArrayList<>(List.of(Marked.name(first)));
    more.forEach(participant -> names.add(participant.name()));
    return String.join(", ", names);
  }

  @Test
  void contextsAreReadFromTheSentence() {
    assertThat(
            new Marked("Police in [Norland:L] arrested two election candidates.")
                .events()
                .getFirst()
                .contexts())
        .containsExactly("election");
  }

  @Test
  void anotherLexiconHasItsOwnCodesAndItsTypesStand() {
    Trigger trigger =
        new Trigger(
            EventType.AID,
            null,
            "9a",
            Trigger.Use.VERB,
            Set.of("paint"),
            List.of(new Element(Set.of("not"), true)),
            List.of(new Element(Set.of("house"), true)),
            false);
    EventCoder own = new EventCoder(new Lexicon(List.of(trigger), false));
    assertThat(
            own.code(
                "Rebels will not paint the red house.",
                List.of(new Span(0, 36)),
                List.of(),
                List.of(),
                List.of()))
        .singleElement()
        .satisfies(event -> {
          assertThat(event.code()).isEqualTo("9a");
          assertThat(event.type()).isEqualTo(EventType.AID);
        });
    assertThat(
            own.code(
                "Rebels will paint the red house.",
                List.of(new Span(0, 32)),
                List.of(),
                List.of(),
                List.of()))
        .isEmpty();
  }

  @Test
  void placeDateCodeAndTriggerAreKept() {
    Marked marked = new Marked("[Ada Moor:P] met [Bo Lund:P] in [Westport:L] on Monday.");
    int monday = marked.text.indexOf("Monday");
    TimeExpression time =
        new TimeExpression(
            new Span(monday, monday + 6), TimeType.DATE, "2031-05-05", List.of(), null);
    Event event =
        coder
            .code(
                marked.text,
                List.of(new Span(0, marked.text.length())),
                marked.mentions,
                List.of(time),
                List.of())
            .getFirst();
    assertThat(event.date()).isEqualTo("2031-05-05");
    assertThat(event.code()).isEqualTo("040");
    assertThat(event.trigger().in(marked.text)).isEqualTo("met");
    Participant place = event.place();
    assertThat(place == null ? null : place.name()).isEqualTo("Westport");
    Participant actor = event.actor();
    assertThat(actor == null ? null : actor.ref()).isEqualTo("Ada Moor");
  }

  @Test
  void heIsThePersonOfTheSentenceBefore() {
    Marked marked = new Marked("[Bo Lund:P] arrived late. He urged [Norland:L] to wait.");
    int second = marked.text.indexOf("He ");
    List<Event> events =
        coder.code(
            marked.text,
            List.of(new Span(0, second - 1), new Span(second, marked.text.length())),
            marked.mentions,
            List.of(),
            List.of());
    assertThat(Marked.shown(events.getLast())).isEqualTo("REQUEST Bo Lund > Norland ACTUAL");
  }
}
