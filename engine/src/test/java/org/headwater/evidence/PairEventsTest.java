package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.EntityType;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.QuadClass;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;
import org.headwater.entity.Variant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairEventsTest {
  private static final Entity MINISTER =
      new Entity(
          "e1",
          "Ilja Sorokin",
          EntityType.PER,
          List.of(new Variant("Ilja Sorokin", 2), new Variant("Sorokin", 1)),
          List.of(new Mention("a1", new Span(0, 12))),
          List.of("Russian defence minister"),
          List.of());

  private static List<PairEvents.Between> between(
      String a, String b, @Nullable String actor, @Nullable String recipient) {
    StoryEvent event =
        new StoryEvent(
            EventType.ACCUSE,
            null,
            "110",
            actor,
            recipient,
            null,
            null,
            Event.Status.ACTUAL,
            List.of(new StoryEvent.Report("a1", new Span(0, 3))),
            List.of(),
            List.of(),
            List.of());
    Evidence evidence =
        new Evidence(
            List.of(), new Origins(1, 1, List.of()), List.of(MINISTER), List.of(event), List.of());
    return PairEvents.of(evidence, Party.of(a), Party.of(b));
  }

  @Test
  void whoActsBesideTheActorIsFoundToo() {
    StoryEvent event =
        new StoryEvent(
            EventType.ACCUSE,
            null,
            "110",
            "Sweden",
            "Norway",
            null,
            null,
            Event.Status.ACTUAL,
            List.of(new StoryEvent.Report("a1", new Span(0, 3))),
            List.of("Russia"),
            List.of("Finland"),
            List.of());
    Evidence evidence =
        new Evidence(
            List.of(), new Origins(1, 1, List.of()), List.of(MINISTER), List.of(event), List.of());

    assertThat(PairEvents.of(evidence, Party.of("Russia"), Party.of("Finland"))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Russian troops, the Finnish government, true",
    "Kremlin, Helsinki, true",
    "Ilja Sorokin, Finland, true",
    "Sweden, Finland, false",
    "South Korea, Finland, false",
    "turkey farmers, Finland, false",
    ", Finland, false",
  })
  void aCountryTakesPartUnderManyNames(@Nullable String actor, String recipient, boolean found) {
    assertThat(between("Russia", "Finland", actor, recipient)).hasSize(found ? 1 : 0);
  }

  @Test
  void theLongestNameOfACountryCounts() {
    assertThat(between("North Korea", "Japan", "North Korean envoys", "Tokyo")).hasSize(1);
    assertThat(between("South Korea", "Japan", "North Korean envoys", "Tokyo")).isEmpty();
  }

  @Test
  void eitherMayAct() {
    assertThat(between("Finland", "Russia", "Moscow", "Finland").getFirst().turned()).isTrue();
    assertThat(between("Russia", "Finland", "Moscow", "Finland").getFirst().turned()).isFalse();
  }

  @Test
  void anybodyElseIsKnownByTheNamesOfOneEntity() {
    assertThat(between("sorokin", "Nordic Bank", "Ilja Sorokin", "Nordic Bank")).hasSize(1);
    assertThat(between("Sorokina", "Nordic Bank", "Ilja Sorokin", "Nordic Bank")).isEmpty();
  }

  @Test
  void everyTypeIsCooperationOrConflict() {
    assertThat(EventType.AGREE.quadClass()).isEqualTo(QuadClass.VERBAL_COOPERATION);
    assertThat(EventType.AID.quadClass().isCooperation()).isTrue();
    assertThat(EventType.SANCTION.quadClass().label()).isEqualTo("material conflict");
    assertThat(EventType.REQUEST.quadClass().isCooperation()).isFalse();
  }
}
