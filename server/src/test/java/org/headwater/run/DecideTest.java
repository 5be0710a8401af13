package org.headwater.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.headwater.run.Decide.Decided;
import org.headwater.run.Decide.Signature;
import org.headwater.store.Decision;
import org.headwater.store.Store;
import org.headwater.store.StoreException;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoredStory;
import org.headwater.store.Wish;
import org.headwater.story.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions of people through the store: made, met by later pages, undone, and rebuilt. */
class DecideTest extends TwoAffairs {
  @Test
  void aMergedStoryStaysMergedAlsoForWhatComesLater() throws IOException {
    Decided merged = decide(new Wish.Merge("s2", "s1"));
    assertThat(merged.changes()).containsExactly(new Change.Merged("s2", "s1", null));
    assertThat(stories()).containsExactly("s1 a1 a2 a3 a4");
    write("e.txt", FERRY_LATER);
    write("f.txt", DAM_LATER);
    ingest();
    assertThat(stories()).containsExactly("s1 a1 a2 a3 a4 a5 a6");
    try (Store store = home.openForReading()) {
      StoredStory story = store.story("s2").orElseThrow();
      assertThat(story.id()).isEqualTo("s1");
      assertThat(story.awaiting()).isFalse();
      assertThat(Objects.requireNonNull(story.evidence()).origins().high()).isEqualTo(6);
      assertThat(store.join("a5").orElseThrow().why().getFirst().article()).isIn("a2", "a4");
    }
    decide(new Wish.Undo(1));
    assertThat(stories()).containsExactly("s1 a1 a3 a6", "s2 a2 a4 a5");
  }

  @Test
  void aSplitPartDoesNotFlowBackAndDrawsWhatBelongsToIt() throws IOException {
    decide(new Wish.Merge("s2", "s1"));
    Decided split = decide(new Wish.Split("s1", List.of("a4", "a2")));
    assertThat(split.decision().object()).isEqualTo("s5");
    assertThat(split.changes())
        .containsExactly(new Change.Split("s1", "s5", List.of("a2", "a4"), null));
    write("e.txt", FERRY_LATER);
    ingest();
    assertThat(stories()).containsExactly("s1 a1 a3", "s5 a2 a4 a6");
  }

  @Test
  void whatThePersonSplitTheMachineDoesNotJoin() throws IOException {
    decide(new Wish.Split("s1", List.of("a3")));
    assertThat(stories()).containsExactly("s1 a1", "s2 a2 a4", "s5 a3");
    write("e.txt", FERRY_LATER);
    ingest();
    assertThat(stories()).containsExactly("s1 a1", "s2 a2 a4 a6", "s5 a3");
    write("f.txt", DAM_LATER);
    ingest();
    assertThat(stories())
        .filteredOn(story -> story.contains(" a1"))
        .noneMatch(s -> s.contains("a3"));
    decide(new Wish.Undo(1));
    assertThat(stories()).containsExactly("s1 a1 a3 a7", "s2 a2 a4 a6");
  }

  @Test
  void aMovedArticleStaysWhereItWasPutInEveryVersion() throws IOException {
    assertThat(decide(new Wish.Move("a3", "s2")).changes())
        .containsExactly(new Change.Moved("a3", "s1", "s2", null));
    assertThat(stories()).containsExactly("s1 a1", "s2 a2 a3 a4");
    write("c.txt", DAM_AGAIN + "\nThe board will meet again tomorrow.");
    write("e.txt", DAM_LATER);
    ingest();
    assertThat(stories()).anyMatch(story -> story.startsWith("s2 a2 a3 a4"));
    assertThat(decide(new Wish.Undo(1)).decision().undoes()).isEqualTo(1);
    assertThat(stories()).containsExactly("s1 a1 a3 a6", "s2 a2 a4");
  }

  @Test
  void anArticleCanBeMovedToAStoryOfItsOwn() {
    Decided moved = decide(new Wish.Move("a1", null));
    assertThat(moved.decision().object()).isEqualTo("s5");
    assertThat(stories()).containsExactly("s1 a3", "s2 a2 a4", "s5 a1");
    ingest();
    assertThat(stories()).containsExactly("s1 a3", "s2 a2 a4", "s5 a1");
  }

