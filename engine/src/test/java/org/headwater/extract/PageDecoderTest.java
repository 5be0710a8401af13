package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.headwater.document.Outcome;
import org.headwater.document.Outcome.Accepted;
import org.headwater.document.Outcome.Rejected;
import org.headwater.document.Page;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageDecoderTest {
  private static final String RUSSIAN =
      "Мост закрыли утром, и никто не знал, когда его откроют снова.";

  private static Outcome<PageText> decode(byte[] bytes, @Nullable String mediaType) {
    return PageDecoder.decode("id", new Page("file.html", bytes, mediaType, null, null));
  }

  private static PageText accepted(byte[] bytes, @Nullable String mediaType) {
    return ((Accepted<PageText>) decode(bytes, mediaType)).value();
  }

  private static String reason(byte[] bytes) {
    return ((Rejected<PageText>) decode(bytes, null)).reason();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1251", "koi8-r", "iso-8859-5", "UTF-16LE", "UTF-16BE"})
  void theCarriersCharsetIsTaken(String charset) {
    byte[] bytes = ("<html><body><p>" + RUSSIAN).getBytes(Charset.forName(charset));

    assertThat(accepted(bytes, "text/html; charset=" + charset).content()).contains(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource({
    "'<meta charset=\"windows-1251\">', windows-1251",
    "'<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\">', koi8-r",
    "'<?xml version=\"1.0\" encoding=\"iso-8859-5\"?><html>', iso-8859-5",
  })
  void aDeclarationInThePageIsTaken(String head, String charset) {
    byte[] bytes = (head + "<p>" + RUSSIAN).getBytes(Charset.forName(charset));

    assertThat(accepted(bytes, null).content()).contains(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
  void aByteOrderMarkDecides(String charset) {
    byte[] bytes = ("\ufeff<p>" + RUSSIAN).getBytes(Charset.forName(charset));

    assertThat(accepted(bytes, "text/html; charset=koi8-r").content()).isEqualTo("<p>" + RUSSIAN);
  }

  @Test
  void withoutDeclarationTheBytesDecide() {
    byte[] old = (RUSSIAN + " " + RUSSIAN).getBytes(Charset.forName("windows-1251"));

    assertThat(accepted(old, null).content()).contains(RUSSIAN);
    assertThat(accepted(RUSSIAN.getBytes(StandardCharsets.UTF_8), null).content())
        .isEqualTo(RUSSIAN);
  }

  @Test
  void latinIsReadAsBrowsersDo() {
    byte[] bytes = {'<', 'p', '>', (byte) 0x93, 'a', (byte) 0x94, (byte) 0x80};

    assertThat(accepted(bytes, "text/html; charset=iso-8859-1").content()).isEqualTo("<p>“a”€");
  }

  @Test
  void wrongBytesAreReplacedAndAWrongDeclarationIsNotBelieved() {
    byte[] bytes = "<p>A town and its harbour, x, and its pier.".getBytes(StandardCharsets.UTF_8);
    bytes[28] = (byte) 0xC3;

    assertThat(accepted(bytes, "text/html; charset=utf-8").content()).contains("\ufffd", "pier");
    assertThat(
            accepted("<p>ä ö".getBytes(StandardCharsets.UTF_8), "text/html; charset=latin1")
                .content())
        .isEqualTo("<p>ä ö");
    assertThat(
            accepted("<p>a".getBytes(StandardCharsets.UTF_8), "text/html; charset=no such!")
                .content())
        .isEqualTo("<p>a");
  }

  @Test
  void whatIsNoPageIsRefusedByName() {
    assertThat(reason(new byte[0])).isEqualTo("is empty");
    assertThat(reason(" \r\n\t ".getBytes(StandardCharsets.UTF_8))).startsWith("is empty");
    assertThat(reason("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("is no page but a PDF document");
    assertThat(reason(new byte[] {'P', 'K', 3, 4, 20, 0})).contains("zip");
    assertThat(reason(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1})).contains("JPEG");
    assertThat(reason(new byte[5000])).contains("binary");
    assertThat(reason(new byte[PageDecoder.LARGEST + 1])).startsWith("is too large");
  }

  @Test
  void randomBytesAreBinary() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 131 + i / 7 * 59);
    }

    assertThat(reason(bytes)).contains("binary");
  }

  @ParameterizedTest
  @CsvSource({
    "'<!doctype html><p>a', HTML",
    "'  <HTML><body>a', HTML",
    "'<p>a</p>', HTML",
    "'<!-- x --><div>a', HTML",
    "'A line. <b>bold</b>, no more', TEXT",
    "'1 < 2 and 3 > 2', TEXT",
    "'A title\nA text of some length.', TEXT",
  })
  void htmlAndTextAreToldApart(String content, Form form) {
    assertThat(accepted(content.getBytes(StandardCharsets.UTF_8), null).form()).isEqualTo(form);
  }
}
