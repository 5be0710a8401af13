package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BearingTest {
  private static MemberStance of(String words) {
    return Bearing.of(List.of(words.split(" ")), words.endsWith("?"), false, List.of());
  }

  private static Attribution attribution(Stance stance, boolean hedged, @Nullable String speaker) {
    List<Span> source = speaker == null ? List.of() : List.of(new Span(0, 1));
    return new Attribution(
        source,
        List.of(),
        List.of(new Span(2, 9)),
        Attribution.Kind.INDIRECT,
        stance,
        hedged,
        false,
        List.of(),
        speaker,
        null);
  }

  @Test
  void theOutletsOwnWords() {
    assertThat(of("the ferry sank in the sound")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the ferry is believed to have sunk")).isEqualTo(MemberStance.HEDGES);
    assertThat(of("the owners denied that it sank")).isEqualTo(MemberStance.DENIES);
    assertThat(of("did the ferry sink ?")).isEqualTo(MemberStance.ASKS);
  }

  @Test
  void aHedgeOfAnotherStatementIsNone() {
    assertThat(of("the owners backed a plan that might close the sound"))
        .isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the ferry could not leave the sound")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the ferry could have left the sound")).isEqualTo(MemberStance.HEDGES);
  }

  @Test
  void aHedgeBehindARelativeClauseOrConditionCounts() {
    assertThat(of("residents who stayed behind may have drowned")).isEqualTo(MemberStance.HEDGES);
    assertThat(of("residents who stayed behind were probably killed"))
        .isEqualTo(MemberStance.HEDGES);
    assertThat(of("even if talks fail , the army probably attacked"))
        .isEqualTo(MemberStance.HEDGES);
    assertThat(of("the ferry could not leave and may have sunk")).isEqualTo(MemberStance.HEDGES);
  }

  @Test
  void whatCouldComeAboutIsTheOutletsOwnView() {
    assertThat(of("the sound could freeze in winter")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the owners may sell the ferry")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the owners may already have sold it")).isEqualTo(MemberStance.HEDGES);
    assertThat(of("on may 4 the ferry sank")).isEqualTo(MemberStance.ASSERTS);
  }

  @Test
  void whatIsForeseenIsTheOutletsOwnView() {
    assertThat(of("the owners will probably sell the ferry")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the owners have probably sold the ferry")).isEqualTo(MemberStance.HEDGES);
    assertThat(of("by june the owners will probably have sold it")).isEqualTo(MemberStance.HEDGES);
  }

  @Test
  void aChargeIsWhatSomebodyElseSays() {
    assertThat(of("the captain is charged with leaving the bridge"))
        .isEqualTo(MemberStance.ATTRIBUTES);
    assertThat(of("the shipping firm was charged with negligence"))
        .isEqualTo(MemberStance.ATTRIBUTES);
    assertThat(of("the charge against the captain was dropped")).isEqualTo(MemberStance.ASSERTS);
  }

  @Test
  void whatIsChargedWithPowerIsNotAccused() {
    assertThat(of("the battery of the old ferry was charged with solar power"))
        .isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the panel was charged with the plans for the pier"))
        .isEqualTo(MemberStance.ASSERTS);
  }

  @Test
  void whoeverHasANameMayBeCharged() {
    List<String> words = List.of("bel was charged with the blaze".split(" "));
    assertThat(Bearing.of(words, false, false, List.of())).isEqualTo(MemberStance.ASSERTS);
    assertThat(Bearing.of(words, false, true, List.of())).isEqualTo(MemberStance.ATTRIBUTES);
  }

  @Test
  void whatSeemsIsOpenAndWhoAppearsIsThere() {
    assertThat(of("the crossing seemed to have ended")).isEqualTo(MemberStance.HEDGES);
    assertThat(of("the crossing seemed safe")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the captain appeared on the bridge")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the storm did not seem to end")).isEqualTo(MemberStance.ASSERTS);
  }

  @Test
  void whatIsUnexplainedIsSo() {
    assertThat(of("it is unclear why the ferry turned")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("it is unclear whether the ferry turned")).isEqualTo(MemberStance.HEDGES);
    assertThat(of("the reason for the turn is unclear")).isEqualTo(MemberStance.ASSERTS);
  }

  @Test
  void whoDoubtsANounTellsTheRest() {
    assertThat(of("the office examined alleged fraud at the pier")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the owner is alleged to own the pier")).isEqualTo(MemberStance.HEDGES);
  }

  @Test
  void toDenyEntryIsNoDenial() {
    assertThat(of("the port denied the ferry entry")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the port denied the report")).isEqualTo(MemberStance.DENIES);
  }

  @Test
  void aHedgeInARelativeClauseIsNone() {
    assertThat(of("residents who may have drowned were sought")).isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the letter which was probably forged reached the court"))
        .isEqualTo(MemberStance.ASSERTS);
    assertThat(of("the army attacked if the hills might be taken")).isEqualTo(MemberStance.ASSERTS);
  }

  @Test
  void wordsOfOthers() {
    List<String> words = List.of("the", "ferry", "sank");
    assertThat(Bearing.of(words, false, false, List.of(attribution(Stance.SAYS, false, "Pell"))))
        .isEqualTo(MemberStance.ATTRIBUTES);
    assertThat(Bearing.of(words, false, false, List.of(attribution(Stance.DENIES, false, "Pell"))))
        .isEqualTo(MemberStance.DENIES);
    assertThat(Bearing.of(words, false, false, List.of(attribution(Stance.BELIEVES, true, null))))
        .isEqualTo(MemberStance.HEDGES);
  }

  @Test
  void anAnswerIsNoQuestion() {
    List<String> words = List.of("asked", "if", "it", "sank", ",", "Pell", "said", "it", "had");
    List<Attribution> both =
        List.of(attribution(Stance.SAYS, false, "Pell"), attribution(Stance.ASKS, false, "Pell"));

    assertThat(Bearing.of(words, false, false, both)).isEqualTo(MemberStance.ATTRIBUTES);
    assertThat(Bearing.of(words, false, false, both.subList(1, 2))).isEqualTo(MemberStance.ASKS);
  }
}
