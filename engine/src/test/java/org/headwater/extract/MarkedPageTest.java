package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.headwater.document.Article;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.headwater.document.Comment;
import org.headwater.document.Metadata;
import org.headwater.document.PageText;
import org.headwater.document.Paragraph;
import org.junit.jupiter.api.Test;

/** A page of HTML with everything around its article. */
class MarkedPageTest {
  private final PageText page = Pages.html(Pages.resource("ferry.html"));
  private final Article article = new PageReader().read(page);

  @Test
  void metadataIsThatOfThePublicationAndItsAuthor() {
    Metadata metadata = article.metadata();

    assertThat(metadata.title()).isEqualTo("Ferry line to Hollin saved by its own passengers");
    assertThat(metadata.byline()).containsExactly("Greta Ollsen");
    assertThat(metadata.published()).hasToString("PartialDate[iso=2022-05-03T08:15:00+02:00]");
    assertThat(metadata.outlet()).isEqualTo("Velm Courier");
    assertThat(metadata.url()).isEqualTo("http://courier.example/ferry");
    assertThat(metadata.language()).isEqualTo("en");
    assertThat(metadata.credits()).containsExactly("Reuters");
  }

  @Test
  void theBodyHoldsItsParagraphsAndNothingElse() {
    assertThat(article.text())
        .startsWith("VELM (Reuters) - The passengers")
        .contains("\n\nHow it went on\n\n")
        .endsWith("first boat for twenty years.")
        .doesNotContain("Advertisement", "newsletter", "Facebook");
  }

  @Test
  void paragraphsStandInTheTextAndInThePage() {
    PageBlocks blocks = PageBlocks.of(page);
    for (Paragraph paragraph : article.paragraphs()) {
      assertThat(paragraph.inPage().in(blocks.visible()))
          .isEqualTo(paragraph.span().in(article.text()));
    }
    assertThat(article.paragraphs()).extracting(Paragraph::kind).contains(BlockKind.HEADING);
  }

  @Test
  void captionAndCreditComeApart() {
    assertThat(article.surroundings().captions())
        .containsExactly("The ferry Anna leaves the pier of Velm in the morning.");
    assertThat(article.surroundings().dropped())
        .extracting(Block::text)
        .contains("Photo: Bo Lindqvist");
  }

  @Test
  void commentsHaveAuthorTimeAndLevel() {
    assertThat(article.surroundings().comments())
        .containsExactly(
            new Comment(
                "Piet", "Well done to everybody who took part in this.", "4 May 2022 at 9:00", 0),
            new Comment(
                "Saskia", "I agree with that, and I have bought two shares myself.", null, 1));
  }

  @Test
  void whatIsDroppedHasItsKind() {
    assertThat(article.surroundings().dropped())
        .extracting(Block::kind)
        .contains(
            BlockKind.NAVIGATION,
            BlockKind.SHARE,
            BlockKind.ADVERT,
            BlockKind.PROMPT,
            BlockKind.RELATED,
            BlockKind.LEGAL,
            BlockKind.BYLINE);
  }

  @Test
  void anArticleInsideAnElementCalledCommentsIsNoComment() {
    String wrapped =
        Pages.resource("ferry.html")
            .replace("<div class=\"article-body\">", "<div class=\"comments-open\"><div>")
            .replace(
                "<div class=\"newsletter-signup\">", "</div><div class=\"newsletter-signup\">");

    Article article = new PageReader().read(Pages.html(wrapped));

    assertThat(article.text()).contains("VELM (Reuters)", "first boat for twenty years.");
    assertThat(article.surroundings().comments()).hasSize(2);
  }

  @Test
  void theHeadingOfANewsletterBoxGoesWhereTheBoxGoes() {
    Article boxed =
        new PageReader()
            .read(
                Pages.html(
                    Pages.resource("ferry.html")
                        .replaceFirst(
                            "(?s)(<p>[^<]{80,}</p>)",
                            "$1<div class='newsletter-box'><h3>The Courier with your coffee</h3>"
                                + "<p>Sign up for our newsletter.</p></div>")));

    assertThat(boxed.text()).doesNotContain("with your coffee");
    assertThat(boxed.surroundings().dropped())
        .filteredOn(block -> block.text().contains("with your coffee"))
        .extracting(Block::kind)
        .containsExactly(BlockKind.PROMPT);
  }

  @Test
  void aTableBesideParagraphsIsPartOfTheText() {
    Article tabled =
        new PageReader()
            .read(
                Pages.html(
                    Pages.resource("ferry.html")
                        .replaceFirst(
                            "(?s)(<p>[^<]{80,}</p>)",
                            "$1<table><tr><th>Crossing</th><th>Fare</th></tr>"
                                + "<tr><td>Velm to Hollin</td><td>7 crowns</td></tr></table>")));

    assertThat(tabled.text()).contains("Velm to Hollin", "7 crowns");
    assertThat(tabled.paragraphs()).extracting(Paragraph::kind).contains(BlockKind.TABLE);
  }
}
