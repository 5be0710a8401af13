package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.jspecify.annotations.Nullable;

/**
 * From whom an article has a passage: the attributions whose content it lies in, as one chain.
 *
 * <p>How: the attributions that cover the passage ({@link Covering}), the widest first, give their
 * {@code via} and their speaker; so the chain runs from who is nearest to the outlet to who said it
 * first. Names are led to entities and agencies, so that two spellings are one source. Cost: for
 * each passage a binary search and the attributions that touch it.
 */
final class Voices {
  private final AnnotatedArticle article;
  private final List<Attribution> statements;
  private final EntityIndex entities;
  private final Covering covering;

  /** The mentions of the article by their references. */
  private final Map<String, List<EntityMention>> mentions;

  Voices(AnnotatedArticle article, EntityIndex entities, Words words, String language) {
    this.article = article;
    List<Attribution> all = article.annotations().attributions();
    statements = Statements.of(all, article.text());
    covering = new Covering(article.text(), language, words, all, statements);
    this.entities = entities;
    mentions =
        article.annotations().entities().stream()
            .collect(Collectors.groupingBy(EntityMention::ref));
  }

  /** The attributions of the article that pass a statement on, in order. */
  List<Attribution> statements() {
    return statements;
  }

  /** The attributions that a passage is the content of, the widest first. */
  List<Attribution> over(Span passage) {
    return covering.over(passage);
  }

  /**
   * The statements that somebody is heard to make in a passage, with or without its other words.
   */
  List<Attribution> statementsIn(Span passage) {
    return covering.statementsIn(passage);
  }

  /** The words of a passage in lower case that nobody but the outlet says. */
  List<String> ownWords(Span passage) {
    return covering.ownWords(passage);
  }

  /** The chain of sources of the attributions, nearest first, each once. */
  List<Source> chain(List<Attribution> widestFirst) {
    List<Source> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Attribution attribution : widestFirst) {
      for (Source source : sources(attribution)) {
        if (seen.add(source.key())) {
          chain.add(source);
        }
      }
    }
    return chain;
  }

  private List<Source> sources(Attribution attribution) {
    List<Source> sources = new ArrayList<>();
    attribution.via().forEach(name -> sources.add(SourceReader.read(name, null)));
    String speaker = attribution.speaker();
    if (speaker == null && attribution.source().isEmpty()) {
      return sources;
    }
    Entity entity = speakerEntity(attribution);
    String words =
        attribution.source().isEmpty()
            ? speaker
            : attribution.source().getFirst().in(article.text());
    String name = speaker == null ? words : speaker;
    if (name == null) {
      return sources;
    }
    Source last = SourceReader.read(name, entity);
    boolean repeated = sources.stream().anyMatch(s -> s.name().equals(last.name()));
    if (!repeated) {
      sources.add(last);
    }
    return sources;
  }

  private @Nullable Entity speakerEntity(Attribution attribution) {
    String ref = attribution.speakerRef();
    if (ref != null) {
      Optional<Entity> found =
          mentions.getOrDefault(ref, List.of()).stream()
              .flatMap(mention -> entities.at(article.id(), mention.span()).stream())
              .findFirst();
      if (found.isPresent()) {
        return found.get();
      }
    }
    return attribution.source().stream()
        .flatMap(span -> entities.inside(article.id(), span).stream())
        .map(EntityIndex.Named::entity)
        .findFirst()
        .orElse(null);
  }
}
