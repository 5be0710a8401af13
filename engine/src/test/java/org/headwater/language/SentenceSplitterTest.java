package org.headwater.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.headwater.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  private static List<String> sentences(String text) {
    return SentenceSplitter.sentences(text).stream().map(span -> span.in(text)).toList();
  }

  @Test
  void endsAtStopsButNotAtAbbreviations() {
    assertThat(sentences("Mr. J. Harlow met Gen. Abel on Jan. 5 at 3.30 p.m. The talks failed."))
        .containsExactly("Mr. J. Harlow met Gen. Abel on Jan. 5 at 3.30 p.m.", "The talks failed.");
  }

  @Test
  void asksTheNextWordAfterAnAbbreviation() {
    assertThat(sentences("He left the U.S. He is in Norland. The U.S. Senate met."))
        .containsExactly("He left the U.S.", "He is in Norland.", "The U.S. Senate met.");
  }

  @Test
  void keepsClosingQuotationMarksWithTheirSentence() {
    assertThat(sentences("“We won.” They cheered. \"Is it over?\" she asked. \"Yes.\" He left."))
        .containsExactly(
            "“We won.”", "They cheered.", "\"Is it over?\" she asked.", "\"Yes.\"", "He left.");
  }

  @Test
  void readsTextCutIntoWords() {
    assertThat(sentences("“ We won . ” They cheered ."))
        .containsExactly("“ We won . ”", "They cheered .");
  }

  @Test
  void partsHeadlinesDatelinesAndParagraphs() {
    assertThat(
            sentences("Ferry sinks off Norland\n\nPORT AVEN, July 8 - A ferry sank.\nNobody died"))
        .containsExactly(
            "Ferry sinks off Norland", "PORT AVEN, July 8 - A ferry sank.", "Nobody died");
  }

  @Test
  void joinsWrappedLines() {
    String wrapped =
        "The committee of the northern lakes met again on Friday and\n"
            + "Norland sent its delegates for the first time since the war\n"
            + "ended. They did not speak.";
    assertThat(sentences(wrapped)).hasSize(2);
  }

  @Test
  void partsSentencesWithoutSpaceBetween() {
    assertThat(sentences("They left.The door closed. See example.org now. 彼は来た。雨だ。"))
        .containsExactly("They left.", "The door closed.", "See example.org now.", "彼は来た。", "雨だ。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          সেতু বন্ধ হয়েছে। মন্ত্রী আজ আসবেন। কখন খুলবে? | সেতু বন্ধ হয়েছে। / মন্ত্রী আজ আসবেন। / কখন খুলবে?
          पुल बंद है। मंत्री डॉ. सिंह आज आएँगे।लोग खुश हैं॥ फिर मिलेंगे। | पुल बंद है। / मंत्री डॉ. सिंह आज आएँगे। / लोग खुश हैं॥ / फिर मिलेंगे।
          桥关闭了。“我们会等。”他说！什么时候开放？没有人知道 | 桥关闭了。 / “我们会等。” / 他说！ / 什么时候开放？ / 没有人知道
          橋は閉鎖された。「明日行く。」と大臣は述べた。費用は３．５億円だ。 | 橋は閉鎖された。 / 「明日行く。」と大臣は述べた。 / 費用は３．５億円だ。
          هل أغلق الجسر؟ نعم أغلق. قال د. سالم ذلك! | هل أغلق الجسر؟ / نعم أغلق. / قال د. سالم ذلك!
          پل بند ہے۔ وزیر آج آئیں گے۔ کب کھلے گا؟ | پل بند ہے۔ / وزیر آج آئیں گے۔ / کب کھلے گا؟
          Կամուրջը փակ է։ Նախարարը կգա: Մարդիկ սպասում են։ | Կամուրջը փակ է։ / Նախարարը կգա: / Մարդիկ սպասում են։
          ድልድዩ ተዘግቷል። ሚኒስትሩ ይመጣሉ፡፡ መቼ ይከፈታል፧ ማንም አያውቅም | ድልድዩ ተዘግቷል። / ሚኒስትሩ ይመጣሉ፡፡ / መቼ ይከፈታል፧ / ማንም አያውቅም
          Η γέφυρα έκλεισε. Πότε θα ανοίξει; Κανείς δεν ξέρει. | Η γέφυρα έκλεισε. / Πότε θα ανοίξει; / Κανείς δεν ξέρει.
          ស្ពានត្រូវបានបិទ។ រដ្ឋមន្ត្រីនឹងមក៕ ចប់ | ស្ពានត្រូវបានបិទ។ / រដ្ឋមន្ត្រីនឹងមក៕ / ចប់
          တံတားပိတ်ထားသည်။ ဝန်ကြီးလာမည်။ | တံတားပိတ်ထားသည်။ / ဝန်ကြီးလာမည်။
          """)
  void endsAtTheMarksOfOtherScripts(String text, String sentences) {
    assertThat(sentences(text)).containsExactly(sentences.split(" / "));
  }

  @Test
  void keepsColonsAndSemicolonsOfOtherScripts() {
    assertThat(sentences("The rule is: Nobody leaves; Nobody enters.")).hasSize(1);
  }

  @Test
  void keepsAListNumberWithItsItem() {
    assertThat(sentences("1. Open the gate. 2. Close it."))
        .containsExactly("1. Open the gate.", "2. Close it.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          12. Open the last gate of the port. | 12. Open the last gate of the port.
          He joined Nordvik Inc. (Ostvik) last year. | He joined Nordvik Inc. (Ostvik) last year.
          It was signed by Bo.Harlow in Ostvik. | It was signed by Bo.Harlow in Ostvik.
          She said: "Rents rose." He left. "Fares fell too," she said. | She said: "Rents rose." / He left. / "Fares fell too," she said.
          She asked for the Dr... Fares rose. | She asked for the Dr... / Fares rose.
          It was she and I. Fares rose. | It was she and I. / Fares rose.
          A coin was worth five sen. Fares rose. | A coin was worth five sen. / Fares rose.
          """)
  void looksAtWhatStandsAroundAStop(String text, String sentences) {
    assertThat(sentences(text)).containsExactly(sentences.split(" / "));
  }

  @Test
  void judgesARunOfMarksOnceAndAsOne() {
    assertThat(sentences("Was it sold?! Yes... and no. Now!。And then")).hasSize(4);
    String leaders = "Chapter one " + ".".repeat(1_000_000) + "7 and more";
    assertTimeoutPreemptively(
        Duration.ofSeconds(30), () -> assertThat(sentences(leaders)).containsExactly(leaders));
  }

  @Property
  void coversEveryVisibleCharacterInOrder(
      @ForAll
          @Chars({'.', '"', '”', ' ', '\n', '!', 'A', 'b', '1'})
          @CharRange(from = 'c', to = 'f')
          String text) {
    int at = 0;
    for (Span sentence : SentenceSplitter.sentences(text)) {
      assertThat(text.substring(at, sentence.start())).isBlank();
      assertThat(sentence.in(text).strip()).isEqualTo(sentence.in(text)).isNotEmpty();
      assertThat(sentence.in(text)).doesNotContain("\n\n");
      at = sentence.end();
    }
    assertThat(text.substring(at)).isBlank();
  }
}
