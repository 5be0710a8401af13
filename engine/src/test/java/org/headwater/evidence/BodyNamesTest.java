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

  @ParameterizedTest
  @CsvSource({
    "Joss Pell Jr., Tam Pell, true",
    "Orrel Vask, Orrel, true",
    "Tanno Orrel Vask, Orrel, true",
    "Orrel Vask, Orrel Tamm, false",
    "Ada Merrow, Joss Pell, false"
  })
  void persons(String a, String b, boolean one) {
    assertThat(BodyNames.mayBeOnePerson(a, b)).isEqualTo(one);
    assertThat(BodyNames.mayBeOnePerson(b, a)).isEqualTo(one);
  }

  @Test
  void aNameSaysItsCountry() {
    assertThat(BodyNames.countries("the South Korean navy")).contains("KOR");
    assertThat(BodyNames.countries("Harbour Trust")).isEmpty();
  }
}
