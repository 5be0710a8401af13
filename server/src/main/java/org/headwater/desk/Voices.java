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
import org.headwater.desk.Voice.Statement;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;
import org.headwater.store.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * Gathers who says what over the pages of a story, by the entity behind the words. Only what is
 * shown of a voice is quoted.
 */
final class Voices {
  /** A statement that is not quoted yet. */
  private record Said(String article, Attribution attribution) {}

  /** A voice of which nothing is quoted yet. */
  static final class Gathering {
    private final String name;
    private final Set<String> pages = new LinkedHashSet<>();
    private final List<Said> said = new ArrayList<>();

    Gathering(String name) {
      this.name = name;
    }
  }

  private static final int MOST = 24;

  private final Texts texts;
  private final Map<String, Gathering> found = new LinkedHashMap<>();

  /** The entity of each mention of an article. */
  private final Map<Mention, Entity> entities = new HashMap<>();

  Voices(Texts texts, List<Entity> entities) {
    this.texts = texts;
    for (Entity entity : entities) {
      entity.mentions().forEach(mention -> this.entities.put(mention, entity));
    }
  }

  /** The voices on most pages first. */
  List<Gathering> of(List<StoredArticle> articles) {
    for (StoredArticle article : articles) {
      Map<String, Entity> byRef = byRef(article);
      for (Attribution attribution : article.annotated().annotations().attributions()) {
        String speaker = attribution.speaker();
        if (speaker != null && !attribution.content().isEmpty()) {
          String ref = attribution.speakerRef();
          add(article.id(), attribution, speaker, ref == null ? null : byRef.get(ref));
        }
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparingInt((Gathering g) -> g.pages.size()).reversed())
        .toList();
  }

  /**
   * A voice with its statements.
   *
   * @param whole whether all of them are shown, and not only the first of many
   * @param href where all of them are
   */
  Voice view(Gathering gathering, boolean whole, String href) {
    int most = whole ? gathering.said.size() : MOST;
    Cut<Said> said = Cut.of(gathering.said, most);
    return new Voice(
        gathering.name,
        gathering.pages.size(),
        said.first().stream().map(this::statement).toList(),
        said.more(),
        href);
  }

  /** The story's entities by how the article itself refers to them. */
  private Map<String, Entity> byRef(StoredArticle article) {
    Map<String, Entity> byRef = new HashMap<>();
    for (EntityMention mention : article.annotated().annotations().entities()) {
      Entity entity = entities.get(new Mention(article.id(), mention.span()));
      if (entity != null) {
        byRef.putIfAbsent(mention.ref(), entity);
      }
    }
    return byRef;
  }

  private void add(
      String article, Attribution attribution, String speaker, @Nullable Entity entity) {
    String key = entity == null ? speaker.toLowerCase(Locale.ROOT) : entity.id();
    String name = entity == null ? speaker : entity.name();
    Gathering gathering = found.computeIfAbsent(key, k -> new Gathering(name));
    gathering.pages.add(article);
    gathering.said.add(new Said(article, attribution));
  }

  private Statement statement(Said said) {
    String article = said.article;
    Attribution attribution = said.attribution;
    List<Span> content = attribution.content();
    Span first = content.getFirst();
    Span whole = content.stream().reduce(first, Span::union);
    String words =
        String.join(" … ", content.stream().map(span -> texts.quote(article, span)).toList());
    return new Statement(
        attribution.stance().label(),
        String.join(" ← ", attribution.via()),
        new Quote(texts.name(article), words, texts.href(article, whole)));
  }
}
