package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.headwater.document.EntityType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordingFinderTest {
  private static List<Wording> wording(Outlets... articles) {
    return new EvidenceBuilder()
        .build(Arrays.stream(articles).map(Outlets::build).toList(), List.of())
        .wording();
  }

  private static Outlets place(String id, int arrival, String text) {
    return Outlets.article(id, arrival, text).name(EntityType.LOC, "Korland");
  }

  private static Stream<Arguments> described() {
    return Stream.of(
        arguments(
            named(
                "what one describes and another names",
                place("a", 1, "Troops of the aggressor country Korland crossed the river.")),
            place("b", 2, "Troops of Korland crossed the river."),
            "Korland",
            List.of("the aggressor country Korland", "Korland")),
        arguments(
            named(
                "an apposition belongs to the name",
                Outlets.article(
                        "a", 1, "Anna Berlund, the embattled governor, left the hall early.")
                    .name(EntityType.PER, "Anna Berlund")),
            Outlets.article("b", 2, "Governor Anna Berlund left the hall before the vote.")
                .name(EntityType.PER, "Anna Berlund"),
            "Anna Berlund",
            List.of("Anna Berlund, the embattled governor", "Anna Berlund")));
  }

  @ParameterizedTest
  @MethodSource("described")
  void wordingsAreQuotedSideBySide(Outlets a, Outlets b, String of, List<String> phrases) {
    List<Wording> found = wording(a, b);

    assertThat(found).extracting(Wording::of).containsExactly(of);
    assertThat(found.getFirst().phrases())
        .extracting(Wording.Phrase::words)
        .containsExactlyElementsOf(phrases);
  }

  private static Stream<Arguments> undescribed() {
    return Stream.of(
        arguments(
            named(
                "a wording ends with its line",
                place("a", 1, "They photographed the border crossing\nKorland moved.")),
            place("b", 2, "Troops came from Korland,\nthe embattled country.")),
        arguments(
            named(
                "a verb before a name is no description",
                place("a", 1, "The law prohibits Korland from selling the islands.")),
            place("b", 2, "Troops of Korland crossed the river.")),
        arguments(
            named(
                "a name inside a longer name is none",
                Outlets.article("a", 1, "They met at the former Senate building in the morning.")
                    .name(EntityType.ORG, "Senate")),
            Outlets.article("b", 2, "The vote of the Senate was close.")
                .name(EntityType.ORG, "Senate")));
  }

  @ParameterizedTest
  @MethodSource("undescribed")
  void whatIsNoDescriptionIsNotQuoted(Outlets a, Outlets b) {
    assertThat(wording(a, b)).isEmpty();
  }
}