  @Test
  void aPinnedArticleStaysWhenItsTextBecomesAnother() throws IOException {
    decide(new Wish.Pin("a3"));
    write("e.txt", FERRY_LATER);
    ingest();
    write("c.txt", FERRY_AGAIN.replace("bruised", "hurt a little"));
    ingest();
    assertThat(stories()).containsExactly("s1 a1 a3", "s2 a2 a4 a5");
    assertThatThrownBy(() -> decide(new Wish.Pin("a3")))
        .hasMessage("article a3 is pinned already, by decision 1");
    decide(new Wish.Undo(1));
    assertThat(stories()).containsExactly("s1 a1", "s2 a2 a3 a4 a5");
  }

  @Test
  void anUndoCanBeUndone() {
    decide(new Wish.Split("s1", List.of("a3")));
    decide(new Wish.Undo(1));
    assertThat(stories()).containsExactly("s1 a1 a3", "s2 a2 a4");
    decide(new Wish.Undo(2));
    assertThat(stories()).containsExactly("s1 a1", "s2 a2 a4", "s5 a3");
    assertThatThrownBy(() -> decide(new Wish.Undo(2)))
        .hasMessage(
            "decision 2 is undone already, by decision 3; `headwater undo 3` brings it back");
    try (Store store = home.openForReading()) {
      assertThat(store.decisions())
          .extracting(Decision::kind, Decision::undoneBy)
          .containsExactly(
              org.assertj.core.groups.Tuple.tuple("split", null),
              org.assertj.core.groups.Tuple.tuple("undo", 3L),
              org.assertj.core.groups.Tuple.tuple("undo", null));
    }
  }

  @Test
  void anUndoThatWouldChangeNothingIsRefused() {
    decide(new Wish.Split("s1", List.of("a3")));
    decide(new Wish.Undo(1));
    decide(new Wish.Undo(2));
    decide(new Wish.Undo(1));
    assertThatThrownBy(() -> decide(new Wish.Undo(3)))
        .hasMessage(
            "decision 1 is undone already, by decision 4; `headwater undo 4` brings it back");
    assertThat(stories()).containsExactly("s1 a1 a3", "s2 a2 a4");
    decide(new Wish.Undo(4));
    decide(new Wish.Undo(3));
    assertThat(stories()).containsExactly("s1 a1 a3", "s2 a2 a4");
    decide(new Wish.Undo(6));
    assertThat(stories()).containsExactly("s1 a1", "s2 a2 a4", "s5 a3");
  }

  @Test
  void aLaterDecisionWinsOverAnEarlierOneAndItsUndoBringsThatBack() {
    decide(new Wish.Move("a3", "s2"));
    decide(new Wish.Move("a3", null));
    assertThat(stories()).containsExactly("s1 a1", "s2 a2 a4", "s6 a3");
    decide(new Wish.Undo(2));
    assertThat(stories()).containsExactly("s1 a1", "s2 a2 a3 a4");
    decide(new Wish.Merge("s2", "s1"));
    decide(new Wish.Undo(1));
    assertThat(stories()).containsExactly("s1 a1 a2 a3 a4");
    decide(new Wish.Undo(4));
    assertThat(stories()).containsExactly("s1 a1 a3", "s2 a2 a4");
  }

  @Test
  void severalWishesAreDecidedTogetherOrNotAtAll() {
    String before = dump();
    assertThatThrownBy(() -> decide(List.of(new Wish.Move("a3", "s2"), new Wish.Pin("a9"))))
        .isInstanceOf(StoreException.class)
        .hasMessage("there is no article a9");
    assertThat(dump()).isEqualTo(before);
    Decided both = decide(List.of(new Wish.Move("a3", "s2"), new Wish.Move("a1", "s2")));
    assertThat(both.decisions()).extracting(Decision::subject).containsExactly("a3", "a1");
    assertThat(stories()).containsExactly("s2 a1 a2 a3 a4");
    decide(List.of(new Wish.Undo(1), new Wish.Undo(2)));
    assertThat(stories()).hasSize(2).anyMatch(story -> story.endsWith(" a1 a3"));
  }

