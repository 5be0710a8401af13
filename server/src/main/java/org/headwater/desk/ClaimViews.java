package org.headwater.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwater.desk.ClaimView.Cell;
import org.headwater.desk.ClaimView.Difference;
import org.headwater.desk.ClaimView.Omitted;
import org.headwater.desk.ClaimView.Place;
import org.headwater.desk.ClaimView.Slot;
import org.headwater.desk.ClaimView.Value;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimKind;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.headwater.evidence.Omission;
import org.headwater.report.DateText;
import org.headwater.report.SlotWords;

/** Makes the rows of the claim × outlet matrix. */
final class ClaimViews {
  /** Slots whose values are sentences, too long for a cell. */
  private static final Set<String> WITHOUT_VALUE = Set.of("polarity", "quotation", "wording");

  /** A value longer than this is no detail for a cell. */
  private static final int LONGEST_DETAIL = 24;

  private final String story;
  private final Texts texts;

  ClaimViews(String story, Texts texts) {
    this.story = story;
    this.texts = texts;
  }

  /** The claim's row; unfolded when it is the one that was asked for. */
  ClaimView of(Claim claim, String asked) {
    List<Slot> slots = new ArrayList<>();
    claim.slots().found().forEach((name, value) -> slots.add(new Slot(name, shown(name, value))));
    return new ClaimView(
        claim.id(),
        claim.text(),
        Chip.of(claim.state()),
        claim.kind() == ClaimKind.NEWS ? "" : claim.kind().label(),
        Counts.range(claim.origins().low(), claim.origins().high()),
        claim.origins().reasons().stream().map(texts::named).toList(),
        slots,
        texts.pages().stream().map(page -> cell(claim, page)).toList(),
        claim.members().stream().map(this::place).toList(),
        claim.divergence().stream().map(this::difference).toList(),
        claim.omissions().stream().flatMap(this::omitted).toList(),
        Links.claim(story, claim.id()),
        claim.id().equals(asked));
  }

  private Stream<Omitted> omitted(Omission omission) {
    SourcePage page = texts.page(omission.article());
    List<Quote> places =
        omission.places().stream().map(p -> texts.linked(p.article(), p.span())).toList();
    return page == null
        ? Stream.of()
        : Stream.of(new Omitted(page, omission.what(), omission.source(), places));
  }

  private Place place(Member member) {
    return new Place(
        member.stance().label(),
        words(member.stance()),
        String.join(" ← ", member.via()),
        texts.linked(member.article(), member.span()));
  }

  private Cell cell(Claim claim, SourcePage page) {
    List<Member> members =
        claim.members().stream().filter(member -> member.article().equals(page.id())).toList();
    if (members.isEmpty()) {
      return new Cell(page.name(), "silent", page.name() + " does not say", "", null);
    }
    Set<MemberStance> stances = EnumSet.noneOf(MemberStance.class);
    members.forEach(member -> stances.add(member.stance()));
    Member first = members.getFirst();
    boolean both = stances.contains(MemberStance.DENIES) && stances.size() > 1;
    String value = value(claim, members);
    String via =
        members.stream()
            .map(Member::via)
            .filter(v -> !v.isEmpty())
            .findFirst()
            .map(names -> "via " + String.join(" ← ", names))
            .orElse("");
    String stance = both ? "states it and reports a denial" : words(first.stance());
    String label =
        page.name()
            + ": "
            + stance
            + (value.isEmpty() ? "" : ", " + value)
            + (via.isEmpty() ? "" : ", " + via);
    return new Cell(
        page.name(),
        both ? "both" : first.stance().label(),
        label,
        value.length() <= LONGEST_DETAIL ? value : "",
        texts.href(page.id(), first.span()));
  }

  /** The value that members of one page have of a slot in which the pages differ. */
  private static String value(Claim claim, List<Member> members) {
    for (Divergence divergence : claim.divergence()) {
      if (WITHOUT_VALUE.contains(divergence.slot())) {
        continue;
      }
      Optional<DivergentValue> own =
          divergence.values().stream().filter(value -> isOf(value, members)).findFirst();
      if (own.isPresent()) {
        return shown(divergence.slot(), own.get().value());
      }
    }
    return "";
  }

  /** A difference is found over the whole story: its values may stand outside the claim. */
  private static boolean isOf(DivergentValue value, List<Member> members) {
    return value.places().isEmpty()
        ? value.articles().contains(members.getFirst().article())
        : value.places().stream()
            .anyMatch(place ->
                members.stream()
                    .anyMatch(member ->
                        member.article().equals(place.article())
                            && member.span().overlaps(place.span())));
  }

  private Difference difference(Divergence divergence) {
    List<Value> values = new ArrayList<>();
    for (DivergentValue value : divergence.values()) {
      values.add(
          new Value(
              shown(divergence.slot(), value.value()),
              value.articles().stream()
                  .map(texts::page)
                  .filter(Objects::nonNull)
                  .map(Objects::requireNonNull)
                  .toList()));
    }
    return new Difference(divergence.kind().label(), SlotWords.heading(divergence), values);
  }

  private static String shown(String slot, String value) {
    return slot.equals("day") || slot.equals("time") ? DateText.of(value) : value;
  }

  private static String words(MemberStance stance) {
    return switch (stance) {
      case ASSERTS -> "says so itself";
      case ATTRIBUTES -> "quotes a source";
      case DENIES -> "denies, or quotes a denial";
      case HEDGES -> "leaves it open";
      case ASKS -> "asks";
    };
  }
}
