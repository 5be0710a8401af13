package org.headwater.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.headwater.api.ReuseJson;
import org.headwater.document.Article;
import org.headwater.document.CodePoints;
import org.headwater.reuse.ReuseIndex;
import org.headwater.reuse.ReuseLink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code reuse}: articles in order of arrival in, one line for each pair that shares text out. */
@Command(
    name = "reuse",
    description = {
      "Tells which articles took text from which.",
      "Reads articles (id, text; title, published, outlet) as JSON Lines in order of arrival; writes one line for"
          + " each related pair."
    })
final class ReuseCommand extends StreamFilter {
  @Option(
      names = "--window",
      converter = NumberFrom.Window.class,
      paramLabel = "N",
      description = "how many articles are remembered (default: ${DEFAULT-VALUE})")
  int window = ReuseIndex.WINDOW;

  private ReuseIndex index = new ReuseIndex();
  private final Map<String, CodePoints> codePoints = new HashMap<>();

  @Override
  void open() {
    index = new ReuseIndex(window);
  }

  @Override
  void take(InputLine line, Consumer<ObjectNode> answers) throws BadLineException {
    Article article = ArticleLine.read(line);
    codePoints.put(article.id(), CodePoints.of(article.text()));
    for (ReuseLink link : index.add(article, line.number())) {
      answers.accept(ReuseJson.of(link, this::codePointsOf));
    }
  }

  private CodePoints codePointsOf(String id) {
    return Objects.requireNonNull(codePoints.get(id), id);
  }

  @Override
  void end(Consumer<ObjectNode> answers) {}
}
