package org.headwater.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.headwater.document.CodePoints;
import org.headwater.document.Span;
import org.headwater.store.InventedCrowd;
import org.headwater.store.InventedStory;
import org.headwater.store.StoredStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StoryReportTest {
  private static final Pattern CITED =
      Pattern.compile("“([^”]*)” \\[[^\\]]*?(a\\d)\\)?, (\\d+)–(\\d+)\\]");

  private static Report report() {
    return StoryReport.of(InventedStory.story(), Map.of());
  }

  @Test
  void everyQuotedClaimStandsWhereItsCitationSays() throws IOException {
    Map<String, String> texts =
        Map.of("a1", InventedStory.FIRST_TEXT, "a2", InventedStory.SECOND_TEXT);
    Matcher cited = CITED.matcher(pdfText(report()).replaceAll("\\s+", " "));
    int found = 0;
    while (cited.find()) {
      String text = Objects.requireNonNull(texts.get(cited.group(2)));
      Span points = new Span(Integer.parseInt(cited.group(3)), Integer.parseInt(cited.group(4)));
      assertThat(CodePoints.of(text).toUnits(points).in(text)).isEqualTo(cited.group(1));
      found++;
    }
    assertThat(found).isGreaterThanOrEqualTo(5);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void allFormatsHoldAllParts(ReportFormat format) throws IOException {
    assertThat(plain(format, report()))
        .contains("2 articles, 2 outlets, 1–2 independent origins, 1 reprint")
        .contains("Who says what")
        .contains("disputed, 1–2 independent origins")
        .contains("denies, or quotes a denial")
        .contains("number: “Twelve” ", "Varn Gazette a1, 66–72", "; “Fifteen” ")
        .contains("52 % of the shorter text")
        .contains("which was first is not known")
        .contains("coerce")
        .contains("Ada Quist");
  }

  @Test
  void differencesAndDatesAreSaidInWords() {
    String markdown = MarkdownReport.of(report()).replace("*", "");
    assertThat(markdown)
        .contains("2025-05 to 2025-05-05.")
        .contains(
            "the number: “Twelve”",
            "the number changed, in a new version of the page, Mon 5 May 2025",
            "withdrawn, in version 2 of the page, Mon 5 May 2025",
            "“Varn has no bridge.” [\\[Varn Gazette a1, version 1, 2–21\\]]")
        .contains("time: Mon 5 May 2025", "Mon 5 May 2025, 09:30 (UTC+02:00)")
        .doesNotContain("2025-05-05T");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bridge fell. | “The bridge fell.”",
        "“It fell,” she said. | “It fell,” she said."
      })
  void wordsThatOpenWithAQuotationMarkGetNoSecondOne(String words, String quoted) {
    assertThat(Piece.quote(words).text()).isEqualTo(quoted);
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void theSameStoryGivesTheSameBytes(ReportFormat format) throws IOException {
    assertThat(bytes(format, report())).isEqualTo(bytes(format, report()));
  }

  @Test
  void wordsOfPagesCannotBecomeMarkup() {
    assertThat(HtmlReport.of(report()))
        .doesNotContain("<script")
        .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; &quot;tolls&quot;")
        .doesNotContain("<em>");
    Report hostile =
        new Report(
            "x",
            List.of(
                Block.Paragraph.of("1. no list"),
                Block.Paragraph.of("- none [either](http://x) *at* <b>all</b> | no"),
                Block.Paragraph.of("# no\n# heading")));
    assertThat(MarkdownReport.of(hostile))
        .isEqualTo(
            """
            1\\. no list

            \\- none \\[either\\](http://x) \\*at\\* \\<b\\>all\\</b\\> \\| no

            \\# no \\# heading
            """);
  }

  @Test
  void anchorsAreThereForAllLinks() {
    String html = HtmlReport.of(report());
    Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(html);
    List<String> targets = new ArrayList<>();
    while (link.find()) {
      targets.add(link.group(1));
    }
    assertThat(targets).isNotEmpty().allMatch(target -> html.contains(" id=\"" + target + "\""));
  }

  @Test
  void gradesAreShownOnlyWhereSomebodySetThem() {
    assertThat(MarkdownReport.of(report())).doesNotContain("Grade");
    Report graded = StoryReport.of(InventedStory.story(), Map.of("Varn Gazette", "B"));
    assertThat(MarkdownReport.of(graded))
        .contains("| Grade |")
        .contains("| Varn Gazette | B |")
        .contains("set by the user");
  }

  @Test
  void ofManyPairsTheClosestOfEachArticleIsTold() {
    String lineage = MarkdownReport.of(StoryReport.of(InventedCrowd.of(60), Map.of()));
    assertThat(lineage)
        .contains("Only the closest of each article is listed; 1711 more pairs share text. All of")
        .contains("headwater story s1 --json")
        .contains("99 % of the shorter text")
        .doesNotContain("12 % of the shorter text");
  }

  @Test
  void aStoryWithoutEvidenceSaysSo() {
    StoredStory whole = InventedStory.story();
    StoredStory awaiting = new StoredStory("s1", true, null, whole.articles(), whole.reuse(), null);
    assertThat(MarkdownReport.of(StoryReport.of(awaiting, Map.of())))
        .startsWith("# Story s1\n")
        .contains("run ingest again")
        .contains("Sources");
  }

  @Test
  void longTablesAndWordsBreakOverPages() throws IOException {
    String word = "x".repeat(400);
    Block.Row row =
        Block.Row.of(List.of(List.of(Piece.plain(word)), List.of(Piece.plain("y " + word))));
    Block table =
        new Block.Table(List.of("Left", "Right"), List.of(1, 2), Collections.nCopies(60, row));
    try (PDDocument document =
        Loader.loadPDF(bytes(ReportFormat.PDF, new Report("t", List.of(table))))) {
      assertThat(document.getNumberOfPages()).isGreaterThan(3);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(document.getNumberOfPages());
      assertThat(last.getText(document)).contains("Left", "Right");
    }
  }

  @Test
  void charactersWithoutAGlyphAreCounted() throws IOException {
    Report report = new Report("t", List.of(Block.Paragraph.of("Ω Ж ने ก\u0007\u200b")));
    assertThat(pdfText(report)).contains("Ω Ж □□ □").contains("3 characters of this report");
  }

  @Test
  void theFontsHoldTheScriptsOfTheNews() throws IOException {
    String scripts = "Straße Ωμέγα Їжак 東京で会議 한국어 ქართული հայերեն של";
    Report report = new Report("t", List.of(Block.Paragraph.of(scripts + " سلام")));
    assertThat(pdfText(report)).contains(scripts).doesNotContain("□", "characters of this report");
  }

  @Test
  void chineseBreaksBetweenItsCharacters() throws IOException {
    Report report = new Report("t", List.of(Block.Paragraph.of("会。议".repeat(100))));
    assertThat(pdfText(report).strip().lines())
        .hasSizeGreaterThan(3)
        .noneMatch(line -> line.startsWith("。"));
  }

  private static String plain(ReportFormat format, Report report) throws IOException {
    return switch (format) {
      case PDF -> pdfText(report).replaceAll("\\s+", " ");
      case HTML -> HtmlReport.of(report).replaceAll("<[^>]*>", "");
      case MD ->
          MarkdownReport.of(report)
              .replaceAll("\\]\\(<[^>]*>\\)", "")
              .replace("[", "")
              .replace("*", "");
    };
  }

  private static String pdfText(Report report) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes(ReportFormat.PDF, report))) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static byte[] bytes(ReportFormat format, Report report) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(report, out);
    return out.toByteArray();
  }
}
