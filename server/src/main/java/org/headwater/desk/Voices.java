package org.headwater.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.desk.Voice.Statement;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;
import org.headwater.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/** Gathers who says what over the pages of a story, by the entity behind the words. */
final class Voices {
  private static final int MOST = 30;

  private static final class Gathering {
    private final String name;
    private final Set<String> pages = new LinkedHashSet<>();
    private final List<Statement> statements = new ArrayList<>();

    Gathering(String name) {
      this.name = name;
    }
  }

  private final Texts texts;
  private final Map<String, Gathering> found = new LinkedHashMap<>();

  /** For each article, the start of each mention and its entity. */
  private final Map<String, TreeMap<Integer, Entity>> mentions = new HashMap<>();

  Voices(Texts texts, List<Entity> entities) {
    this.texts = texts;
    for (Entity entity : entities) {
      for (Mention mention : entity.mentions()) {
        mentions
            .computeIfAbsent(mention.article(), article -> new TreeMap<>())
            .putIfAbsent(mention.span().start(), entity);
      }
    }
  }

  /** The voices on most pages first; at most {@value #MOST}. */
  List<Voice> of(List<StoredArticle> articles) {
    for (StoredArticle article : articles) {
      article.annotated().annotations().attributions().forEach(a -> add(article.id(), a));
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt((Gathering g) -> g.pages.size()).reversed())
        .limit(MOST)
        .map(g -> new Voice(g.name, g.pages.size(), g.statements))
        .toList();
  }

  private void add(String article, Attribution attribution) {
    String speaker = attribution.speaker();
    if (speaker == null || attribution.content().isEmpty()) {
      return;
    }
    Entity entity = attribution.speakerRef() == null ? null : entity(article, attribution.source());
    String key = entity == null ? speaker.toLowerCase(Locale.ROOT) : entity.id();
    String name = entity == null ? speaker : entity.name();
    Gathering gathering = found.computeIfAbsent(key, k -> new Gathering(name));
    gathering.pages.add(article);
    List<Span> content = attribution.content();
    Span first = content.getFirst();
    Span whole = content.stream().reduce(first, Span::union);
    String words =
        String.join(" … ", content.stream().map(span -> texts.quote(article, span)).toList());
    gathering.statements.add(
        new Statement(
            attribution.stance().label(),
            String.join(" ← ", attribution.via()),
            new Quote(texts.name(article), words, texts.href(article, whole))));
  }

  private @Nullable Entity entity(String article, List<Span> source) {
    TreeMap<Integer, Entity> inArticle = mentions.get(article);
    if (inArticle == null) {
      return null;
    }
    for (Span span : source) {
      Map.Entry<Integer, Entity> at = inArticle.ceilingEntry(span.start());
      if (at != null && at.getKey() < span.end()) {
        return at.getValue();
      }
    }
    return null;
  }
}
