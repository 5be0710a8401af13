package org.headwater.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.headwater.document.Span;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.headwater.evidence.Origins;
import org.headwater.evidence.Slots;
import org.headwater.store.InventedStory;
import org.junit.jupiter.api.Test;

class OriginViewTest {
  private static final Texts TEXTS = new Texts(InventedStory.story().articles());
  private static final String COPY = "a2 is a reprint of the text of a1: adds no origin";

  private static Claim claim(String id, int high, String... reasons) {
    return claim(id, 1, high, reasons);
  }

  private static Claim claim(String id, int low, int high, String... reasons) {
    return new Claim(
        id,
        "Claim " + id,
        ClaimState.REPEATED,
        Slots.NONE,
        List.of(new Member("a1", new Span(0, 9), MemberStance.ASSERTS, List.of())),
        new Origins(low, high, List.of(reasons)),
        List.of());
  }

  private static List<OriginView> views(int high, Claim... claims) {
    Evidence none = Objects.requireNonNull(InventedStory.story().evidence());
    Evidence evidence =
        new Evidence(
            List.of(claims),
            new Origins(1, high, List.of("no claim was found")),
            none.entities(),
            none.events(),
            none.timeline(),
            none.circles(),
            none.headlines(),
            none.updates(),
            none.wording());
    return OriginView.of(evidence, "s1", TEXTS);
  }

  @Test
  void theUpperNumberIsExplainedByTheClaimThatHasIt() {
    List<OriginView> views =
        views(
            2,
            claim("c1", 1, "The mayor: a1, a2", COPY),
            claim("c2", 1, "The police: a1"),
            claim("c3", 2, "The mayor: a1", "a2 names no source", COPY));
    assertThat(views).extracting(OriginView::count).containsExactly("1 origin", "1 to 2 origins");
    assertThat(views)
        .extracting(OriginView::claim)
        .containsExactly("the claim on most pages", "“Claim c3”");
    assertThat(views.getFirst().reasons().getFirst())
        .isEqualTo("The mayor: Varn Gazette, page 2 (VARN RADIO)");
    assertThat(views.getLast().reasons())
        .containsExactly("The mayor: Varn Gazette", "page 2 (VARN RADIO) names no source");
  }

  @Test
  void oneClaimIsEnoughWhereItHasTheWholeRange() {
    assertThat(views(2, claim("c1", 2, "a1 names no source"), claim("c2", 2))).hasSize(1);
  }

  @Test
  void theLowerNumberIsExplainedByTheClaimThatHasIt() {
    List<OriginView> views =
        views(
            2,
            claim("c1", 2, 2, "The mayor: a1", "The police: a2"),
            claim("c2", 1, 1, "The mayor: a1"));
    assertThat(views).extracting(OriginView::count).containsExactly("2 origins", "1 origin");
    assertThat(views.getLast().claim()).isEqualTo("“Claim c2”");
    assertThat(views.getLast().reasons()).containsExactly("The mayor: Varn Gazette");
  }

  @Test
  void noHeadingStandsOverNothing() {
    List<OriginView> views =
        views(2, claim("c1", 1, "The mayor: a1", COPY), claim("c2", 2, "The mayor: a1"));
    assertThat(views).extracting(OriginView::reasons).noneMatch(List::isEmpty);
    assertThat(views(2, claim("c1", 1), claim("c2", 2))).isEmpty();
  }

  @Test
  void aStoryWithoutClaimsHasItsOwnReasons() {
    assertThat(views(1))
        .singleElement()
        .satisfies(view -> {
          assertThat(view.reasons()).containsExactly("no claim was found");
          assertThat(view.count()).isEqualTo("1 origin");
        });
  }
}