  @Test
  void whatIsDecidedHoldsWhenItsEvidenceFails() {
    try (StoreWriter store = home.openForWriting()) {
      Rooms broken =
          new FaultyRooms(
              Stage.EVIDENCE,
              "dam",
              new DecidedRooms(),
              () -> new Rooms.Unusable("the machine is broken", new IllegalStateException()));
      assertThatThrownBy(() ->
              new Decide(store, broken, 1, Progress.NONE)
                  .decide(new Wish.Merge("s2", "s1"), new Signature(null, null, Instant.EPOCH)))
          .isInstanceOf(Decide.Unweighed.class)
          .hasMessageContaining("decision 1 holds", "the machine is broken");
    }
    ingest();
    assertThat(stories()).containsExactly("s1 a1 a2 a3 a4");
  }

  @Test
  void eachArticleKnowsWhatPlacesIt() {
    decide(new Wish.Merge("s2", "s1"));
    decide(new Wish.Pin("a3"));
    decide(new Wish.Pin("a4"));
    decide(new Wish.Undo(3));
    try (Store store = home.openForReading()) {
      Map<String, List<Decision>> placing = store.placing("s1");
      assertThat(placing).containsOnlyKeys("a2", "a3", "a4");
      placing.forEach((article, decisions) ->
          assertThat(decisions)
              .extracting(Decision::number)
              .containsExactly(article.equals("a3") ? 2L : 1L));
      assertThat(store.placing("s9")).isEmpty();
    }
  }

  @Test
  void oldIdsLeadToWhereTheirArticlesAre() {
    decide(new Wish.Merge("s1", "s2"));
    assertThatThrownBy(() -> decide(new Wish.Merge("s1", "s2")))
        .hasMessage("s1 and s2 are one story already: s2");
    decide(new Wish.Move("a3", null));
    decide(new Wish.Move("a4", "s1"), "it is in s2, the one that s1 went into");
  }

  private void decide(Wish wish, String refusedBecause) {
    assertThatThrownBy(() -> decide(wish))
        .as(refusedBecause)
        .isInstanceOf(StoreException.class)
        .hasMessage("article a4 is in story s2 already; `headwater pin a4` keeps it there");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "move; a9; s1; there is no article a9",
        "move; a1; s9; there is no story s9",
        "move; a1; s1; article a1 is in story s1 already; ",
        "merge; s1; s1; a story cannot be merged into itself",
        "merge; s9; s1; there is no story s9",
        "split; s1; a2; article a2 is not in story s1 but in s2",
        "split; s1; a9; there is no article a9",
        "split; s1; ''; a split needs articles that leave the story",
        "split; s1; a1 a3; that would leave nothing in story s1",
        "pin; a9; ''; there is no article a9",
        "undo; 7; ''; there is no decision of number 7",
      })
  void whatCannotBeDecidedIsOneSentenceAndChangesNothing(
      String kind, String subject, String object, String sentence) {
    String before = dump();
    Wish wish =
        switch (kind) {
          case "move" -> new Wish.Move(subject, object);
          case "merge" -> new Wish.Merge(subject, object);
          case "split" ->
              new Wish.Split(subject, object.isEmpty() ? List.of() : List.of(object.split(" ")));
          case "pin" -> new Wish.Pin(subject);
          default -> new Wish.Undo(Long.parseLong(subject));
        };
    assertThatThrownBy(() -> decide(wish))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith(sentence);
    assertThat(dump()).isEqualTo(before);
  }

  private Decided decide(Wish wish) {
    return decide(List.of(wish));
  }

  private Decided decide(List<Wish> wishes) {
    try (StoreWriter store = home.openForWriting()) {
      return new Decide(store, new DecidedRooms(), 1, Progress.NONE)
          .decide(wishes, new Signature("because", null, Instant.EPOCH));
    }
  }
}
