package org.headwater.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClaimState;
import org.headwater.evidence.Member;
import org.headwater.evidence.MemberStance;
import org.headwater.report.Block.Heading;
import org.headwater.report.Block.Paragraph;
import org.headwater.report.Block.Row;
import org.headwater.report.Block.Table;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;

/**
 * Which article says what: claims down, articles across. Claims of one article that nobody disputes
 * are left to the list behind it. Where a story has more articles than a page holds columns for,
 * each claim gets the number of its articles by stance instead.
 */
final class MatrixSection {
  private static final int MOST_COLUMNS = 8;
  private static final int MOST_TABLES = 3;
  private static final int ID_WIDTH = 2;
  private static final int CLAIM_WIDTH = 7;
  private static final int CELL_WIDTH = 2;

  private final List<String> articles;
  private final Citations citations;

  MatrixSection(StoredStory story, Citations citations) {
    this.articles = story.articles().stream().map(StoredArticle::id).toList();
    this.citations = citations;
  }

  List<Block> of(List<Claim> all) {
    List<Claim> claims = all.stream().filter(MatrixSection::isShared).toList();
    if (claims.isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, "Who says what", null));
    if (articles.size() > MOST_COLUMNS * MOST_TABLES) {
      blocks.add(inNumbers(claims));
      return blocks;
    }
    blocks.add(
        Paragraph.of(
            "says: in its own voice · quotes: gives a source · denies: says, or quotes, that it is not"
                + " so · open: leaves it open · asks · –: does not say."));
    for (int from = 0; from < articles.size(); from += MOST_COLUMNS) {
      blocks.add(
          table(claims, articles.subList(from, Math.min(from + MOST_COLUMNS, articles.size()))));
    }
    return blocks;
  }

  private static boolean isShared(Claim claim) {
    return claim.state() == ClaimState.DISPUTED
        || claim.members().stream().map(Member::article).distinct().count() > 1;
  }

  private Table table(List<Claim> claims, List<String> columns) {
    List<String> head = new ArrayList<>(List.of("", "Claim", "Origins"));
    List<Integer> widths = new ArrayList<>(List.of(ID_WIDTH, CLAIM_WIDTH, CELL_WIDTH));
    for (String article : columns) {
      head.add(citations.name(article));
      widths.add(CELL_WIDTH);
    }
    return new Table(head, widths, claims.stream().map(claim -> row(claim, columns)).toList());
  }

  private static Row row(Claim claim, List<String> columns) {
    List<List<Piece>> cells = opening(claim);
    for (String article : columns) {
      cells.add(List.of(Piece.plain(stance(claim, article))));
    }
    return Row.of(cells);
  }

  private static List<List<Piece>> opening(Claim claim) {
    List<List<Piece>> cells = new ArrayList<>();
    cells.add(List.of(Piece.source(claim.id(), ClaimSection.anchor(claim))));
    cells.add(List.of(Piece.plain(Citations.oneLine(claim.text()))));
    cells.add(List.of(Piece.strong(Words.range(claim.origins().low(), claim.origins().high()))));
    return cells;
  }

  private static String stance(Claim claim, String article) {
    Set<MemberStance> stances = EnumSet.noneOf(MemberStance.class);
    claim.members().stream()
        .filter(member -> member.article().equals(article))
        .forEach(member -> stances.add(member.stance()));
    return stances.isEmpty()
        ? "–"
        : String.join(", ", stances.stream().map(Stances::verb).toList());
  }

  private Table inNumbers(List<Claim> claims) {
    List<String> head = new ArrayList<>(List.of("", "Claim", "Origins"));
    List<Integer> widths = new ArrayList<>(List.of(ID_WIDTH, CLAIM_WIDTH, CELL_WIDTH));
    for (MemberStance stance : MemberStance.values()) {
      head.add(Stances.verb(stance));
      widths.add(CELL_WIDTH);
    }
    head.add("–");
    widths.add(CELL_WIDTH);
    return new Table(head, widths, claims.stream().map(this::numbers).toList());
  }

  private Row numbers(Claim claim) {
    List<List<Piece>> cells = opening(claim);
    for (MemberStance stance : MemberStance.values()) {
      Set<String> by = new LinkedHashSet<>();
      claim.members().stream()
          .filter(member -> member.stance() == stance)
          .forEach(member -> by.add(member.article()));
      cells.add(List.of(Piece.plain(Integer.toString(by.size()))));
    }
    cells.add(List.of(Piece.plain(Integer.toString(claim.silent(articles).size()))));
    return Row.of(cells);
  }
}
