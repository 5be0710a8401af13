package org.headwater.bench.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.headwater.bench.data.PackedLines;
import org.headwater.bench.evidence.StoryClaim.Difference;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.evidence.Claim;
import org.headwater.evidence.ClausePairs;
import org.headwater.evidence.Divergence;
import org.headwater.evidence.DivergentValue;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.evidence.Member;
import org.headwater.language.Tagger;
import org.headwater.pipeline.Annotator;
import org.headwater.reuse.ReuseIndex;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The articles of a set by their ids, and what the engine claims of some of them. */
final class StoryArticles {
  private final Map<String, Article> articles = new TreeMap<>();

  /** Reads {@code articles.jsonl.gz} of a folder. */
  static StoryArticles read(Path folder) throws IOException {
    StoryArticles set = new StoryArticles();
    for (JsonNode line : PackedLines.read(folder.resolve("articles.jsonl.gz"))) {
      set.add(line);
    }
    return set;
  }

  private void add(JsonNode line) {
    PartialDate published =
        PartialDate.parse(Objects.requireNonNullElse(text(line, "published"), "")).orElse(null);
    Metadata metadata =
        new Metadata(
            text(line, "title"), List.of(), published, text(line, "outlet"), null, null, List.of());
    String id = line.path("id").asString();
    articles.put(id, Article.ofText(id, metadata, line.path("text").asString()));
  }

  private static @Nullable String text(JsonNode line, String field) {
    return line.hasNonNull(field) ? line.path(field).asString() : null;
  }

  private Article article(String id) {
    Article article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("no article " + id + " in the set");
    }
    return article;
  }

  /** All articles in an order that says nothing and is the same each time. */
  List<Article> mixed() {
    List<Article> mixed = new ArrayList<>(articles.values());
    Collections.shuffle(mixed, new Random(1));
    return mixed;
  }

  /** The words at a place. */
  String words(Place place) {
    String text = article(place.article()).text();
    int start = text.offsetByCodePoints(0, place.span().start());
    return text.substring(start, text.offsetByCodePoints(start, place.span().length()));
  }

  /** What {@code headwater compare} says of a story: the same steps in the same order. */
  List<StoryClaim> claims(List<String> story, Tagger tagger) {
    Read read = read(story, tagger);
    return new EvidenceBuilder()
        .build(read.articles, read.reuse).claims().stream().map(this::inCodePoints).toList();
  }

  /** The clauses that are aligned there. */
  ClausePairs pairs(List<String> story, Tagger tagger) {
    Read read = read(story, tagger);
    return new ClausePairs(read.articles, read.reuse);
  }

  /** Where a clause stands. */
  Place place(ClausePairs pairs, int clause) {
    String article = pairs.article(clause);
    return new Place(article, inCodePoints(article, pairs.span(clause)));
  }

  private record Read(List<AnnotatedArticle> articles, List<ReuseLink> reuse) {}

  private Read read(List<String> story, Tagger tagger) {
    Annotator annotator = new Annotator(tagger);
    ReuseIndex index = new ReuseIndex();
    List<AnnotatedArticle> annotated = new ArrayList<>();
    List<ReuseLink> reuse = new ArrayList<>();
    for (String id : story) {
      reuse.addAll(index.add(article(id), annotated.size()));
      annotated.add(annotator.annotate(annotated.size(), article(id)));
    }
    return new Read(annotated, reuse);
  }

  private StoryClaim inCodePoints(Claim claim) {
    List<Member> members = claim.members().stream().map(this::inCodePoints).toList();
    List<Difference> differences =
        claim.divergence().stream().map(found -> difference(found, members)).toList();
    return new StoryClaim(
        claim.text(),
        claim.kind(),
        members,
        claim.origins().low(),
        claim.origins().high(),
        differences);
  }

  private Member inCodePoints(Member member) {
    return new Member(
        member.article(),
        inCodePoints(member.article(), member.span()),
        member.stance(),
        member.via());
  }

  private Span inCodePoints(String article, Span span) {
    String text = article(article).text();
    int start = text.codePointCount(0, span.start());
    return new Span(start, start + text.codePointCount(span.start(), span.end()));
  }

  /** Where the engine names only the articles of a value, they state it at their members. */
  private Difference difference(Divergence found, List<Member> members) {
    return new Difference(
        found.slot(), found.values().stream().map(value -> places(value, members)).toList());
  }

  private List<Place> places(DivergentValue value, List<Member> members) {
    if (!value.places().isEmpty()) {
      return value.places().stream()
          .map(place -> new Place(place.article(), inCodePoints(place.article(), place.span())))
          .toList();
    }
    return value.articles().stream()
        .flatMap(article -> members.stream().filter(m -> m.article().equals(article)))
        .map(Place::of)
        .toList();
  }
}
