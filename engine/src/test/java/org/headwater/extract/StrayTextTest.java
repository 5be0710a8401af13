package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.headwater.document.BlockKind;
import org.junit.jupiter.api.Test;

/** What reads like text but stands where none does, and pages that would be left without any. */
class StrayTextTest {
  private static final String PARAGRAPH =
      "The ferry company said on Tuesday that it would buy two ships for the northern islands. ";

  private static TypedPage page(String html, double chance) {
    PageBlocks blocks = PageBlocks.of(Pages.html(html));
    double[] body = new double[blocks.blocks().size()];
    Arrays.fill(body, chance);
    return new TypedPage(blocks, LineShape.all(blocks), body);
  }

  private static TypedPage allText(String html, double chance) {
    TypedPage page = page(html, chance);
    page.decide(0, page.size(), BlockKind.BODY);
    StrayText.drop(page);
    return page;
  }

  private static List<String> text(TypedPage page) {
    return IntStream.range(0, page.size()).filter(page::isText).mapToObj(page::text).toList();
  }

  @Test
  void itemsThatBreakOffAtALinkAreOtherStories() {
    String item =
        "<li><a href='/x'>Council votes</a> The council has agreed on the harbour...</li>";
    TypedPage page =
        allText("<ul>" + item.repeat(4) + "</ul><div><p>" + PARAGRAPH + "</p></div>", 0.9);
    assertThat(text(page)).containsExactly(PARAGRAPH.strip());
  }

  @Test
  void itemsOfAnArticleStay() {
    TypedPage page = allText("<p>" + PARAGRAPH + "</p><ul><li>Bread</li><li>Salt</li></ul>", 0.9);
    assertThat(text(page)).contains("Bread", "Salt");
  }

  @Test
  void shortLinkedArticlesBesideTheTextAreOtherStories() {
    String teaser =
        "<article><h3><a href='/y'>Market day</a></h3><p>A new market opens in June.</p></article>";
    TypedPage page =
        allText(
            "<div><p>" + PARAGRAPH.repeat(5) + "</p></div><div>" + teaser.repeat(3) + "</div>",
            0.9);
    assertThat(text(page)).hasSize(1);
  }

  @Test
  void sectionsWithoutLinksStay() {
    String section = "<article><p>We build small boats by hand.</p></article>";
    TypedPage page =
        allText(
            "<div><p>" + PARAGRAPH.repeat(5) + "</p></div><div>" + section.repeat(3) + "</div>",
            0.9);
    assertThat(text(page)).hasSize(4);
  }

  @Test
  void doubtfulLinesFarBelowAreNoText() {
    String html =
        "<div><p>" + PARAGRAPH.repeat(4) + "</p></div>" + "<p>Menu</p>".repeat(30) + "<p>Rules</p>";
    TypedPage page = page(html, 0.7);
    page.decide(0, BlockKind.BODY);
    page.decide(page.size() - 1, BlockKind.BODY);
    StrayText.drop(page);
    assertThat(page.isText(0)).isTrue();
    assertThat(page.isText(page.size() - 1)).isFalse();
  }

  @Test
  void sentencesOfAPageWithoutALikelyOneAreItsText() {
    TypedPage page =
        page("<p>Menu</p><p>" + PARAGRAPH + "</p><p>" + PARAGRAPH + "</p><p>Menu</p>", 0.2);
    assertThat(LikeliestStretch.isWanted(page)).isTrue();
    LikeliestStretch.take(page);
    assertThat(text(page)).containsExactly(PARAGRAPH.strip(), PARAGRAPH.strip());
  }

  @Test
  void pageOfLabelsStaysWithoutText() {
    TypedPage page = page("<p>Menu</p><p>Sport</p><p>Weather and tides</p>", 0.2);
    LikeliestStretch.take(page);
    assertThat(text(page)).isEmpty();
  }
}
