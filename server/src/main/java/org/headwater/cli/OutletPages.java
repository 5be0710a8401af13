package org.headwater.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.headwater.document.Article;
import org.headwater.extract.OutletTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code headwater extract --templates}: reads all pages before it answers, so that what several
 * articles of one outlet repeat can be left out of each. Holds all articles in memory; answers come
 * in the order of the pages, after the lines that could not be read.
 */
final class OutletPages extends StreamFilter {
  /** Reads the article of one line. */
  interface Reading {
    Article read(InputLine line) throws BadLineException;
  }

  private final Reading reading;
  private final OutletTemplate template = new OutletTemplate();
  private final List<Article> articles = new ArrayList<>();

  OutletPages(Reading reading) {
    this.reading = reading;
  }

  @Override
  void take(InputLine line, Consumer<ObjectNode> answers) throws BadLineException {
    Article article = reading.read(line);
    template.learn(article);
    articles.add(article);
  }

  @Override
  void end(Consumer<ObjectNode> answers) {
    for (Article article : articles) {
      answers.accept(ArticleAnswer.write(template.clear(article)));
    }
  }
}
