package org.headwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.headwater.document.Event;
import org.headwater.document.EventType;
import org.headwater.document.Span;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.StoryEvent;
import org.headwater.search.SearchIndex;
import org.headwater.store.FakeStore;
import org.headwater.store.InventedStory;
import org.headwater.store.StoredStory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PairSearchTest {
  @TempDir private Path folder;

  private static StoryEvent event(
      EventType type, String actor, String recipient, @Nullable String date) {
    int at = InventedStory.FIRST_TEXT.indexOf("closed");
    return new StoryEvent(
        type,
        null,
        "110",
        actor,
        recipient,
        null,
        date,
        Event.Status.ACTUAL,
        List.of(new StoryEvent.Report("a1", new Span(at, at + 6))),
        List.of(),
        List.of(),
        List.of());
  }

  private PairSearch.Found find(String a, String b, StoryEvent... events) {
    StoredStory whole = InventedStory.story();
    Evidence known = Objects.requireNonNull(whole.evidence());
    Evidence evidence =
        new Evidence(
            known.claims(), known.origins(), known.entities(), List.of(events), known.timeline());
    FakeStore store =
        new FakeStore()
            .put(
                new StoredStory(
                    "s1", false, whole.summary(), whole.articles(), whole.reuse(), evidence));
    try (SearchIndex index = SearchIndex.open(folder, store)) {
      return new PairSearch(store, index).find(a, b);
    }
  }

  @Test
  void cooperationAndConflictAreApartAndInOrderOfTime() {
    PairSearch.Found found =
        find(
            "ada quist",
            "Varn",
            event(EventType.ACCUSE, "Varn", "Ada Quist", null),
            event(EventType.SUPPORT, "Ada Quist", "Varn", "2025-05-05"),
            event(EventType.AGREE, "Ada Quist", "Varn", "2025-05-03"),
            event(EventType.AID, "Ada Quist", "Elm", "2025-05-03"));
    assertThat(found.events(true))
        .extracting(PairEvent::what)
        .containsExactly("Ada Quist → Varn: agree", "Ada Quist → Varn: support");
    assertThat(found.events(false))
        .extracting(PairEvent::what)
        .containsExactly("Varn → Ada Quist: accuse");
    PairEvent accused = found.events(false).getFirst();
    assertThat(accused.turned()).isTrue();
    assertThat(accused.shownDate()).isEqualTo("[2025-05-05T09:30:00+02:00]");
    assertThat(found.isPartial()).isFalse();
  }

  @Test
  void eachEventLeadsToItsWords() {
    PairEvent event =
        find("Ada Quist", "Varn", event(EventType.AGREE, "Ada Quist", "Varn", null))
            .events()
            .getFirst();
    PairEvent.Place place = event.places().getFirst();
    assertThat(place.words()).startsWith("🌉 The bridge at Varn was closed");
    assertThat(place.span()).isEqualTo(new Span(25, 31));
  }

  @Test
  void whoIsNotNamedIsNotFound() {
    assertThat(find("Nobody", "Varn").stories()).isZero();
    assertThat(find("(", "\"").events()).isEmpty();
    assertThat(
            PairJson.of(
                    find("Ada Quist", "Varn", event(EventType.AGREE, "Varn", "Ada Quist", null)))
                .toString())
        .contains("\"quad\":\"verbal cooperation\"")
        .contains("\"published\":\"2025-05-05T09:30:00+02:00\"")
        .contains("\"start\":25,\"end\":31");
  }
}
