package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

class QuantityTest {
  @Test
  void givesItsUnitsInTheSameOrderInEveryRun() {
    Quantity crates =
        new Quantity(3, 3, true, Set.of("ton", "crate", "box", "pallet", "load"), new Span(0, 1));
    assertThat(crates.units()).containsExactly("box", "crate", "load", "pallet", "ton");
  }
}
