package org.headwater.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the story page shows it.
 *
 * @param id within the story; also its anchor on the page
 * @param origins a number or a range, in words
 * @param slots what it is about, as far as it was found
 * @param cells one for each page of the story, in their order
 * @param open whether its reasons are unfolded
 */
public record ClaimView(
    String id,
    String text,
    Chip state,
    String origins,
    List<String> reasons,
    List<Slot> slots,
    List<Cell> cells,
    List<Place> places,
    List<Difference> differences,
    String href,
    boolean open) {
  public ClaimView {
    reasons = List.copyOf(reasons);
    slots = List.copyOf(slots);
    cells = List.copyOf(cells);
    places = List.copyOf(places);
    differences = List.copyOf(differences);
  }

  /** A named value. */
  public record Slot(String name, String value) {}

  /**
   * How one page stands to the claim.
   *
   * @param style {@code asserts}, {@code attributes}, {@code denies}, {@code hedges}, {@code asks},
   *     {@code both} (it carries the claim and its denial) or {@code silent}
   * @param label the same in words, with through whom and with which value
   * @param detail a value that differs between pages, or through whom; short, may be empty
   * @param href the words in the article; null for a silent page
   */
  public record Cell(
      String page, String style, String label, String detail, @Nullable String href) {}

  /**
   * A place where a page states the claim.
   *
   * @param via through whom the page has it, nearest first, in words
   */
  public record Place(String style, String stance, String via, Quote quote) {}

  /** Values of one slot that cannot all be so. */
  public record Difference(String slot, List<Value> values) {
    public Difference {
      values = List.copyOf(values);
    }
  }

  /** A value and the pages that have it. */
  public record Value(String value, List<SourcePage> pages) {
    public Value {
      pages = List.copyOf(pages);
    }
  }

  public boolean isDisputed() {
    return state.style().equals("disputed");
  }

  /** On how many pages it stands. */
  public long carriers() {
    return cells.stream().filter(cell -> !cell.style().equals("silent")).count();
  }
}
