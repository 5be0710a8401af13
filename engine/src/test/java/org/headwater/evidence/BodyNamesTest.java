package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names may mean one. */
class BodyNamesTest {
  @ParameterizedTest
  @CsvSource({
    "Energy Ministry, Karvonia's Energy Ministry, true",
    "Karvonian Energy Ministry, Karvonia's Energy Ministry, true",
    "Ministry of Energy, the Energy Ministry, true",
    "FBC, Federal Bureau of Canals, true",
    "Energy Ministry, Foreign Ministry, false",
    "Orrin Rescue Service, Orrin Harbour Trust, false"
  })
  void bodies(String a, String b, boolean one) {
    assertThat(BodyNames.mayBeOne(a, b)).isEqualTo(one);
    assertThat(BodyNames.mayBeOne(b, a)).isEqualTo(one);
  }

  @Test
  void whatStandsBehindALastNameIsNoName() {
    assertThat(BodyNames.lastName("Joss Pell Jr.")).isEqualTo("pell");
    assertThat(BodyNames.lastName("Ada Merrow")).isEqualTo("merrow");
  }

  @Test
  void aNameSaysItsCountry() {
    assertThat(BodyNames.countries("the South Korean navy")).contains("KOR");
    assertThat(BodyNames.countries("Harbour Trust")).isEmpty();
  }
}
