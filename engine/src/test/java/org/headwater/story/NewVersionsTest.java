package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.headwater.Saved;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.junit.jupiter.api.Test;

/** Articles that come again: with their number in the order of arrival, or with a new one. */
class NewVersionsTest {
  private final StoryClusterer clusterer = new StoryClusterer();

  private Join add(StoryState state, int event, long arrival) {
    return clusterer.add(state, MadeUpReport.of(event, arrival), List.of());
  }

  @Test
  void aNewVersionOfAReducedArticleKeepsItsStory() {
    StoryState state = new StoryState(new Bounds(2, 100, 100, 3));
    for (int event = 1; event <= 10; event++) {
      add(state, event, event);
    }
    Join join = clusterer.add(state, MadeUpReport.of("r4", 80, 11), List.of());
    assertThat(join.story()).isEqualTo("s4");
    assertThat(state.articlesOf("s4")).containsExactly("r4");
    assertThat(state.size()).isEqualTo(10);
  }

  @Test
  void aNewVersionMayKeepItsPlaceInTheOrder() throws IOException {
    StoryState state = new StoryState(new Bounds(3, 100, 100, 2));
    for (int arrival = 1; arrival <= 12; arrival++) {
      add(state, arrival % 6, arrival);
    }
    for (long arrival : new long[] {8, 2, 12, 8, 7}) {
      Join join = clusterer.add(state, MadeUpReport.of((int) arrival % 6, arrival), List.of());
      assertThat(join.story()).isEqualTo("s" + (arrival % 6 == 0 ? 6 : arrival % 6));
    }
    add(state, 2, 13);
    assertThat(state.articlesOf("s2")).containsExactly("r2", "r8", "r13");
    clusterer.settle(state);
    byte[] bytes = Saved.bytes(state::write);
    StoryState restored = Saved.read(bytes, in -> StoryState.read(StoryState.VERSION, in));
    assertThat(Saved.bytes(restored::write)).isEqualTo(bytes);
    assertThat(add(restored, 1, 14)).isEqualTo(add(state, 1, 14));
    assertThat(Saved.bytes(restored::write)).isEqualTo(Saved.bytes(state::write));
  }

  @Test
  void whatComesAgainWithItsNumberOfLongAgoMayLeaveAtOnce() {
    for (Bounds bounds : List.of(Bounds.whole(3), new Bounds(3, 2, 2, 1))) {
      StoryState state = new StoryState(bounds);
      for (int arrival = 1; arrival <= 12; arrival++) {
        add(state, arrival, arrival);
      }
      assertThat(state.storyOf("r1")).isEmpty();
      Join join = add(state, 1, 1);
      assertThat(join.story()).isEqualTo("s1");
      assertThat(state.storyOf("r1")).isEmpty();
      assertThat(add(state, 12, 2).story()).isEqualTo("s12");
      clusterer.settle(state);
    }
  }

  @Test
  void theFirstOfAStoryThatStandsComesBackToIt() {
    StoryState state = new StoryState(3);
    for (int arrival = 1; arrival <= 4; arrival++) {
      add(state, 1, arrival);
    }
    assertThat(state.articlesOf("s1")).containsExactly("r2", "r3", "r4");
    Join join = clusterer.add(state, MadeUpReport.of("r1", 9, 1), List.of());
    assertThat(join.story()).isEqualTo("s1");
    assertThat(join.founded()).isFalse();
  }

  @Test
  void aNumberThatBecomesAStoryAgainLeadsNowhereElse() {
    StoryState state = new StoryState(10);
    add(state, 1, 1);
    add(state, 2, 2);
    state.assign(2, 1);
    state.redirect(2, 1);
    assertThat(state.current("s2")).isEqualTo("s1");
    state.assign(2, 2);
    state.assign(1, 2);
    state.redirect(1, 2);
    assertThat(state.current("s1")).isEqualTo("s2");
    assertThat(state.current("s2")).isEqualTo("s2");
  }

  @Test
  void whatWasTakenFromAnArticleIsNoOriginalOfItsNewVersion() {
    StoryState state = new StoryState(10);
    add(state, 1, 1);
    ReuseLink taken = new ReuseLink("r1", "r2", ReuseKind.REPRINT, 1, Earlier.A, List.of());
    clusterer.add(state, MadeUpReport.of(1, 2), List.of(taken));
    ReuseLink back = new ReuseLink("r2", "r1", ReuseKind.REPRINT, 1, Earlier.UNKNOWN, List.of());
    assertThat(clusterer.add(state, MadeUpReport.of(1, 1), List.of(back)).story()).isEqualTo("s1");
    assertThat(clusterer.add(state, MadeUpReport.of("r1", 1, 3), List.of(back)).story())
        .isEqualTo("s1");
    assertThat(state.article(3).copyOf()).isNegative();
  }
}
