package org.headwater.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.headwater.api.EvidenceJson;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.evidence.Owners;
import org.headwater.language.Tagger;
import org.headwater.pipeline.Annotator;
import org.headwater.reuse.ReuseIndex;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

/** {@code compare}: the articles of one story in, one line for each claim out. */
@Command(
    name = "compare",
    description = {
      "Puts what the articles of ONE story say side by side.",
      "Reads articles (id, text; title, published, outlet) as JSON Lines; writes one line for each claim: who"
          + " states it, from how many origins, and what differs."
    })
final class CompareCommand extends StreamFilter {
  @Mixin private ModelOption model = new ModelOption();

  private final List<Article> articles = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final List<ReuseLink> reuse = new ArrayList<>();
  private final ReuseIndex index = new ReuseIndex();
  private @Nullable Tagger tagger;
  private Owners owners = Owners.NONE;

  @Option(
      names = "--owners",
      paramLabel = "FILE",
      description =
          "who owns which outlets, as `headwater outlets` takes it: outlet and owner, parted by a tab;"
              + " two outlets of one owner are not known to be two origins")
  @Nullable Path list;

  @Override
  void open() throws IOException {
    if (list != null) {
      OutletFile file = OutletFile.read(list);
      if (!file.problems().isEmpty()) {
        throw new IOException(String.join("\n", file.complaints(list)));
      }
      owners = file.owners();
    }
    tagger = model.tagger();
  }

  @Override
  void take(InputLine line, Consumer<ObjectNode> answers) throws BadLineException {
    Article article = ArticleLine.read(line);
    if (!ids.add(article.id())) {
      throw new BadLineException(article.id(), "id '" + article.id() + "' was given before");
    }
    reuse.addAll(index.add(article, articles.size()));
    articles.add(article);
  }

  @Override
  void end(Consumer<ObjectNode> answers) {
    List<AnnotatedArticle> annotated = annotated();
    Evidence evidence = new EvidenceBuilder().build(annotated, reuse, owners);
    EvidenceJson json = new EvidenceJson(annotated);
    evidence.claims().forEach(claim -> answers.accept(json.claim(claim)));
  }

  /** The articles with what is found in each, read in parallel. */
  private List<AnnotatedArticle> annotated() {
    if (tagger == null) {
      throw new IllegalStateException("not opened");
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(Math.max(1, threads))) {
      Annotator annotator = new Annotator(tagger);
      List<Future<AnnotatedArticle>> pending = new ArrayList<>();
      for (Article article : articles) {
        long arrival = pending.size();
        pending.add(pool.submit(() -> annotator.annotate(arrival, article)));
      }
      List<AnnotatedArticle> annotated = new ArrayList<>();
      for (Future<AnnotatedArticle> each : pending) {
        annotated.add(each.get());
      }
      return annotated;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading the articles", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("could not read the articles: " + e.getCause(), e);
    }
  }
}
