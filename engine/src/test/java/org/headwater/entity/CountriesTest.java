package org.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.headwater.entity.Countries.Use;
import org.junit.jupiter.api.Test;

class CountriesTest {
  @Test
  void findsNamesAdjectivesCapitalsAndSeats() {
    assertThat(Countries.find("Russia")).hasValueSatisfying(c -> is(c, "RUS", Use.NAME));
    assertThat(Countries.find("russian")).hasValueSatisfying(c -> is(c, "RUS", Use.ADJECTIVE));
    assertThat(Countries.find("Pyongyang")).hasValueSatisfying(c -> is(c, "PRK", Use.CAPITAL));
    assertThat(Countries.find("the Kremlin")).hasValueSatisfying(c -> is(c, "RUS", Use.SEAT));
    assertThat(Countries.find("Republic of Korea")).hasValueSatisfying(c -> is(c, "KOR", Use.NAME));
  }

  @Test
  void doesNotMindDotsAccentsArticlesAndPossessives() {
    assertThat(Countries.code("U.S.")).contains("USA");
    assertThat(Countries.code("The United States")).contains("USA");
    assertThat(Countries.code("Cote d’Ivoire")).contains("CIV");
    assertThat(Countries.code("Russia’s")).contains("RUS");
    assertThat(Countries.code("Guinea Bissau")).contains("GNB");
  }

  @Test
  void acronymsNeedTheirCapitals() {
    assertThat(Countries.code("US")).contains("USA");
    assertThat(Countries.code("u.s.")).contains("USA");
    assertThat(Countries.find("us")).isEmpty();
    assertThat(Countries.find("car")).isEmpty();
  }

  @Test
  void namesAreLookedUpWhole() {
    assertThat(Countries.find("South Korean officials")).isEmpty();
    assertThat(Countries.find("Korea Park")).isEmpty();
  }

  @Test
  void knowsWhichLowerCaseNamesAreWords() {
    assertThat(Countries.isCommonWord("turkey")).isTrue();
    assertThat(Countries.isCommonWord("russia")).isFalse();
  }

  @Test
  void codesAreUniqueAndOfThreeCapitals() {
    Set<String> codes = new HashSet<>();
    for (Country country : Countries.all()) {
      assertThat(country.code()).matches("[A-Z]{3}");
      assertThat(codes.add(country.code())).as(country.code()).isTrue();
      assertThat(Countries.byCode(country.code())).contains(country);
      assertThat(Countries.code(country.name())).contains(country.code());
    }
    assertThat(codes).hasSizeGreaterThan(200);
  }

  private static void is(Countries.CountryName found, String code, Use use) {
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.use()).isEqualTo(use);
  }
}
