package org.headwater.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as the story page shows it.
 *
 * @param id within the story; also its anchor on the page
 * @param kind {@code background} or {@code reaction}; empty for news
 * @param carriers on how many pages it stands
 * @param origins a number or a range with its noun, in words
 * @param slots what it is about, as far as it was found
 * @param cells one for each page of the story, in their order; none where the pages are counted
 * @param tallies how many pages stand how to it, where they are counted
 * @param places where pages state it; all of them where it was asked for
 * @param omissions what pages leave out that others say of it
 * @param open whether its reasons are unfolded
 */
public record ClaimView(
    String id,
    String text,
    Chip state,
    String kind,
    int carriers,
    String origins,
    Cut<String> reasons,
    List<Slot> slots,
    List<Cell> cells,
    List<Tally> tallies,
    Cut<Place> places,
    List<Difference> differences,
    Cut<Omitted> omissions,
    String href,
    boolean open) {
  public ClaimView {
    slots = List.copyOf(slots);
    cells = List.copyOf(cells);
    tallies = List.copyOf(tallies);
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
   * How many pages stand in one way to the claim.
   *
   * @param style as of a {@link Cell}
   * @param label the same in words
   */
  public record Tally(String style, String label, int pages) {}

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

  /** A value and the words that have it, one for each page. */
  public record Value(String value, Cut<Quote> places) {}

  /**
   * What a page that carries the claim leaves out.
   *
   * @param what {@code denial}
   * @param source whether the page has the claim from one of those that say it
   */
  public record Omitted(SourcePage page, String what, boolean source, Cut<Quote> places) {}
}
