package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutletLineTest {
  @Test
  void aLineNamesAnOutletItsOwnerAndItsGrade() {
    assertThat(OutletLine.read(" Harrow Mirror \tPell House \tB"))
        .contains(new OutletLine("Harrow Mirror", "Pell House", "B"));
    assertThat(OutletLine.read("Harrow Mirror\t\tB"))
        .contains(new OutletLine("Harrow Mirror", null, "B"));
    assertThat(OutletLine.read("\ufeffHarrow Mirror\tPell House"))
        .contains(new OutletLine("Harrow Mirror", "Pell House", null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \t ", "# outlet\towner", "Outlet\towner\tGRADE", "\ufeff# remark"})
  void remarksAndTheHeaderSayNothing(String line) {
    assertThat(OutletLine.read(line)).isEmpty();
  }

  @Test
  void noneIsNobodysName() {
    assertThat(OutletLine.read("Harrow Mirror\tNone").orElseThrow().namedOwner()).isEmpty();
    assertThat(OutletLine.read("Harrow Mirror\t\tnone").orElseThrow().namedOwner()).isEmpty();
    assertThat(OutletLine.read("Harrow Mirror\tPell House").orElseThrow().namedOwner())
        .contains("Pell House");
  }

  @Test
  void aLineThatSaysTooLittleOrTooMuchIsRefused() {
    assertThatThrownBy(() -> OutletLine.read("Harrow Mirror"))
        .hasMessageStartingWith("says nothing about Harrow Mirror;");
    assertThatThrownBy(() -> OutletLine.read("m".repeat(200) + "\t \t"))
        .hasMessageStartingWith("says nothing about " + "m".repeat(40) + " …;");
    assertThatThrownBy(() -> OutletLine.read("a\tb\tc\td"))
        .hasMessageStartingWith("has 4 columns;");
  }
}
