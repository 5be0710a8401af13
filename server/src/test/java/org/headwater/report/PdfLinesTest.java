package org.headwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headwater.report.PdfLines.Run;
import org.junit.jupiter.api.Test;

class PdfLinesTest {
  private static List<List<Run>> broken(String text, float width) throws IOException {
    try (PDDocument document = new PDDocument()) {
      return new PdfLines(document).broken(List.of(Piece.quote(text)), 10, width);
    }
  }

  @Test
  void everyLineOfAQuotationGoesTheWayThatTheWholeBegins() throws IOException {
    List<List<Run>> lines = broken("גשר נסגר Reuters מסרה", 72);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(lines.get(1)).extracting(Run::text).last().isEqualTo("Reuters");
  }

  @Test
  void lettersAndTheirAccentsAreOneGlyph() throws IOException {
    String word =
        broken("Cafe\u0301 \u304b\u3099 \u1100\u1161", 300).getFirst().stream()
            .map(Run::text)
            .reduce("", String::concat);
    assertThat(word).isEqualTo("“Caf\u00e9 \u304c \uac00”");
  }

  @Test
  void oneCharacterWithoutAGlyphIsSaidInTheSingular() throws IOException {
    assertThat(pdfText("\u0915"))
        .contains("1 character of this report has no glyph", "stands as a box");
    assertThat(pdfText("\u0915\u0916"))
        .contains("2 characters of this report have no glyph", "stand as boxes");
  }

  private static String pdfText(String words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfReport.write(new Report("Title", List.of(Block.Paragraph.of(words))), out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
