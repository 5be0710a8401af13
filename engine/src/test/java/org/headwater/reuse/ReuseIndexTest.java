package org.headwater.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.headwater.reuse.Accounts.DAM;
import static org.headwater.reuse.Accounts.DAM_OTHER_REPORTER;
import static org.headwater.reuse.Accounts.DAM_RETOLD;
import static org.headwater.reuse.Accounts.FERRY;
import static org.headwater.reuse.Accounts.article;

import java.io.IOException;
import java.util.List;
import org.headwater.Saved;
import org.headwater.document.Article;
import org.junit.jupiter.api.Test;

class ReuseIndexTest {
  private static final String QUOTATION =
      "\"I have seen this river rise and fall for sixty years and never once did anybody from the capital come"
          + " down here to ask us what we need or what we fear, and I do not expect them to begin today,\"";

  private static List<ReuseLink> links(String first, String second) {
    ReuseIndex index = new ReuseIndex();
    assertThat(index.add(article("a", first), 1)).isEmpty();
    return index.add(article("b", second), 2);
  }

  @Test
  void aReprintWithAFrameIsAReprint() {
    String framed =
        "Kestrel Post -- This story was first published by the Varn Courier.\n\n"
            + DAM
            + "\n\nSign up for our newsletter and never miss the news of the valley.";
    assertThat(links(DAM, framed))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.kind()).isEqualTo(ReuseKind.REPRINT);
          assertThat(link.share()).isEqualTo(1);
          assertThat(link.a()).isEqualTo("a");
          assertThat(link.passages()).hasSize(1);
          assertThat(link.passages().getFirst().inB().in(framed))
              .startsWith("Engineers closed")
              .endsWith("four metres");
        });
  }

  @Test
  void aCopyCutToItsHeadIsAReprint() {
    String head = DAM.substring(0, DAM.indexOf("The dam was finished")).strip();
    assertThat(links(DAM, head))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.kind()).isEqualTo(ReuseKind.REPRINT);
          assertThat(link.share()).isEqualTo(1);
        });
  }

  @Test
  void aSentenceBySentenceRetellingIsARewrite() {
    assertThat(links(DAM, DAM_RETOLD))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.kind()).isEqualTo(ReuseKind.REWRITE);
          assertThat(link.share()).isGreaterThan(0.8);
          assertThat(link.earlier()).isEqualTo(Earlier.UNKNOWN);
          assertThat(link.passages())
              .allSatisfy(passage -> {
                assertThat(passage.inA().end()).isLessThanOrEqualTo(DAM.length());
                assertThat(passage.inB().end()).isLessThanOrEqualTo(DAM_RETOLD.length());
              });
        });
  }

  @Test
  void paragraphsInsideAnotherReportAreAnExcerpt() {
    String merged = FERRY + "\n\n" + DAM.substring(0, DAM.indexOf("Divers")).strip() + "\n\n";
    assertThat(links(DAM, merged))
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(ReuseKind.EXCERPT));
  }

  @Test
  void theShareIsThePartOfTheShorterTextThatTheOtherHas() {
    String half = DAM.substring(DAM.indexOf("Divers")).strip() + "\n\n" + FERRY;
    assertThat(links(DAM, half))
        .singleElement()
        .satisfies(link -> {
          assertThat(link.share()).isBetween(0.55, 0.7);
          assertThat(link.sideOfA().share()).isEqualTo(link.share());
          assertThat(link.sideOfB().share()).isBetween(0.4, 0.6);
        });
  }

  @Test
  void aLongInsertionPartsTwoPassagesAndAWordDoesNot() {
    String inserted =
        DAM.replace("2,400 people", "2,400 frightened people")
            .replace(
                "The dam was finished",
                "A second crack of less than one metre has now been seen by two anglers. The dam was finished");
    assertThat(links(DAM, inserted))
        .singleElement()
        .satisfies(link ->
            assertThat(link.passages())
                .extracting(passage -> passage.inA().in(DAM).substring(0, 9))
                .containsExactly("Engineers", "The dam w"));
  }

  @Test
  void anIndependentAccountOfTheSameEventIsNoReuse() {
    assertThat(links(DAM, DAM_OTHER_REPORTER)).isEmpty();
  }

  @Test
  void aSharedQuotationIsNoReuse() {
    assertThat(
            links(
                DAM + "\n\n" + QUOTATION + " the ferryman said.",
                DAM_OTHER_REPORTER + "\n\nAn old man shook his head. " + QUOTATION + " he said."))
        .isEmpty();
  }

  @Test
  void sharedBoilerplateIsNoReuse() {
    String frame =
        "\n\nFollow us on every network for the latest news from your region, share this story with your friends"
            + " and tell us what you think about it in the comments below, we read all of them.";
    assertThat(links(DAM + frame, FERRY + frame)).isEmpty();
  }

  @Test
  void aNewVersionOfAnOutletsReportIsNoFrame() {
    ReuseIndex index = new ReuseIndex();
    String tail = DAM.substring(DAM.indexOf("Divers"));
    String lead =
        "The crack in the eastern wall of the Varnholm dam is nine metres long, engineers found on"
            + " Tuesday, and the upper sluice stays closed.\n\n";
    index.add(article("old", DAM, null, "Varn Courier"), 1);
    assertThat(index.add(article("new", lead + tail, null, "Varn Courier"), 2)).hasSize(1);
  }

  @Test
  void whatAnOutletPutsAroundEachReportIsNoReuseAndTheEndOfOneIs() {
    String frame =
        "Our valley desk is led by Runa Feld with three reporters in Lower Varnholm, and it is paid for by"
            + " readers who give five crowns a month so that nobody else has a say in what it writes.";
    ReuseIndex index = new ReuseIndex();
    index.add(article("above", frame + "\n\n" + DAM, null, "Varn Courier"), 1);
    index.add(article("below", DAM_OTHER_REPORTER + "\n\n" + frame, null, "Varn Courier"), 2);
    assertThat(index.add(article("ferry", FERRY + "\n\n" + frame, null, "Varn Courier"), 3))
        .extracting(ReuseLink::a)
        .containsExactly("above");
  }

  @Test
  void aPullQuoteIsNoEdit() {
    String pulled =
        DAM.replace("\n\nThe dam was", "\n\nA crack of nine metres was found.\n\nThe dam was");
    assertThat(links(pulled, DAM))
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(ReuseKind.REPRINT));
    assertThat(links(DAM, pulled))
        .singleElement()
        .satisfies(link -> assertThat(link.kind()).isEqualTo(ReuseKind.REPRINT));
  }

  @Test
  void aNewVersionIsNoCopyOfTheOldOneAndReplacesIt() {
    ReuseIndex index = new ReuseIndex();
    index.add(article("page", DAM), 1);
    assertThat(index.add(article("page", FERRY), 2)).isEmpty();
    assertThat(index.size()).isEqualTo(1);
    assertThat(index.add(article("other", DAM), 3)).isEmpty();
    assertThat(index.add(article("third", FERRY), 4)).hasSize(1);
  }

  @Test
  void theWindowBoundsWhatIsKept() {
    ReuseIndex index = new ReuseIndex(3);
    index.add(article("dam", DAM), 1);
    for (int i = 2; i < 6; i++) {
      index.add(article("ferry" + i, FERRY), i);
    }
    assertThat(index.size()).isEqualTo(3);
    assertThat(index.add(article("dam again", DAM), 6)).isEmpty();
  }

  @Test
  void emptyAndShortTextsAreNobodysCopies() {
    assertThat(links("", "")).isEmpty();
    assertThat(links("Rain tomorrow.", "Rain tomorrow.")).isEmpty();
    assertThat(links(DAM, "\uD83C\uDF0A")).isEmpty();
  }

  @Test
  void aRestoredIndexHasTheSameBytesAndFindsTheSame() throws IOException {
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("dam", DAM, "2031-05-03", "Kestrel Post"), 1);
    index.add(article("ferry", FERRY), 2);
    byte[] bytes = Saved.bytes(index::write);
    ReuseIndex restored = Saved.read(bytes, in -> ReuseIndex.read(ReuseIndex.VERSION, in));
    assertThat(Saved.bytes(restored::write)).isEqualTo(bytes);
    Article next = article("next", DAM_RETOLD + "\n\n" + FERRY);
    assertThat(restored.add(next, 3)).isEqualTo(index.add(next, 3)).hasSize(2);
    assertThat(Saved.bytes(restored::write)).isEqualTo(Saved.bytes(index::write));
  }

  @Test
  void anOutletOfAnyLengthCanBeWritten() throws IOException {
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("dam", DAM, "2031-05-03", "Ü".repeat(70_000)), 1);
    byte[] bytes = Saved.bytes(index::write);
    ReuseIndex restored = Saved.read(bytes, in -> ReuseIndex.read(ReuseIndex.VERSION, in));
    assertThat(Saved.bytes(restored::write)).isEqualTo(bytes);
  }

  @Test
  void anEndlessSentenceIsKeptInPart() throws IOException {
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("list", "word ".repeat(100_000)), 1);
    assertThat(Saved.bytes(index::write)).hasSizeLessThan(100_000);
  }

  @Test
  void endlessFiguresAreReadInPart() throws IOException {
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("zeros", "It cost 1" + "0".repeat(1_000_000) + " crowns."), 1);
    index.add(article("hex", "Key " + "0123456789abcdef".repeat(60_000) + " was lost."), 2);
    index.add(article("groups", "Sum 1" + ",000".repeat(250_000) + " was lost."), 3);
    assertThat(Saved.bytes(index::write)).hasSizeLessThan(200_000);
  }

  @Test
  void ofEndlessCopyrightLinesSomeAreKept() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("Copyright ").append(i % 700).append(" Osterwire. All rights reserved.\n\n");
    }
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("lines", lines.toString()), 1);
    assertThat(Saved.bytes(index::write)).hasSizeLessThan(100_000);
  }

  @Test
  void replacedVersionsHideNothingAndAreForgotten() throws IOException {
    ReuseIndex index = new ReuseIndex(50, 50);
    index.add(article("first", DAM), 1);
    for (int version = 2; version < 200; version++) {
      index.add(article("page", DAM), version);
    }
    byte[] bytes = Saved.bytes(index::write);
    ReuseIndex restored = Saved.read(bytes, in -> ReuseIndex.read(ReuseIndex.VERSION, in));
    Article next = article("next", DAM);
    assertThat(index.add(next, 200)).isEqualTo(restored.add(next, 200)).hasSize(2);
  }

  @Test
  void anUnknownVersionIsRefused() {
    assertThatThrownBy(() -> Saved.read(new byte[8], in -> ReuseIndex.read(99, in)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("99");
  }
}
