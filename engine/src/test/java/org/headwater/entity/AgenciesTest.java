package org.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgenciesTest {
  @Test
  void longAndShortNamesAreOneAgency() {
    assertThat(Agencies.find("Korean Central News Agency")).isEqualTo(Agencies.find("KCNA"));
    assertThat(Agencies.find("the Associated Press").map(Agency::name)).contains("AP");
    assertThat(Agencies.find("Agence France Presse").map(Agency::name)).contains("AFP");
  }

  @Test
  void saysWhoControlsIt() {
    assertThat(Agencies.find("TASS")).hasValueSatisfying(a -> assertThat(a.stateRun()).isTrue());
    assertThat(Agencies.find("Reuters"))
        .hasValueSatisfying(a -> {
          assertThat(a.stateRun()).isFalse();
          assertThat(a.country()).isEqualTo("GBR");
        });
  }

  @Test
  void shortAcronymsNeedTheirCapitals() {
    assertThat(Agencies.find("MAP")).isPresent();
    assertThat(Agencies.find("map")).isEmpty();
    assertThat(Agencies.find("reuters")).isPresent();
    assertThat(Agencies.find("tass")).isEmpty();
  }

  @Test
  void everyAgencyStandsInAKnownCountry() {
    assertThat(Agencies.all())
        .allSatisfy(agency -> {
          assertThat(Countries.byCode(agency.country())).as(agency.name()).isPresent();
          assertThat(Agencies.find(agency.name())).isPresent();
        });
  }
}
