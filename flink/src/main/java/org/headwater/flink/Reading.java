package org.headwater.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.functions.RichFlatMapFunction;
import org.apache.flink.util.Collector;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.PageText;
import org.headwater.language.Tagger;
import org.headwater.pipeline.Annotator;
import org.headwater.pipeline.ArticleReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stateless steps: a line {@code {id, html | text, url?}} becomes an annotated article. A line
 * that is no page is left out and counted in the metric {@code rejected}.
 */
final class Reading extends RichFlatMapFunction<NumberedLine, AnnotatedArticle> {
  private static final long serialVersionUID = 1;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final TaggerChoice choice;

  private transient @Nullable Tagger tagger;
  private transient @Nullable Annotator annotator;
  private transient @Nullable ArticleReader pages;

  Reading(TaggerChoice choice) {
    this.choice = choice;
  }

  @Override
  public void open(OpenContext context) {
    tagger = choice.open();
    annotator = new Annotator(tagger);
    pages = new ArticleReader();
  }

  @Override
  public void flatMap(NumberedLine line, Collector<AnnotatedArticle> out) {
    PageText page = page(line.line());
    if (page == null || pages == null || annotator == null) {
      getRuntimeContext().getMetricGroup().counter("rejected").inc();
      return;
    }
    Article article = pages.read(page);
    out.collect(annotator.annotate(line.number(), article));
  }

  @Override
  public void close() throws Exception {
    if (tagger instanceof AutoCloseable open) {
      open.close();
    }
  }

  private static @Nullable PageText page(String line) {
    try {
      JsonNode json = JSON.readTree(line);
      String id = string(json, "id");
      String html = string(json, "html");
      String content = html == null ? string(json, "text") : html;
      if (id == null || content == null) {
        return null;
      }
      PageText.Form form = html == null ? PageText.Form.TEXT : PageText.Form.HTML;
      return new PageText(id, id, form, content, string(json, "url"), null);
    } catch (JacksonException e) {
      return null;
    }
  }

  private static @Nullable String string(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isString() ? value.asString() : null;
  }
}
