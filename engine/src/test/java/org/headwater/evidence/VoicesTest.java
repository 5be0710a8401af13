package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class VoicesTest {
  private static final Outlets DATELINE =
      article(
              "PORTO VEL (Norpress) – Workers closed the northern dam gates, the water board said,"
                  + " doubling the flow into the old southern canal below the town.")
          .says("the water board", "said", "Workers closed the northern dam gates", Stance.SAYS);

  private static Outlets article(String text) {
    return Outlets.article("a", 1, text);
  }

  private static List<Member> members(AnnotatedArticle article) {
    return new EvidenceBuilder()
        .build(List.of(article), List.of()).claims().stream()
            .flatMap(claim -> claim.members().stream())
            .toList();
  }

  private static Stream<Arguments> sentences() {
    return Stream.of(
        arguments(
            named("a dateline stands before what somebody says", DATELINE),
            MemberStance.ATTRIBUTES),
        arguments(
            named(
                "two statements of one speaker are together most of a sentence",
                article(
                        "Mayor Pell said the bridge was safe and warned it would need new cables in"
                            + " June.")
                    .says("Mayor Pell", "said", "the bridge was safe", Stance.SAYS)
                    .says("Mayor Pell", "warned", "it would need new cables", Stance.WARNS)),
            MemberStance.ATTRIBUTES),
        arguments(
            named(
                "where and whom somebody told is not the outlet's statement",
                article(
                        "Mayor Pell told the radio host Anders Moe on his morning show that she"
                            + " stays mayor.")
                    .says("Mayor Pell", "told", "that she stays mayor", Stance.SAYS)),
            MemberStance.ATTRIBUTES),
        arguments(
            named(
                "when and where somebody spoke is no statement of the outlet's",
                article(
                        "In a long interview with the Harbour Times on Friday evening, Pell said she"
                            + " was staying.")
                    .says("Pell", "said", "she was staying", Stance.SAYS)),
            MemberStance.ATTRIBUTES),
        arguments(
            named(
                "a question that is answered in the sentence is a statement",
                article("Asked whether the bridge cables would hold, Pell said the cables would.")
                    .says("Pell", "Asked", "whether the bridge cables would hold", Stance.ASKS)
                    .says("Pell", "said", "the cables would", Stance.SAYS)),
            MemberStance.ATTRIBUTES),
        arguments(
            named(
                "a hedge in what somebody says is not the outlet's",
                article(
                        "Seven fishermen blocked the northern harbour gates for nine cold hours on"
                            + " Friday, saying it might close.")
                    .says("Seven fishermen", "saying", "it might close", Stance.SAYS)),
            MemberStance.ASSERTS));
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void whoseStatementASentenceIs(Outlets article, MemberStance stance) {
    assertThat(members(article.build())).extracting(Member::stance).containsExactly(stance);
  }

  @Test
  void whoSaysItIsNamedBehindADateline() {
    assertThat(members(DATELINE.build()).getFirst().via()).containsExactly("the water board");
  }
}
