package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether two names of bodies that say the same are known to be two origins. */
class KnownDifferentTest {
  private static final String GATE = "the lower gate of the Velden lock broke on Tuesday morning";

  private static AnnotatedArticle article(String id, int arrival, String body) {
    return Outlets.article(id, arrival, body + " said that " + GATE + ".")
        .name(EntityType.ORG, body)
        .says(body, "said", GATE, Stance.SAYS)
        .build();
  }

  private static int lowOf(String body, String other) {
    List<AnnotatedArticle> articles = List.of(article("a", 1, body), article("b", 2, other));
    return new EvidenceBuilder().build(articles, List.of()).claims().getFirst().origins().low();
  }

  @ParameterizedTest
  @CsvSource({
    "IDF, Israeli military",
    "the IDF, Israeli army",
    "Israel Defense Forces, Israeli army",
    "US military, American army",
    "Norwegian navy, Norwegian armed forces",
    "Foreign Office, Foreign Ministry",
    "Britain's Foreign Office, UK Foreign Ministry",
    "MOD, Defence Ministry",
    "Home Office, Interior Ministry",
    "Health Department, Ministry of Public Health",
    "CDC, US Centers for Disease Control and Prevention",
    "European Union, European Commission",
    "EU, European Parliament",
    "United Nations, UN Security Council",
    "UN, Security Council",
    "NATO, North Atlantic Council"
  })
  void oneBodyUnderTwoNamesIsNotKnownToBeTwo(String one, String other) {
    assertThat(lowOf(one, other)).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "IDF, Israeli Foreign Ministry",
    "IDF, Canal Board",
    "Israeli army, Lebanese army",
    "Norwegian army, Norwegian navy",
    "Foreign Ministry, Transport Ministry",
    "European Commission, European Parliament",
    "NATO, Norwegian army",
    "UN, European Commission"
  })
  void bodiesOfOtherNamesAreTwo(String one, String other) {
    assertThat(lowOf(one, other)).isEqualTo(2);
  }
}
