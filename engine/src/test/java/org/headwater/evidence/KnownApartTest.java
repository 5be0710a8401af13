package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How many origins bear one thing out. */
class KnownApartTest {
  @SafeVarargs
  private static int count(Set<String>... origins) {
    return KnownApart.of(List.of(origins), (a, b) -> !Collections.disjoint(a, b)).size();
  }

  @Test
  void countsOnlyWhoAgreesWithAllOthers() {
    Set<String> fire = Set.of("fire");
    Set<String> water = Set.of("water");
    Set<String> both = Set.of("fire", "water");
    assertThat(count()).isZero();
    assertThat(count(fire)).isEqualTo(1);
    assertThat(count(fire, fire, fire)).isEqualTo(3);
    assertThat(count(fire, water)).isEqualTo(1);
    assertThat(count(fire, both, water)).isEqualTo(2);
  }
}
