package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;

/** How many origins bear one thing out. */
class KnownApartTest {
  private static List<Proposition> says(String... terms) {
    Proposition proposition =
        new Proposition(
            0,
            0,
            new Span(0, 1),
            MemberStance.ATTRIBUTES,
            false,
            List.of(),
            false,
            List.of(terms),
            Set.of(terms),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return List.of(proposition);
  }

  private static boolean share(Proposition a, Proposition b) {
    return a.terms().stream().anyMatch(b.terms()::contains);
  }

  private static int count(List<List<Proposition>> origins) {
    return KnownApart.count(origins, KnownApartTest::share);
  }

  @Test
  void countsOnlyWhoAgreesWithAllOthers() {
    assertThat(count(List.of())).isZero();
    assertThat(count(List.of(says("fire")))).isEqualTo(1);
    assertThat(count(List.of(says("fire"), says("fire"), says("fire")))).isEqualTo(3);
    assertThat(count(List.of(says("fire"), says("water")))).isEqualTo(1);
    assertThat(count(List.of(says("fire"), says("fire", "water"), says("water")))).isEqualTo(2);
  }
}
