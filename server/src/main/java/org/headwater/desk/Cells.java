package org.headwater.desk;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.desk.ClaimView.Cell;
import org.headwater.desk.ClaimView.Tally;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;

/**
 * How the pages stand to a claim: one cell for each page, or, where a story has more of them than a
 * table can hold columns for, how many stand in which way.
 */
final class Cells {
  /** More pages than these are counted. */
  static final int MOST_COLUMNS = 24;

  /** The ways to stand to a claim, in the order of the columns that count them. */
  static final List<Tally> WAYS =
      List.of(
          new Tally("asserts", "says so itself", 0),
          new Tally("attributes", "quotes a source", 0),
          new Tally("denies", "denies", 0),
          new Tally("both", "states it and a denial", 0),
          new Tally("hedges", "leaves it open", 0),
          new Tally("asks", "asks", 0),
          new Tally("silent", "does not say", 0));

  /** Slots whose values are sentences, too long for a cell. */
  private static final Set<String> WITHOUT_VALUE = Set.of("polarity", "quotation", "wording");

  /** A value longer than this is no detail for a cell. */
  private static final int LONGEST_DETAIL = 24;

  private final Texts texts;

  Cells(Texts texts) {
    this.texts = texts;
  }

  /** One cell for each page of the story. */
  List<Cell> of(Claim claim) {
    Map<String, List<Member>> byPage = byPage(claim);
    return texts.pages().stream()
        .map(page -> cell(claim, page, byPage.getOrDefault(page.id(), List.of())))
        .toList();
  }

  /** How many pages stand in each of the {@link #WAYS}. */
  List<Tally> tallies(Claim claim) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, List<Member>> byPage = byPage(claim);
    byPage.values().forEach(members -> counts.merge(style(members), 1, Integer::sum));
    counts.put("silent", texts.pages().size() - byPage.size());
    return WAYS.stream()
        .map(way -> new Tally(way.style(), way.label(), counts.getOrDefault(way.style(), 0)))
        .toList();
  }

  private static Map<String, List<Member>> byPage(Claim claim) {
    Map<String, List<Member>> byPage = new LinkedHashMap<>();
    for (Member member : claim.members()) {
      byPage.computeIfAbsent(member.article(), article -> new ArrayList<>()).add(member);
    }
    return byPage;
  }

  private static String style(List<Member> members) {
    Set<MemberStance> stances = EnumSet.noneOf(MemberStance.class);
    members.forEach(member -> stances.add(member.stance()));
    boolean both = stances.contains(MemberStance.DENIES) && stances.size() > 1;
    return both ? "both" : members.getFirst().stance().label();
  }

  private Cell cell(Claim claim, SourcePage page, List<Member> members) {
    if (members.isEmpty()) {
      return new Cell(page.name(), "silent", page.name() + " does not say", "", null);
    }
    Member first = members.getFirst();
    String style = style(members);
    String value = value(claim, members);
    String via =
        members.stream()
            .map(Member::via)
            .filter(v -> !v.isEmpty())
            .findFirst()
            .map(names -> "via " + String.join(" ← ", names))
            .orElse("");
    String stance = style.equals("both") ? "states it and reports a denial" : words(first.stance());
    String label =
        page.name()
            + ": "
            + stance
            + (value.isEmpty() ? "" : ", " + value)
            + (via.isEmpty() ? "" : ", " + via);
    return new Cell(
        page.name(),
        style,
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
        return DifferenceViews.shown(divergence.slot(), own.get().value());
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

  static String words(MemberStance stance) {
    return switch (stance) {
      case ASSERTS -> "says so itself";
      case ATTRIBUTES -> "quotes a source";
      case DENIES -> "denies, or quotes a denial";
      case HEDGES -> "leaves it open";
      case ASKS -> "asks";
    };
  }
}
