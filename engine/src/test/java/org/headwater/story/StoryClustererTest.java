package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.headwater.Saved;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryClustererTest {
  private record Report(String id, @Nullable String title, String text) {}

  private static final Report DAM =
      new Report(
          "dam",
          "Crack found in Varnholm dam, villages evacuated",
          "Engineers closed the upper sluice of the Varnholm dam after a crack of nine metres was found in its eastern"
              + " wall. The regional water board asked 2,400 people in three villages below the dam to sleep elsewhere."
              + " Divers sent by the builder, Osterkraft, will look at the foot of the wall. The dam was finished in 1968.");
  private static final Report DAM_AGAIN =
      new Report(
          "dam again",
          "2,400 leave homes below cracked dam at Varnholm",
          "Some 2,400 villagers spent the night in school halls after the water board found a crack in the wall of the"
              + " Varnholm dam. Divers hired by Osterkraft went down at dawn. The evacuation may last two nights, the board"
              + " said, while engineers keep the sluice shut and watch the eastern wall.");
  private static final Report OTHER_DAM =
      new Report(
          "other dam",
          "Leak at Quillan Lake dam forces evacuation of 310",
          "A leak at the foot of the Quillan Lake dam in Tesserat province forced 310 people from a holiday camp on"
              + " Saturday. Rangers said that water had been seeping through the earth bank since spring. The owner,"
              + " Bellrock Power, lowered the lake and promised to rebuild the bank before winter.");
  private static final Report FERRY =
      new Report(
          "ferry",
          "Ferries touch in fog off Calder Sound",
          "Two ferries touched in thick fog off Calder Sound early on Friday and eleven passengers were treated for"
              + " bruises. The coast guard said both ships reached the harbour. The operator has taken the older vessel,"
              + " launched in 1991, out of service until its steering has been examined.");
  private static final Report FERRY_AGAIN =
      new Report(
          "ferry again",
          "Eleven hurt as two ferries collide near Calder Sound",
          "Eleven passengers were bruised when two ferries collided in fog near Calder Sound. Both ships made the harbour"
              + " on their own, the coast guard said, and the operator withdrew the older vessel to have its steering"
              + " examined.");
  private static final Report BRIEF =
      new Report(
          "brief",
          null,
          "The regional water board of Tesserat will raise its prices by four per cent next year, it said.");

  private final StoryClusterer clusterer = new StoryClusterer();

  private static AnnotatedArticle article(Report report, long arrival) {
    return article(report, arrival, null);
  }

  private static AnnotatedArticle article(Report report, long arrival, @Nullable String day) {
    Metadata metadata =
        new Metadata(
            report.title(),
            List.of(),
            day == null ? null : new PartialDate(day),
            null,
            null,
            "en",
            List.of());
    return new AnnotatedArticle(
        arrival, Article.ofText(report.id(), metadata, report.text()), Annotations.NONE);
  }

  private List<Join> addAll(StoryState state, Report... reports) {
    List<Join> joins = new ArrayList<>();
    for (Report report : reports) {
      joins.add(clusterer.add(state, article(report, joins.size() + 1), List.of()));
    }
    return joins;
  }

  @Test
  void reportsOfOneEventJoinAndOthersFound() {
    List<Join> joins = addAll(new StoryState(), DAM, FERRY, DAM_AGAIN, FERRY_AGAIN);
    assertThat(joins).extracting(Join::story).containsExactly("s1", "s2", "s1", "s2");
    assertThat(joins).extracting(Join::founded).containsExactly(true, true, false, false);
  }

  @Test
  void aLookAlikeEventStaysApart() {
    List<Join> joins = addAll(new StoryState(), DAM, DAM_AGAIN, OTHER_DAM);
    assertThat(joins).extracting(Join::story).containsExactly("s1", "s1", "s3");
  }

  @Test
  void aBriefWithSomeCommonWordsStaysApart() {
    List<Join> joins = addAll(new StoryState(), DAM, BRIEF, DAM_AGAIN);
    assertThat(joins).extracting(Join::story).containsExactly("s1", "s2", "s1");
  }

  @Test
  void aJoinSaysWhyAndWhatWasSecond() {
    Join join = addAll(new StoryState(), DAM, FERRY, OTHER_DAM, DAM_AGAIN).getLast();
    assertThat(join.why())
        .first()
        .satisfies(why -> {
          assertThat(why.article()).isEqualTo("dam");
          assertThat(why.score()).isBetween(0.5, 1.0);
          assertThat(why.shared()).contains("varnholm", "osterkraft");
        });
    Why runnerUp = Objects.requireNonNull(join.runnerUp());
    assertThat(runnerUp.article()).isEqualTo("other dam");
    assertThat(runnerUp.score()).isLessThan(join.why().getFirst().score());
  }

  @Test
  void aNewVersionKeepsItsStoryAndBringsItsContent() {
    StoryState state = new StoryState();
    addAll(state, DAM, FERRY);
    Join join =
        clusterer.add(
            state, article(new Report("dam", OTHER_DAM.title(), OTHER_DAM.text()), 3), List.of());
    assertThat(join.story()).isEqualTo("s1");
    assertThat(join.founded()).isFalse();
    assertThat(state.size()).isEqualTo(2);
    Join next = clusterer.add(state, article(OTHER_DAM, 4), List.of());
    assertThat(next.story()).isEqualTo("s1");
  }

  @Test
  void aCopyFollowsItsOriginal() {
    StoryState state = new StoryState();
    addAll(state, FERRY, DAM);
    Report copy = new Report("copy", "Morning news", "Rain. " + DAM.text());
    ReuseLink link = new ReuseLink("dam", "copy", ReuseKind.REPRINT, 1, Earlier.UNKNOWN, List.of());
    assertThat(clusterer.add(state, article(copy, 3), List.of(link)).story()).isEqualTo("s2");
  }

  @Test
  void aCopyWhoseOriginalIsGoneSpeaksForItsStory() {
    StoryState state = new StoryState();
    addAll(state, FERRY, DAM);
    Report copy = new Report("copy", DAM.title(), DAM.text());
    ReuseLink link = new ReuseLink("dam", "copy", ReuseKind.REPRINT, 1, Earlier.UNKNOWN, List.of());
    clusterer.add(state, article(copy, 3), List.of(link));
    state.forget("dam");
    assertThat(clusterer.add(state, article(DAM_AGAIN, 4), List.of()).story()).isEqualTo("s2");
  }

  @Test
  void aPassMergesStoriesThatBelongTogetherAndTheOldIdLeadsOn() {
    StoryState state = new StoryState();
    addAll(state, DAM, FERRY, DAM_AGAIN);
    state.assign(3, 3);
    assertThat(clusterer.settle(state))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Merged.class,
            merged -> {
              assertThat(merged.from()).isEqualTo("s3");
              assertThat(merged.into()).isEqualTo("s1");
              assertThat(Objects.requireNonNull(merged.why()).shared()).contains("varnholm");
            });
    assertThat(state.storyOf("dam again")).contains("s1");
    assertThat(state.current("s3")).isEqualTo("s1");
    assertThat(clusterer.settle(state)).isEmpty();
  }

  @Test
  void aPassSplitsWhatDoesNotBelongTogether() {
    StoryState state = new StoryState();
    addAll(state, DAM, FERRY, DAM_AGAIN, FERRY_AGAIN);
    state.assign(2, 1);
    state.assign(4, 1);
    assertThat(clusterer.settle(state))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Split.class,
            split -> {
              assertThat(split.from()).isEqualTo("s1");
              assertThat(split.into()).isEqualTo("s2");
              assertThat(split.articles()).containsExactly("ferry", "ferry again");
            });
    assertThat(state.storyOf("ferry")).contains("s2");
    assertThat(state.storyOf("dam again")).contains("s1");
  }

  @Test
  void theWindowBoundsTheState() throws IOException {
    StoryState state = new StoryState(4);
    int largest = 0;
    for (int i = 1; i <= 60; i++) {
      Report report = i % 2 == 0 ? DAM : FERRY;
      clusterer.add(
          state, article(new Report("r" + i, report.title(), report.text()), i), List.of());
      largest = Math.max(largest, i < 10 ? Saved.bytes(state::write).length : 0);
    }
    assertThat(state.size()).isEqualTo(4);
    assertThat(Saved.bytes(state::write).length).isLessThan(largest * 2);
  }

  @Test
  void aRestoredStateHasTheSameBytesAndGoesOnTheSame() throws IOException {
    StoryState state = new StoryState(5);
    addAll(state, DAM, FERRY, OTHER_DAM, BRIEF);
    byte[] bytes = Saved.bytes(state::write);
    StoryState restored = Saved.read(bytes, in -> StoryState.read(StoryState.VERSION, in));
    assertThat(Saved.bytes(restored::write)).isEqualTo(bytes);
    for (int i = 5; i < 8; i++) {
      Report report = i == 5 ? DAM_AGAIN : i == 6 ? FERRY_AGAIN : OTHER_DAM;
      AnnotatedArticle next = article(new Report("n" + i, report.title(), report.text()), i);
      assertThat(clusterer.add(restored, next, List.of()))
          .isEqualTo(clusterer.add(state, next, List.of()));
    }
    assertThat(clusterer.settle(restored)).isEqualTo(clusterer.settle(state));
    assertThat(Saved.bytes(restored::write)).isEqualTo(Saved.bytes(state::write));
  }

  @Test
  void aReportThatComesLateOrWithoutADayJoinsItsStory() {
    StoryState state = new StoryState();
    clusterer.add(state, article(DAM, 1, "2031-04-02"), List.of());
    clusterer.add(state, article(BRIEF, 2, "2031-04-19"), List.of());
    clusterer.add(state, article(FERRY, 3, "2031-04-20"), List.of());
    Join late = clusterer.add(state, article(DAM_AGAIN, 4, "2031-04-03"), List.of());
    assertThat(late.story()).isEqualTo("s1");
    Join undated = clusterer.add(state, article(FERRY_AGAIN, 5), List.of());
    assertThat(undated.story()).isEqualTo("s3");
    Join imprecise =
        clusterer.add(
            state,
            article(new Report("month", FERRY.title(), FERRY.text()), 6, "2031-04"),
            List.of());
    assertThat(imprecise.story()).isEqualTo("s3");
    assertThat(clusterer.settle(state)).isEmpty();
  }

  @Test
  void anArchiveReadBackwardsEndsInTheSameGroups() {
    Report[] reports = {DAM, FERRY, OTHER_DAM, DAM_AGAIN, BRIEF, FERRY_AGAIN};
    StoryState forwards = new StoryState();
    addAll(forwards, reports);
    clusterer.settle(forwards);
    StoryState backwards = new StoryState();
    addAll(backwards, Arrays.asList(reports).reversed().toArray(Report[]::new));
    clusterer.settle(backwards);
    for (Report one : reports) {
      for (Report other : reports) {
        assertThat(backwards.storyOf(one.id()).equals(backwards.storyOf(other.id())))
            .as("%s and %s", one.id(), other.id())
            .isEqualTo(forwards.storyOf(one.id()).equals(forwards.storyOf(other.id())));
      }
    }
  }

  @Test
  void textsWithoutWordsFoundTheirOwnStories() {
    List<Join> joins =
        addAll(new StoryState(), new Report("a", null, ""), new Report("b", "", "…"), DAM);
    assertThat(joins).extracting(Join::founded).containsOnly(true);
  }

  @Test
  void wordsOfAnyLengthCanBeWritten() throws IOException {
    StoryState state = new StoryState(5);
    addAll(state, new Report("a", "Ü".repeat(70_000), "A ferry waited."));
    byte[] bytes = Saved.bytes(state::write);
    StoryState restored = Saved.read(bytes, in -> StoryState.read(StoryState.VERSION, in));
    assertThat(Saved.bytes(restored::write)).isEqualTo(bytes);
  }

  @Test
  void anUnknownVersionIsRefused() {
    assertThatThrownBy(() -> Saved.read(new byte[8], in -> StoryState.read(99, in)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("99");
  }
}
