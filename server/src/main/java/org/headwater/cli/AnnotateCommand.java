package org.headwater.cli;

import org.headwater.api.AnnotationJson;
import org.headwater.api.Json;
import org.headwater.document.Article;
import org.headwater.pipeline.Annotator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater annotate}: names, times, attributions and events of each article. */
@Command(
    name = "annotate",
    description = {
      "Marks names, times, attributions and events in articles.",
      "Reads JSON Lines {id, text, title?, published?, outlet?}, writes one line for each with its spans in code points."
    })
final class AnnotateCommand extends LineFilter {
  @Mixin private ModelOption model = new ModelOption();

  private @Nullable Annotator annotator;

  @Override
  void open() {
    annotator = new Annotator(model.tagger());
  }

  @Override
  ObjectNode answer(InputLine line) throws BadLineException {
    Article article = ArticleLine.read(line);
    if (annotator == null) {
      throw new IllegalStateException("not opened");
    }
    return new AnnotationJson(article.text())
        .put(Json.object().put("id", article.id()), annotator.annotate(article));
  }
}
