package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetractionsTest {
  private static List<Update> taken(AnnotatedArticle... articles) {
    return new EvidenceBuilder()
        .build(List.of(articles), List.of()).updates().stream()
            .filter(update -> update.kind() == Update.Kind.TOLD)
            .toList();
  }

  private static List<Update> taken(String text) {
    return taken(Outlets.article("b", 2, text).build());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police retracted their earlier statement that a man had been arrested. | Police |"
            + " a man had been arrested",
        "The Ostmar agency withdrew its report. | The Ostmar agency | ~",
        "On Friday the harbour union has withdrawn its claim that guards fled. |"
            + " On Friday the harbour union | guards fled",
        "The Valley Mirror reported that Larnholt police had retracted their statement. |"
            + " Larnholt police | ~",
        "The witness, Olin Varga, later recanted his testimony that the gate was open. |"
            + " The witness | the gate was open",
      })
  void whoTookBackWhat(String text, String by, String what) {
    List<Update> found = taken(text);

    assertThat(found).extracting(Update::by).containsExactly(by);
    assertThat(Objects.requireNonNullElse(found.getFirst().from(), "~")).isEqualTo(what);
    assertThat(found.getFirst().change()).isEqualTo(Update.Change.WITHDRAWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army withdrew its troops from the harbour.",
        "Police have not retracted their statement that a man had been arrested.",
        "If police retracted their statement, the guard would be freed.",
        "The mayor called on police to retract their statement.",
        "The mayor would have withdrawn his remarks.",
        "“Police retracted their statement,” a placard read.",
        "The bank withdrew its offer for the mill.",
      })
  void nothingWasTakenBack(String text) {
    assertThat(taken(text)).isEmpty();
  }

  @Test
  void whatWasTakenBackIsFoundWhereItWasSaid() {
    String arrest = "a night watchman had been arrested near the gate";
    AnnotatedArticle first =
        Outlets.article("a", 1, "Police said that " + arrest + ".")
            .says("Police", "said", "that " + arrest, Stance.SAYS)
            .published("2023-04-03")
            .build();
    String told = "Police in Larnholt retracted their earlier statement that " + arrest + ".";
    AnnotatedArticle later = Outlets.article("b", 2, told).published("2023-04-04").build();

    Update update = taken(first, later).getFirst();

    assertThat(Objects.requireNonNull(update.before()).article()).isEqualTo("a");
    assertThat(update.at()).isEqualTo("2023-04-04");
  }

  @Test
  void whatAnotherSaidIsNotTakenBackForThem() {
    String arrest = "a night watchman had been arrested near the gate";
    AnnotatedArticle first =
        Outlets.article("a", 1, "The owner said that " + arrest + ".")
            .says("The owner", "said", "that " + arrest, Stance.SAYS)
            .build();
    String told = "Police in Larnholt retracted their earlier statement that " + arrest + ".";

    assertThat(taken(first, Outlets.article("b", 2, told).build()))
        .extracting(Update::before)
        .containsOnlyNulls();
  }
}
