package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import org.headwater.Saved;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.api.Test;

class BoundedStateTest {
  private final StoryClusterer clusterer = new StoryClusterer();

  private Join add(StoryState state, int event, long arrival) {
    return clusterer.add(state, MadeUpReport.of(event, arrival), List.of());
  }

  @Test
  void aLateArticleFindsItsStoryThoughOnlyReducedOnesAreLeft() {
    StoryState state = new StoryState(new Bounds(5, 100, 100, 3));
    for (int event = 1; event <= 60; event++) {
      add(state, event, event);
    }
    assertThat(state.isReduced(3)).isTrue();
    assertThat(add(state, 3, 61).story()).isEqualTo("s3");
    assertThat(add(state, 70, 62).founded()).isTrue();
    clusterer.settle(state);
    assertThat(state.storyOf("r61")).contains("s3");
  }

  @Test
  void reducedArticlesAreStillOfTheWindow() {
    StoryState state = new StoryState(new Bounds(2, 100, 100, 3));
    for (int i = 1; i <= 6; i++) {
      add(state, i, i);
    }
    assertThat(state.articleIds()).containsExactly("r1", "r2", "r3", "r4", "r5", "r6");
  }

  @Test
  void anArticleThatIsForgottenLeavesNothing() {
    StoryState state = new StoryState(new Bounds(2, 100, 100, 3));
    for (int i = 1; i <= 4; i++) {
      add(state, i, i);
    }
    state.forget("r1");
    state.forget("r4");
    state.forget("r9");
    assertThat(state.articleIds()).containsExactly("r2", "r3");
    assertThat(state.stories()).isEqualTo(2);
    assertThat(state.storyOf("r1")).isEmpty();
  }

  @Test
  void whatComesToABigStoryIsToldItsReason() {
    StoryState state = new StoryState(200);
    for (int i = 1; i <= 70; i++) {
      add(state, 7, i);
    }
    clusterer.take(state, List.of("r1"), "s900");
    List<Change> changes = clusterer.look(state);
    assertThat(state.articlesOf("s1")).hasSizeGreaterThan(50);
    assertThat(changes)
        .anyMatch(change -> change instanceof Change.Merged merged && merged.from().equals("s900"))
        .allSatisfy(
            change -> assertThat(Objects.requireNonNull(change.why()).score()).isPositive());
  }

  @Test
  void ofAStoryTheFirstAndTheNewestStayReduced() {
    StoryState state = new StoryState(new Bounds(2, 100, 100, 3));
    for (int arrival = 1; arrival <= 20; arrival++) {
      add(state, 1, arrival);
    }
    assertThat(state.articlesOf("s1")).containsExactly("r1", "r17", "r18", "r19", "r20");
    assertThat(state.storyOf("r5")).isEmpty();
    assertThat(state.size()).isEqualTo(5);
  }

  @Test
  void ofStoriesThatBecomeOneNoMoreStayReduced() {
    StoryState state = new StoryState(new Bounds(2, 100, 100, 3));
    for (int arrival = 1; arrival <= 16; arrival++) {
      add(state, arrival % 2, arrival);
    }
    assertThat(state.articlesOf("s1").size() + state.articlesOf("s2").size()).isEqualTo(8);
    clusterer.take(state, state.articlesOf("s2"), "s1");
    clusterer.add(state, MadeUpReport.of(1, 17), List.of());
    assertThat(state.reduced(1)).hasSize(3);
  }

  @Test
  void oneRepresentativeIsTheNewest() {
    StoryState state = new StoryState(new Bounds(1, 100, 100, 1));
    for (int arrival = 1; arrival <= 5; arrival++) {
      add(state, 1, arrival);
    }
    assertThat(state.articlesOf("s1")).containsExactly("r4", "r5");
  }

  @Test
  void storiesOfOneArticleLeaveEarlier() {
    StoryState state = new StoryState(new Bounds(2, 100, 4, 3));
    for (int arrival = 1; arrival <= 30; arrival++) {
      add(state, arrival == 4 ? 3 : arrival, arrival);
    }
    assertThat(state.articlesOf("s3")).containsExactly("r3", "r4");
    assertThat(state.storyOf("r5")).isEmpty();
    assertThat(state.storyOf("r28")).contains("s28");
    assertThat(state.size()).isEqualTo(2 + 2 + 4);
  }

  @Test
  void theOldestLeaveAtLast() {
    StoryState state = new StoryState(new Bounds(2, 10, 10, 3));
    for (int arrival = 1; arrival <= 40; arrival++) {
      add(state, arrival, arrival);
    }
    assertThat(state.size()).isEqualTo(12);
    assertThat(state.stories()).isEqualTo(12);
    assertThat(state.storyOf("r28")).isEmpty();
    assertThat(state.storyOf("r29")).contains("s29");
  }

  @Test
  void aCopyGoesWhenItsOriginalStandsForIt() {
    StoryState state = new StoryState(new Bounds(2, 100, 100, 3));
    add(state, 1, 1);
    ReuseLink link = new ReuseLink("r1", "r2", ReuseKind.REPRINT, 1, Earlier.A, List.of());
    clusterer.add(state, MadeUpReport.of(1, 2), List.of(link));
    for (int arrival = 3; arrival <= 6; arrival++) {
      add(state, arrival, arrival);
    }
    assertThat(state.articlesOf("s1")).containsExactly("r1");
  }

  @Test
  void whatFitsIsNotReduced() throws IOException {
    StoryState bounded = new StoryState(new Bounds(50, 100, 100, 3));
    StoryState whole = new StoryState(50);
    for (int arrival = 1; arrival <= 50; arrival++) {
      assertThat(add(bounded, arrival % 7, arrival)).isEqualTo(add(whole, arrival % 7, arrival));
    }
    assertThat(clusterer.settle(bounded)).isEqualTo(clusterer.settle(whole));
  }

  @Test
  void aRestoredStateGoesOnTheSame() throws IOException {
    StoryState state = new StoryState(new Bounds(10, 60, 20, 2));
    SplittableRandom random = new SplittableRandom(5);
    for (int arrival = 1; arrival <= 250; arrival++) {
      add(state, random.nextInt(80), arrival);
    }
    byte[] bytes = Saved.bytes(state::write);
    StoryState restored = Saved.read(bytes, in -> StoryState.read(StoryState.VERSION, in));
    assertThat(Saved.bytes(restored::write)).isEqualTo(bytes);
    for (int arrival = 251; arrival <= 400; arrival++) {
      int event = random.nextInt(80);
      assertThat(add(restored, event, arrival)).isEqualTo(add(state, event, arrival));
    }
    assertThat(clusterer.settle(restored)).isEqualTo(clusterer.settle(state));
    assertThat(Saved.bytes(restored::write)).isEqualTo(Saved.bytes(state::write));
  }

  @Test
  void theDictionaryForgetsWithTheArticles() {
    StoryState state = new StoryState(new Bounds(5, 20, 10, 2));
    List<Integer> sizes = new ArrayList<>();
    for (int arrival = 1; arrival <= 300; arrival++) {
      add(state, arrival, arrival);
      sizes.add(state.dictionary().size());
    }
    assertThat(sizes.getLast()).isLessThan(2 * sizes.get(60));
  }

  @Test
  void boundsThatKeepNothingAreRefused() {
    assertThatThrownBy(() -> new Bounds(0, 1, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bounds(1, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
  }
}
