package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import org.headwater.document.AnnotatedArticle;
import org.headwater.evidence.Update.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionNotesTest {
  private static final String FIRE = "The fire in Larnholt harbour killed 12 dock workers. ";

  private static List<Update> notes(String text) {
    return CorrectionNotes.in(Outlets.article("a", 1, text).build(), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Correction: An earlier version of this article said that 15 people died. In fact 12 did."
            + " | corrected | 15 people died | 12 did",
        "CORRECTS death toll to 12, not 15. | corrected | 15 | 12",
        "(Corrects paragraph 3 to say 12 workers died, not 15) | corrected | 15 | 12 workers died",
        "(This story has been corrected to say Varga is the harbour master, not the mayor.)"
            + " | corrected | the mayor | Varga is the harbour master",
        "A previous version of this story incorrectly said the mayor had resigned."
            + " | corrected | the mayor had resigned | ~",
        "An earlier version of this report put the loss at 1.5 million. | corrected | ~ |"
            + " An earlier version of this report put the loss at 1.5 million.",
        "An earlier version of this article wrongly gave the loss as 1.5 million crowns."
            + " | corrected | the loss as 1.5 million crowns | ~",
        "This story has been updated to remove a claim that the mayor had fled."
            + " | withdrawn | the mayor had fled | ~",
        "Editor's note: This article has been retracted. | withdrawn | ~ |"
            + " Editor's note: This article has been retracted.",
        "Clarification: The mill burned in May, not June. | corrected | June |"
            + " The mill burned in May",
        "We apologise for the error. | corrected | ~ | We apologise for the error.",
      })
  void aNoteSaysWhatWasWrongAndWhatIsRight(String note, String change, String from, String to) {
    List<Update> found = notes(FIRE + note);

    assertThat(found).extracting(update -> update.change().label()).containsExactly(change);
    Update update = found.getFirst();
    assertThat(update.from()).isEqualTo(from.equals("~") ? null : from);
    assertThat(update.to()).isEqualTo(to.equals("~") ? null : to);
    assertThat(Objects.requireNonNull(update.after()).span().in(FIRE + note)).isEqualTo(note);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An earlier version of this bill said that mills pay no duty.",
        "“We apologise for the error,” the minister said.",
        "She corrects the maps of the harbour by hand, not by machine.",
        "The ferry was withdrawn from service in May.",
        "“This report has been retracted,” the guild of smiths said.",
        "Markets took a correction of 4 per cent.",
      })
  void whatOthersCorrectIsNoNoteOfThePage(String text) {
    assertThat(notes(FIRE + text)).isEmpty();
  }

  @Test
  void aNoteIsAsOldAsTheVersionThatBroughtIt() {
    String note = "Correction: An earlier version of this article said that 15 people died.";
    AnnotatedArticle before = Outlets.article("a", 1, FIRE).published("2023-04-03").build();
    AnnotatedArticle now = Outlets.article("a", 1, FIRE + note).published("2023-04-03").build();
    List<PageVersion> versions =
        List.of(new PageVersion(1, before, null), new PageVersion(2, now, "2023-04-03T14:05:00Z"));

    assertThat(CorrectionNotes.in(now, versions))
        .extracting(Update::at, Update::change)
        .containsExactly(tuple("2023-04-03T14:05:00Z", Change.CORRECTED));
    assertThat(CorrectionNotes.in(now, List.of()))
        .extracting(Update::at)
        .containsExactly("2023-04-03");
  }
}
