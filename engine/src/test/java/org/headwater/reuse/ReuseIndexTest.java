package org.headwater.reuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReuseIndexTest {
  private static final String DAM =
      """
      Engineers closed the upper sluice of the Varnholm dam on Tuesday after a crack of nine metres was found in its eastern wall.

      The regional water board said that about 2,400 people in three villages below the dam had been asked to sleep elsewhere for two nights.

      Divers sent by the builder, Osterkraft, will look at the foot of the wall this morning, and a second team will measure the pressure behind it.

      The dam was finished in 1968 and has been repaired twice since, the last time eleven years ago when seepage damaged the spillway.

      Farmers downstream fear that a long closure would leave their orchards without water in the driest month of the year.

      The board expects to decide on Thursday whether the lake must be lowered by another four metres.\
      """;

  private static final String DAM_RETOLD =
      """
      After a nine-metre crack was discovered in the eastern wall of the Varnholm dam, engineers shut its upper sluice on Tuesday.

      Roughly 2,400 residents of three villages below the dam were asked by the regional water board to spend two nights elsewhere.

      Builder Osterkraft is sending divers to examine the foot of the wall this morning, while the pressure behind it is measured by a second team.

      Finished in 1968, the dam has had two repairs, most recently eleven years ago after its spillway was damaged by seepage.

      Their orchards could be left without water in the driest month of the year if the closure is long, farmers downstream fear.

      On Thursday the board is expected to decide if the lake has to be lowered a further four metres.\
      """;

  private static final String DAM_OTHER_REPORTER =
      """
      Marit Solheim packed two suitcases and the cat when the sirens went off above Lower Varnholm on Tuesday evening.

      She is one of some 2,400 villagers who were told to leave because the old dam above their valley has cracked.

      "We were promised that this wall would outlive our grandchildren and now we hear it through the radio," she said in a school hall full of camp beds.

      Her neighbours blame Osterkraft, the builder, for cheap repairs. The firm did not answer calls.

      Nobody in the hall knew on Wednesday how long the evacuation would last. Children played cards under the basketball hoops.\
      """;

  private static final String FERRY =
      """
      Two ferries touched in thick fog off the port of Calder Sound early on Friday, and eleven passengers were treated for bruises.

      The coast guard said both ships reached the harbour under their own power and that no oil had been lost.

      The operator has taken the older vessel, launched in 1991, out of service until its steering has been examined by the yard.

      Passengers described a long scraping noise, then darkness on the car deck for several minutes before the lamps came back.\
      """;

  private static final String QUOTATION =
      "\"I have seen this river rise and fall for sixty years and never once did anybody from the capital come"
          + " down here to ask us what we need or what we fear, and I do not expect them to begin today,\"";

  private static Article article(String id, String text) {
    return article(id, text, null, null);
  }

  private static Article article(
      String id, String text, @Nullable String published, @Nullable String outlet) {
    PartialDate date = published == null ? null : new PartialDate(published);
    return Article.ofText(
        id, new Metadata(null, List.of(), date, outlet, null, "en", List.of()), text);
  }

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
  void datesDecideTheDirectionWhateverTheOrderOfArrival() {
    ReuseIndex index = new ReuseIndex();
    index.add(article("late", DAM, "2031-05-03", "Kestrel Post"), 1);
    assertThat(index.add(article("early", DAM, "2031-05-02", "Varn Courier"), 2))
        .singleElement()
        .satisfies(link -> assertThat(link.earlier()).isEqualTo(Earlier.B));
  }

  @Test
  void aDateThatMayMeanBothDaysDecidesNothing() {
    ReuseIndex index = new ReuseIndex();
    index.add(article("a", DAM, "2031-05", "Kestrel Post"), 1);
    assertThat(index.add(article("b", DAM, "2031-05-02", "Varn Courier"), 2))
        .singleElement()
        .satisfies(link -> assertThat(link.earlier()).isEqualTo(Earlier.UNKNOWN));
  }

  @Test
  void whoSpeaksOfTheOtherOutletCameLater() {
    ReuseIndex index = new ReuseIndex();
    String retold = DAM_RETOLD + "\n\nA diver told the Varn Courier that the wall was old.";
    index.add(article("copy", retold, "2031-05-02", "Kestrel Post"), 1);
    assertThat(
            index.add(article("source", DAM, "2031-05-02T09:00:00+01:00", "The Varn Courier"), 2))
        .singleElement()
        .satisfies(link -> assertThat(link.earlier()).isEqualTo(Earlier.B));
  }

  @Test
  void anAgencyOfOneWordIsTheSourceOnlyBesideACue() {
    ReuseIndex index = new ReuseIndex();
    String cited = DAM_RETOLD + "\n\nThe lake may be emptied, according to Sternpress.";
    index.add(article("cited", cited, null, "Kestrel Post"), 1);
    index.add(article("named", DAM_RETOLD + "\n\nSternpress has a dam.", null, "Other"), 2);
    assertThat(index.add(article("source", DAM, null, "Sternpress"), 3))
        .extracting(ReuseLink::earlier)
        .containsExactly(Earlier.B, Earlier.UNKNOWN);
  }

  @Test
  void aSourceThatIsDatedLaterDecidesNothing() {
    ReuseIndex index = new ReuseIndex();
    String cited = DAM_RETOLD + "\n\nThe Varn Courier reports that the lake may be emptied.";
    index.add(article("cited", cited, "2031-05-02", "Kestrel Post"), 1);
    assertThat(index.add(article("source", DAM, "2031-05-03", "Varn Courier"), 2))
        .singleElement()
        .satisfies(link -> assertThat(link.earlier()).isEqualTo(Earlier.UNKNOWN));
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
  void aCreditLineDecidesBeforeTheDates() {
    ReuseIndex index = new ReuseIndex();
    index.add(
        article(
            "copy",
            DAM + "\n\nThis article originally appeared on Varn Courier.",
            "2031-05-01",
            "Kestrel Post"),
        1);
    assertThat(index.add(article("source", DAM, "2031-05-02", "Varn Courier"), 2))
        .singleElement()
        .satisfies(link -> assertThat(link.earlier()).isEqualTo(Earlier.B));
  }

  @Test
  void anOutletsNameInsideALongerWordIsNoCredit() {
    ReuseIndex index = new ReuseIndex();
    index.add(
        article(
            "early",
            DAM + "\n\nThis article originally appeared on Courierpost.",
            "2031-05-01",
            "Kestrel Post"),
        1);
    assertThat(index.add(article("late", DAM, "2031-05-02", "Courier"), 2))
        .singleElement()
        .satisfies(link -> assertThat(link.earlier()).isEqualTo(Earlier.A));
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
    byte[] bytes = bytes(index);
    ReuseIndex restored =
        ReuseIndex.read(ReuseIndex.VERSION, new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(bytes(restored)).isEqualTo(bytes);
    Article next = article("next", DAM_RETOLD + "\n\n" + FERRY);
    assertThat(restored.add(next, 3)).isEqualTo(index.add(next, 3)).hasSize(2);
    assertThat(bytes(restored)).isEqualTo(bytes(index));
  }

  @Test
  void anOutletOfAnyLengthCanBeWritten() throws IOException {
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("dam", DAM, "2031-05-03", "Ü".repeat(70_000)), 1);
    byte[] bytes = bytes(index);
    ReuseIndex restored =
        ReuseIndex.read(ReuseIndex.VERSION, new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(bytes(restored)).isEqualTo(bytes);
  }

  @Test
  void anEndlessSentenceIsKeptInPart() throws IOException {
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("list", "word ".repeat(100_000)), 1);
    assertThat(bytes(index)).hasSizeLessThan(100_000);
  }

  @Test
  void endlessFiguresAreReadInPart() throws IOException {
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("zeros", "It cost 1" + "0".repeat(1_000_000) + " crowns."), 1);
    index.add(article("hex", "Key " + "0123456789abcdef".repeat(60_000) + " was lost."), 2);
    index.add(article("groups", "Sum 1" + ",000".repeat(250_000) + " was lost."), 3);
    assertThat(bytes(index)).hasSizeLessThan(200_000);
  }

  @Test
  void ofEndlessCopyrightLinesSomeAreKept() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      lines.append("Copyright ").append(i % 700).append(" Osterwire. All rights reserved.\n\n");
    }
    ReuseIndex index = new ReuseIndex(5);
    index.add(article("lines", lines.toString()), 1);
    assertThat(bytes(index)).hasSizeLessThan(100_000);
  }

  @Test
  void replacedVersionsHideNothingAndAreForgotten() throws IOException {
    ReuseIndex index = new ReuseIndex(50, 50);
    index.add(article("first", DAM), 1);
    for (int version = 2; version < 200; version++) {
      index.add(article("page", DAM), version);
    }
    byte[] bytes = bytes(index);
    ReuseIndex restored =
        ReuseIndex.read(ReuseIndex.VERSION, new DataInputStream(new ByteArrayInputStream(bytes)));
    Article next = article("next", DAM);
    assertThat(index.add(next, 200)).isEqualTo(restored.add(next, 200)).hasSize(2);
  }

  @Test
  void anOutletThatSpeaksOfItselfIsNoSourceOfItsOwn() {
    ReuseIndex index = new ReuseIndex();
    index.add(article("one", DAM, null, "Tide Courier"), 1);
    String citing = DAM + "\n\nThe Tide Courier reports from the valley every week of the year.";
    assertThat(index.add(article("other", citing, null, "Tide Courier"), 2))
        .singleElement()
        .satisfies(link -> assertThat(link.earlier()).isEqualTo(Earlier.UNKNOWN));
  }

  @Test
  void anUnknownVersionIsRefused() {
    assertThatThrownBy(
            () -> ReuseIndex.read(99, new DataInputStream(new ByteArrayInputStream(new byte[8]))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("99");
  }

  private static byte[] bytes(ReuseIndex index) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    index.write(new DataOutputStream(out));
    return out.toByteArray();
  }
}
