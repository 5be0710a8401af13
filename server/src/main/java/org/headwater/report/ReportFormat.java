package org.headwater.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a report can be written as. */
public enum ReportFormat {
  MD("text/markdown; charset=utf-8"),
  HTML("text/html; charset=utf-8"),
  PDF("application/pdf");

  private final String mediaType;

  ReportFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The name on the command line, and the ending of a file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Writes the whole report; the stream stays open.
   *
   * @throws IOException when the stream fails
   */
  public void write(Report report, OutputStream out) throws IOException {
    switch (this) {
      case MD -> out.write(MarkdownReport.of(report).getBytes(StandardCharsets.UTF_8));
      case HTML -> out.write(HtmlReport.of(report).getBytes(StandardCharsets.UTF_8));
      case PDF -> PdfReport.write(report, out);
    }
  }
}
