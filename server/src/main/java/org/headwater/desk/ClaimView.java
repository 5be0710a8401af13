package org.headwater.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the story page shows it.
 *
 * @param id within the story; also its anchor on the page
 * @param kind {@code background} or {@code reaction}; empty for news
 * @param origins a number or a range, in words
 * @param slots what it is about, as far as it was found
 * @param cells one for each page of the story, in their order
 * @param omissions what pages leave out that others say of it
 * @param open whether its reasons are unfolded
 */
public record ClaimView(
    String id,
    String text,
    Chip state,
    String kind,
    String origins,
    List<String> reasons,
    List<Slot> slots,
    List<Cell> cells,
    List<Place> places,
    List<Difference> differences,
    List<Omitted> omissions,
    String href,
    boolean open) {
  public ClaimView {
    reasons = List.copyOf(reasons);
    slots = List.copyOf(slots);
    cells = List.copyOf(cells);
    places = List.copyOf(places);
    differences = List.copyOf(differences);
    omissions = List.copyOf(omissions);
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

  /**
   * Values of one slot that cannot all be so, or of which one says more, is surer or is worded
   * otherwise.
   *
   * @param kind {@code contradiction}, {@code refinement}, {@code certainty} or {@code wording}
   * @param heading a sentence that says so
   */
  public record Difference(String kind, String heading, List<Value> values) {
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

  /**
   * What a page that carries the claim leaves out.
   *
   * @param what {@code denial}
   * @param source whether the page has the claim from one of those that say it
   */
  public record Omitted(SourcePage page, String what, boolean source, List<Quote> places) {
    public Omitted {
      places = List.copyOf(places);
    }
  }

  public boolean isBackground() {
    return kind.equals("background");
  }

  public boolean isDisputed() {
    return state.style().equals("disputed");
  }

  /** On how many pages it stands. */
  public long carriers() {
    return cells.stream().filter(cell -> !cell.style().equals("silent")).count();
  }
}
