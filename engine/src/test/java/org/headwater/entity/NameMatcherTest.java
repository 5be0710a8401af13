package org.headwater.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.headwater.document.EntityType.LOC;
import static org.headwater.document.EntityType.ORG;
import static org.headwater.document.EntityType.PER;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.headwater.document.EntityType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameMatcherTest {
  private final NameMatcher matcher = new NameMatcher();

  @ParameterizedTest
  @CsvSource({
    "Kim Kum-chol, Kim Geum Chol",
    "Yoon Suk Yeol, Yoon Seok Yeol",
    "Yoon Suk-yeol, 윤석열",
    "Kim Jong-un, Kim Jong Un",
    "Lee Jae-myung, Yi Chae-myong",
    "Park Geun-hye, Pak Kun-hye",
    "Vladimir Putin, Владимир Путин",
    "Vladimir Putin, Wladimir Putin",
    "President Vladimir Putin, PUTIN Vladimir",
    "Xi Jinping, 习近平",
    "Xi Jinping, Hsi Chin-ping",
    "Muammar Gaddafi, Moammar Kadhafi",
    "William Jefferson, Bill Jefferson",
    "A. Lindqvist, Astrid Lindqvist",
    "Zoë Núñez, Zoe Nunez"
  })
  void onePerson(String a, String b) {
    assertThat(same(a, b, PER)).isTrue();
    assertThat(same(b, a, PER)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Kim Jong-un, Kim Jong-il",
    "Kim Jong-un, Kim Il-sung",
    "Kim Yong-nam, Kim Jong-nam",
    "Kim Kum-chol, Kim Yong-chol",
    "Kim Kum-chol, Kim Jong-un",
    "Vladimir Putin, Vladimir Medinsky",
    "Vladimir, Vladimir Putin",
    "Anna Berg, Berta Holm"
  })
  void twoPersons(String a, String b) {
    assertThat(same(a, b, PER)).isFalse();
    assertThat(same(b, a, PER)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Nordwind Shipping Ltd, Nordwind Shipping Limited",
    "Holmen & Sons, Holmen and Sons",
    "Korean Central News Agency, KCNA",
    "The Harbour Council, Harbour Council",
    "U.S. Department of Fish, United States Department of Fish",
    "Holmen GmbH, Holmen Gesellschaft mit beschränkter Haftung",
    "Good Harbour Company, Goodharbour Co.",
    "Kim Il-sung Military University, Kim Il Sung Military University"
  })
  void oneOrganisation(String a, String b) {
    assertThat(same(a, b, ORG)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ministry of Fish of Estonia, Ministry of Fish of Ethiopia",
    "Fund II, Fund III",
    "12th Brigade, 13th Brigade",
    "KCNA, TASS"
  })
  void twoOrganisations(String a, String b) {
    assertThat(same(a, b, ORG)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Ferrari, Anna Weber, differ in ferrari against weber",
    "Kim Kum-chol, Kim Geum Chol, Korean syllables agree",
    "Vladimir, Vladimir Putin, one name alone against a full name"
  })
  void saysWhy(String a, String b, String why) {
    assertThat(matcher.compare(a, b, PER).why()).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({"US, United States, true", "Burma, Myanmar, true", "Niger, Nigeria, false"})
  void countries(String a, String b, boolean same) {
    assertThat(same(a, b, LOC)).isEqualTo(same);
  }

  @Property
  void scoresAreInRangeAndSymmetric(@ForAll String a, @ForAll String b) {
    NameMatch match = matcher.compare(a, b, null);
    assertThat(match.score()).isBetween(0.0, 1.0);
    assertThat(match.why()).isNotBlank();
    assertThat(matcher.compare(b, a, null).same()).isEqualTo(match.same());
  }

  private boolean same(String a, String b, @Nullable EntityType type) {
    return matcher.compare(a, b, type).same();
  }
}
