package org.headwater.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.PageText;
import org.headwater.evidence.Owners;
import org.headwater.language.EncoderTagger;
import org.headwater.pipeline.Annotator;
import org.headwater.pipeline.ArticleReader;
import org.headwater.run.EngineRooms;
import org.headwater.run.Rooms;
import picocli.CommandLine.Command;

/**
 * Passes one small page through all rooms. The launcher runs it once after a build, so that the JVM
 * can write its cache of loaded classes (JEP 514); it changes nothing.
 */
@Command(name = "warm-up", hidden = true, description = "Passes a small page through all rooms.")
final class WarmUpCommand implements Callable<Integer> {
  private static final String PAGE =
      """
      <html lang="en"><head><title>A bridge opens</title></head><body><article><h1>A bridge opens</h1>
      <p>By Ann Hill</p><p>The bridge over the Sarn opened on Monday, the mayor of Drenz said. It took two years and cost
      40 million crowns, more than twice the sum that had been planned.</p>
      <p>"We have waited long enough," Vera Lund told reporters. The builders denied that they were late.</p>
      </article></body></html>
      """;

  @Override
  public Integer call() {
    PageText page = new PageText("a1", "warm-up", PageText.Form.HTML, PAGE, null, null);
    Article article = new ArticleReader().read(page);
    try (EncoderTagger tagger = EncoderTagger.open()) {
      Annotator annotator = new Annotator(tagger);
      AnnotatedArticle annotated = annotator.annotate(1, article);
      Rooms rooms = new EngineRooms(() -> tagger);
      rooms.stories().add(annotated);
      rooms.evidence(List.of(annotated), List.of(), Owners.NONE);
      return annotated.text().isEmpty() ? 1 : 0;
    }
  }
}
