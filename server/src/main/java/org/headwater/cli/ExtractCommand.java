package org.headwater.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.headwater.document.Article;
import org.headwater.document.PageText;
import org.headwater.document.PageText.Form;
import org.headwater.extract.PageReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater extract}: pages in, articles out. */
@Command(
    name = "extract",
    description = {
      "Reads pages (lines with id and html or text) and writes their articles: title, byline, date, text,"
          + " captions, comments, briefs and what was dropped."
    })
final class ExtractCommand extends LineFilter {
  private final PageReader reader = new PageReader();

  @Option(
      names = "--templates",
      description =
          "read all pages first and leave out of each text what three or more articles of its outlet"
              + " repeat (it is in 'dropped' as template); lines that cannot be read come out first")
  boolean templates;

  @Option(
      names = "--candidates",
      description =
          "add 'candidates' to each line: all that the page says about its title, byline, published and"
              + " modified dates, outlet, language and canonical address, each with 'fact', 'value', 'from',"
              + " 'line' and (in pages given as text) its 'span', 'chosen' and 'why'; not with --templates")
  boolean candidates;

  @Override
  public Integer call() throws IOException {
    return templates ? new OutletPages(this::article).call() : super.call();
  }

  @Override
  ObjectNode answer(InputLine line) throws BadLineException {
    if (candidates) {
      PageText page = page(line);
      PageReader.Account account = reader.account(page);
      return ArticleAnswer.write(page, account.article(), account.candidates());
    }
    return ArticleAnswer.write(article(line));
  }

  private Article article(InputLine line) throws BadLineException {
    return reader.read(page(line));
  }

  private static PageText page(InputLine line) throws BadLineException {
    String id = line.id();
    String html = line.optional("html");
    String text = html == null ? line.optional("text") : null;
    if (html == null && text == null) {
      throw new BadLineException(id, "fields 'html' and 'text' are both missing or not a string");
    }
    String url = line.optional("url");
    String location = url == null ? id : url;
    return html != null
        ? new PageText(id, location, Form.HTML, html, url, retrieved(line))
        : new PageText(id, location, Form.TEXT, line.required("text"), url, retrieved(line));
  }

  private static @Nullable Instant retrieved(InputLine line) throws BadLineException {
    String value = line.optional("retrieved");
    try {
      return value == null ? null : OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw new BadLineException(line.id(), "field 'retrieved' is no ISO 8601 instant: " + value);
    }
  }
}
