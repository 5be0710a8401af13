package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Stance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A denial disputes what it denies, and nothing else of whoever denies. */
class DeniedContentTest {
  private static List<String> disputed(String stated, String before, String content) {
    AnnotatedArticle first =
        Outlets.article("a", 1, stated + ".").name(EntityType.PER, "Ivan Varga").build();
    AnnotatedArticle second =
        Outlets.article("b", 2, before + "Ivan Varga denied " + content + ".")
            .name(EntityType.PER, "Ivan Varga")
            .says("Ivan Varga", "denied", content, Stance.DENIES)
            .build();
    return new EvidenceBuilder()
        .build(List.of(first, second), List.of()).claims().stream()
            .filter(claim -> claim.state() == ClaimState.DISPUTED)
            .map(claim -> claim.members().getFirst().article())
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivan Varga bought a warehouse in Brenk and sold it to the port | that he was in debt when the warehouse burned
          Ivan Varga owned the warehouse in Brenk that burned on Sunday  | that he was in debt
          Ivan Varga opened the new bridge over the river Selk           | that he took money from a builder
          Ivan Varga left the rowing club after a row with its coach     | having been ill
          Ivan Varga met a Ruritan envoy in a hotel at the lake          | the claim that he had lied to voters
          """)
  void whatIsDeniedElsewhereIsNotDisputed(String stated, String denied) {
    assertThat(disputed(stated, "A warehouse of Ivan Varga stands in Brenk. ", denied)).isEmpty();
    assertThat(disputed(stated, stated + ". ", denied)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ivan Varga set the warehouse in Brenk on fire on Sunday      | that he set the warehouse on fire
          Ivan Varga burned the warehouse in Brenk on Sunday, they say | that he burned the warehouse
          Ivan Varga took money from a builder of the bridge in Selk   | that he took money from a builder
          Ivan Varga had a row with the players of the rowing club     | any row with players
          Ivan Varga met a Ruritan envoy in a hotel at the lake        | the claim that he met an envoy at the lake
          """)
  void whatIsDeniedIsDisputed(String stated, String denied) {
    assertThat(disputed(stated, "", denied)).isNotEmpty();
  }
}
