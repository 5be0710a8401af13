package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what two people say in alike words bears one and the same thing out. */
class BorneOutTest {
  private static AnnotatedArticle article(String id, int arrival, String name, String words) {
    String text =
        words.startsWith("“")
            ? words + ",” " + name + " said."
            : name + " said that " + words + ".";
    return Outlets.article(id, arrival, text)
        .name(EntityType.PER, name)
        .says(name, "said", words.replace("“", ""), Stance.SAYS)
        .build();
  }

  private static Origins origins(String one, String other) {
    List<AnnotatedArticle> articles =
        List.of(article("a", 1, "Ada Merrow", one), article("b", 2, "Joss Pell", other));
    return new EvidenceBuilder().build(articles, List.of()).claims().getFirst().origins();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“I do not like the new wall at the Velden lock | “I don't really like that new wall at the Velden lock",
        "“I will stand by the keepers of the Velden lock | “We will stand by the Velden lock and its keepers",
        "“And we are proud of the keepers of the Velden lock | “I am so proud of the Velden lock and its keepers",
        "she regretted the sale of the Velden lock | he regretted the sale of the Velden lock",
      })
  void whoSpeaksOfHimselfBearsNobodyElseOut(String one, String other) {
    Origins origins = origins(one, other);

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.reasons())
        .contains(
            "Ada Merrow and Joss Pell are not known to be two origins: each speaks of himself");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the sale of the Velden lock to the Harrow firm was a mistake | the sale of the Velden lock to the Harrow firm was closed",
        "he appreciated the sale of the Velden lock to the Harrow firm | the sale of the Velden lock to the Harrow firm was closed",
        "the sale of the Velden lock on Tuesday was closed | the council was wrong to close the sale of the Velden lock on Tuesday",
        "the keepers of the Velden lock should be paid on Tuesday | the keepers of the Velden lock were paid on Tuesday",
        "the firm had a responsibility to pay the keepers of the Velden lock | the firm had paid the keepers of the Velden lock",
      })
  void whoJudgesOrCallsForItDoesNotTellIt(String one, String other) {
    Origins origins = origins(one, other);

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.reasons())
        .contains(
            "Ada Merrow and Joss Pell are not known to be two origins: one tells it and the other"
                + " judges it or calls for it");
  }

  @ParameterizedTest
  @CsvSource({
    "media reports say the lower gate of the Velden lock broke on Tuesday",
    "according to press reports the lower gate of the Velden lock broke on Tuesday",
  })
  void whoRepeatsReportsIsNoOriginOfThem(String repeated) {
    Origins origins = origins(repeated, "the lower gate of the Velden lock broke on Tuesday");

    assertThat(origins.low()).isEqualTo(1);
    assertThat(origins.reasons())
        .contains(
            "Ada Merrow and Joss Pell are not known to be two origins: one repeats what is"
                + " reported");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "“I saw the lower gate of the Velden lock break on Tuesday | “On Tuesday I saw the lower gate break at the Velden lock",
        "“We heard the lower gate of the Velden lock break on Tuesday | the lower gate of the Velden lock had broken on Tuesday",
        "“I think the lower gate of the Velden lock will break | “We think that at the Velden lock the lower gate will break",
        "“I will close the lower gate of the Velden lock on Tuesday | she will close the lower gate of the Velden lock on Tuesday",
        "the sale of the Velden lock to the firm was a mistake | the sale of the Velden lock to the firm was a big mistake",
        "the keepers must leave the Velden lock on Tuesday | the keepers should leave the Velden lock on Tuesday",
        "the keepers had to leave the Velden lock on Tuesday | the keepers left the Velden lock on Tuesday",
        "the report says the lower gate of the Velden lock broke on Tuesday | the lower gate of the Velden lock broke on Tuesday",
      })
  void whoSaysTheSameBearsItOut(String one, String other) {
    assertThat(origins(one, other).low()).isEqualTo(2);
  }
}
