package org.headwater.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.attribution.Marked.last;
import static org.headwater.attribution.Marked.only;

import java.util.List;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;

/** Through whom an article has what it says. */
class ChainsTest {
  @Test
  void readsAnAnnouncementInsideAReport() {
    List<Attribution> found =
        Marked.of(
                "The ferry has sunk. [C The Norland state radio announced this], [S [O Reuters]] [U"
                    + " reports].")
            .linked();
    assertThat(found)
        .extracting(Attribution::stance)
        .containsExactly(Stance.ANNOUNCES, Stance.REPORTS);
    assertThat(found.getFirst().content()).containsExactly(new Span(0, 18));
    assertThat(found.getFirst().via()).containsExactly("Reuters", "Norland state radio");
    assertThat(found.getLast().via()).containsExactly("Reuters");
  }

  @Test
  void namesTheMediumThatWasTalkedTo() {
    assertThat(only("[S [P Berg]] [U told] [O Reuters] [C that the pier was sold].").via())
        .containsExactly("Reuters");
    assertThat(only("In an interview with [O Reuters], [S [P Berg]] [U urged] [C calm].").via())
        .containsExactly("Reuters");
    assertThat(only("[S [P Berg]] [U told] [O the union] [C that the pier was sold].").via())
        .isEmpty();
  }

  @Test
  void namesWhoReportsTheWholeSentence() {
    assertThat(
            last("[S [O KCNA]] [U said] [C the pier was sold], [U according to] [S [O Yonhap]].")
                .via())
        .contains("Yonhap");
    Attribution first =
        Marked.of("[S [O KCNA]] [U said] [C the pier was sold], [U according to] [S [O Yonhap]].")
            .linked()
            .getFirst();
    assertThat(first.via()).containsExactly("Yonhap", "KCNA");
  }

  @Test
  void namesWhomAMediumCites() {
    assertThat(only("[S [O Reuters]] [U said] [C the pier was sold], citing [O Yonhap].").via())
        .containsExactly("Reuters", "Yonhap");
  }

  @Test
  void doesNotTakeAMediumInsideTheContentForARelay() {
    assertThat(only("[S [P Berg]] [U said] [C she gave an interview to [O Reuters]].").via())
        .isEmpty();
  }

  @Test
  void aMediumAtTheEndReportsWhatStandsBeforeIt() {
    Marked marked =
        Marked.of("[C The dam is open], [S the office] [U said], [S [O Reuters]] [U reports].");
    assertThat(marked.said())
        .containsExactly(
            "the office | said | The dam is open",
            "Reuters | reports | The dam is open, the office said");
    assertThat(marked.linked().getFirst().via()).containsExactly("Reuters");
  }
}
