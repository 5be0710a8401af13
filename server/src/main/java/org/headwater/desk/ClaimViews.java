package org.headwater.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.headwater.desk.ClaimView.Omitted;
import org.headwater.desk.ClaimView.Place;
import org.headwater.desk.ClaimView.Slot;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.Member;
import org.headwater.evidence.Omission;

/** Makes the rows of the claim × outlet matrix. */
final class ClaimViews {
  /** Places, reasons and pages shown of a claim that was not asked for by itself. */
  private static final int FEW = 8;

  private final String story;
  private final String asked;
  private final Texts texts;
  private final Cells cells;
  private final DifferenceViews differences;

  /**
   * For the claims of a story.
   *
   * @param asked the claim that was asked for by itself; empty for none
   */
  ClaimViews(String story, String asked, Texts texts) {
    this.story = story;
    this.asked = asked;
    this.texts = texts;
    this.cells = new Cells(texts);
    this.differences = new DifferenceViews(texts);
  }

  /** Whether this claim was asked for by itself: then it is unfolded, and all of it is shown. */
  boolean isAsked(Claim claim) {
    return claim.id().equals(asked);
  }

  /** The claim's row. */
  ClaimView of(Claim claim) {
    int most = isAsked(claim) ? Integer.MAX_VALUE - 1 : FEW;
    boolean counted = texts.pages().size() > Cells.MOST_COLUMNS;
    List<Slot> slots = new ArrayList<>();
    claim
        .slots()
        .found()
        .forEach((name, value) -> slots.add(new Slot(name, DifferenceViews.shown(name, value))));
    Cut<String> reasons = Cut.of(claim.origins().reasons(), most);
    Cut<Member> members = Cut.of(claim.members(), most);
    return new ClaimView(
        claim.id(),
        claim.text(),
        Chip.of(claim),
        claim.kind() == ClaimKind.NEWS ? "" : claim.kind().label(),
        carriers(claim),
        Counts.origins(claim.origins().low(), claim.origins().high()),
        new Cut<>(
            reasons.first().stream().map(reason -> texts.named(reason, isAsked(claim))).toList(),
            reasons.more()),
        slots,
        counted ? List.of() : cells.of(claim),
        counted ? cells.tallies(claim) : List.of(),
        new Cut<>(members.first().stream().map(this::place).toList(), members.more()),
        differences.of(claim, most),
        omissions(claim, most),
        Links.claim(story, claim.id()),
        isAsked(claim));
  }

  /** On how many pages a claim stands. */
  static int carriers(Claim claim) {
    return (int) claim.members().stream().map(Member::article).distinct().count();
  }

  private Cut<Omitted> omissions(Claim claim, int most) {
    List<Omission> known =
        claim.omissions().stream().filter(left -> texts.page(left.article()) != null).toList();
    Cut<Omission> cut = Cut.of(known, most);
    return new Cut<>(
        cut.first().stream().flatMap(omission -> omitted(omission, most)).toList(), cut.more());
  }

  private Stream<Omitted> omitted(Omission omission, int most) {
    SourcePage page = texts.page(omission.article());
    Cut<org.headwater.evidence.Place> cut = Cut.of(omission.places(), most);
    List<Quote> places =
        cut.first().stream().map(p -> texts.linked(p.article(), p.span())).toList();
    return page == null
        ? Stream.of()
        : Stream.of(
            new Omitted(page, omission.what(), omission.source(), new Cut<>(places, cut.more())));
  }

  private Place place(Member member) {
    return new Place(
        member.stance().label(),
        Cells.words(member.stance()),
        String.join(" ← ", member.via()),
        texts.linked(member.article(), member.span()));
  }
}
