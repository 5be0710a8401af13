package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.evidence.Differences.differences;

import java.util.Arrays;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameVariantsTest {
  private static AnnotatedArticle fined(String id, long arrival, String name) {
    String text = "Police fined the Larnholt reporter " + name + " over photos of the dock.";
    return Outlets.article(id, arrival, text).name(EntityType.PER, name).build();
  }

  /** Two first names may be two of a family; another spelling of a last name cannot be. */
  @ParameterizedTest
  @CsvSource({
    "Arna Belk, Ilva Belk, name wording",
    "Norwalk, Norfolk, name contradiction",
    "Arna Belk, Arna Belk, ''",
    "Arna Belk, A. Belk, ''",
    "Edward Belk, Ted Belk, ''",
  })
  void twoNamesOfOnePlaceInASentence(String first, String second, String found) {
    List<String> expected = Arrays.stream(found.split(";")).filter(f -> !f.isEmpty()).toList();

    assertThat(differences(fined("a", 1, first), fined("b", 2, second)))
        .extracting(each -> each.slot() + " " + each.kind().label())
        .containsExactlyElementsOf(expected);
  }
}
