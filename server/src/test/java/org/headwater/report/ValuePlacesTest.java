package org.headwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Span;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.headwater.evidence.Origins;
import org.headwater.evidence.Place;
import org.headwater.evidence.Slots;
import org.junit.jupiter.api.Test;

class ValuePlacesTest {
  private static final String TEXT = "Nine boats sank. The harbour master denied it. Ten sank.";
  private static final Claim CLAIM =
      new Claim(
          "c1",
          "Nine boats sank",
          ClaimState.DISPUTED,
          Slots.NONE,
          List.of(
              new Member("a1", new Span(0, 15), MemberStance.ASSERTS, List.of()),
              new Member("a1", new Span(17, 45), MemberStance.DENIES, List.of()),
              new Member("a1", new Span(47, 55), MemberStance.ASSERTS, List.of())),
          new Origins(1, 1, List.of()),
          List.of());

  private static Span place(DivergentValue value) {
    return new ValuePlaces(article -> article.equals("a1") ? TEXT : "")
        .in("a1", CLAIM, value)
        .map(Place::span)
        .orElseThrow();
  }

  private static DivergentValue value(String words) {
    return new DivergentValue(words, List.of("a1"));
  }

  @Test
  void aValueStandsWhereAMemberHasItsWords() {
    assertThat(place(value("Ten")).in(TEXT)).isEqualTo("Ten");
  }

  @Test
  void aStanceStandsWhereAMemberTakesIt() {
    assertThat(place(value("denied"))).isEqualTo(new Span(17, 45));
    assertThat(place(value("stated"))).isEqualTo(new Span(0, 15));
  }

  @Test
  void thePlaceThatTheEvidenceNamesComesFirst() {
    Place named = new Place("a1", new Span(5, 10));
    assertThat(place(new DivergentValue("Ten", List.of("a1"), List.of(named))))
        .isEqualTo(named.span());
  }

  @Test
  void aValueInOtherWordsStandsAtTheClaimsFirstMember() {
    assertThat(place(value("a dozen"))).isEqualTo(new Span(0, 15));
    assertThat(new ValuePlaces(article -> "").in("a2", CLAIM, value("Ten"))).isEmpty();
  }
}
