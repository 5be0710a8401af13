package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingClausesTest {
  private static List<String> said(String marked) {
    return Marked.of(marked).said();
  }

  @Test
  void takesWhatStandsBeforeAMarkedClause() {
    assertThat(said("Two cranes fell in the storm, [S the harbour office] [U said]."))
        .containsExactly("the harbour office | said | Two cranes fell in the storm");
    assertThat(said("Two cranes fell in the storm, [U said] [S the harbour office] on Sunday."))
        .containsExactly("the harbour office | said | Two cranes fell in the storm");
    assertThat(said("Two cranes fell, one of them empty, [U according to] [S the office]."))
        .containsExactly("the office | according to | Two cranes fell, one of them empty");
  }

  @Test
  void takesWhatStandsOnBothSides() {
    assertThat(said("The cranes, [S the harbour office] [U said], will be sold."))
        .containsExactly("the harbour office | said | The cranes + will be sold");
    assertThat(said("The cranes will be sold, [S the office] [U said], adding little."))
        .containsExactly("the office | said | The cranes will be sold");
  }

  @Test
  void lengthensAContentThatStopsShort() {
    assertThat(said("[C Two cranes fell] on Friday night, [S the harbour office] [U said]."))
        .containsExactly("the harbour office | said | Two cranes fell on Friday night");
  }

  @Test
  void addsTheClauseBeforeWhenOnlyItsTailIsMarked() {
    assertThat(
            said(
                "Two cranes fell in May, [S the office] [U said] on Friday, ending [C a dispute]."))
        .containsExactly("the office | said | Two cranes fell in May + a dispute");
    assertThat(said("In May, [S the office] [U said] on Friday, adding [C a dispute]."))
        .containsExactly("the office | said | a dispute");
  }

  @Test
  void leavesTheDatelineOut() {
    assertThat(said("AVEN, May 3 (Tide) – Two cranes fell, [S the harbour office] [U said]."))
        .containsExactly("the harbour office | said | Two cranes fell");
  }

  @Test
  void leavesOtherAttributionsAlone() {
    assertThat(
            said(
                "[S Berg] [U warned] [C that cranes might fall], [S the harbour office] [U"
                    + " said]."))
        .containsExactly("Berg | warned | that cranes might fall", "the harbour office | said | ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two cranes fell, the harbour office said. | the harbour office ; said ; Two cranes fell
          Two cranes fell, said the harbour office. | the harbour office ; said ; Two cranes fell
          Two cranes fell, [P Eva Novak] later added. | Eva Novak ; later added ; Two cranes fell
          Two cranes fell, spokesman [P Berg] said. | spokesman Berg ; said ; Two cranes fell
          Two cranes fell, she said. | she ; said ; Two cranes fell
          """)
  void findsAClauseThatNobodyMarked(String marked, String attribution) {
    assertThat(said(marked)).containsExactly(attribution.replace(" ; ", " | "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two cranes fell, and little was said.",
        "Two cranes fell, more than the first reports.",
        "Two cranes fell, after the mayor said.",
        "Two cranes fell, the storm grew.",
        "Cranes, ships, carts, said."
      })
  void findsNoClauseWhereThereIsNone(String text) {
    assertThat(said(text)).isEmpty();
  }

  @Test
  void readsASubjectOverItsRelativeClause() {
    List<Attribution> found =
        Marked.of(
                "[L Norland], which lies upstream, [U has accused] [C Sudland of keeping the"
                    + " ships].")
            .linked();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().speakerRef()).isEqualTo("Norland");
    assertThat(found.getFirst().stance()).isEqualTo(Stance.ACCUSES);
    assertThat(said("[O Tide Cranes], whose owner left, denied the claim."))
        .containsExactly("Tide Cranes, whose owner left, | denied | the claim");
  }

  @Test
  void givesAVerbInsideASourceBack() {
    List<Attribution> found =
        Marked.of("[C The cranes] were sold in May, [S the [O Tide Telegraph Agency] reports].")
            .linked();
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().stance()).isEqualTo(Stance.REPORTS);
    assertThat(found.getFirst().via()).containsExactly("Tide Telegraph Agency");
    assertThat(said("[S Her claims] [U said] [C little]."))
        .containsExactly("Her claims | said | little");
  }

  @Test
  void namesAMediumWhoseNameIsHalfAPlace() {
    Attribution told =
        Marked.of("[S [P Anna Berg]] [U told] the [L Norland] Courier [C that cranes fell].")
            .linked()
            .getFirst();
    assertThat(told.via()).containsExactly("Norland Courier");
  }

  @Test
  void dropsWhatNobodySays() {
    assertThat(said("The pact was signed, [U heightening fears of] [C a strike].")).isEmpty();
    assertThat(said("The ruling [U sends the message] [C that cranes are safe].")).hasSize(1);
    assertThat(said("The pier [U is believed] [C to be safe].")).hasSize(1);
    assertThat(said("The pier closed, [U fearing] [C a storm].")).hasSize(1);
  }
}
