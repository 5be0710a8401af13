package org.headwater.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;

/**
 * The entities of one story: what the articles name in their own ways, joined across articles.
 *
 * <p>Why: outlets write one person's name differently, and a story is only seen when the variants
 * are one. How: the local entities of all articles are grouped by exact keys (same words, one
 * country, one agency); the groups that share a blocking key are compared by {@link NameMatcher};
 * lone family names go to the only full name of the story that has them. Two groups that one
 * article keeps apart under different full names are never joined, by whatever path (constrained
 * union-find, {@link NameGroups}). Cost: linear in the mentions; comparisons grow with the
 * different names of one block, at most {@link NameGroups#MOST_COMPARED} a name.
 */
public final class Identities {
  private final List<Entity> entities;
  private final Map<String, Map<String, Entity>> byArticle;

  private Identities(List<Entity> entities, Map<String, Map<String, Entity>> byArticle) {
    this.entities = List.copyOf(entities);
    this.byArticle = byArticle;
  }

  /** The entities over the articles of one story, by first appearance. */
  public static List<Entity> across(List<AnnotatedArticle> articles) {
    return of(articles).entities();
  }

  /** As {@link #across}, with the way back from an article's refs. */
  public static Identities of(List<AnnotatedArticle> articles) {
    NameGroups groups = new NameGroups();
    articles.forEach(article -> LocalEntity.in(article).forEach(groups::add));
    groups.join();
    List<Entity> entities = new ArrayList<>();
    Map<String, Map<String, Entity>> byArticle = new LinkedHashMap<>();
    for (List<NameGroup> joined : groups.joined()) {
      List<LocalEntity> locals = locals(joined);
      Entity entity = entity("e" + (entities.size() + 1), joined, locals, groups.why(joined));
      entities.add(entity);
      for (LocalEntity local : locals) {
        byArticle
            .computeIfAbsent(local.article(), k -> new LinkedHashMap<>())
            .put(local.ref(), entity);
      }
    }
    return new Identities(entities, byArticle);
  }

  public List<Entity> entities() {
    return entities;
  }

  /** The entity of a mention: {@code ref} as {@link org.headwater.document.EntityMention#ref()}. */
  public Optional<Entity> find(String article, String ref) {
    return Optional.ofNullable(byArticle.getOrDefault(article, Map.of()).get(ref));
  }

  private static List<LocalEntity> locals(List<NameGroup> joined) {
    return joined.stream()
        .flatMap(group -> group.locals().stream())
        .sorted(Comparator.comparingInt(NameGroup.Placed::order))
        .map(NameGroup.Placed::local)
        .toList();
  }

  private static Entity entity(
      String id, List<NameGroup> joined, List<LocalEntity> locals, Collection<String> why) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    List<Mention> mentions = new ArrayList<>();
    Map<String, String> roles = new LinkedHashMap<>();
    for (LocalEntity local : locals) {
      for (LocalEntity.Form form : local.forms()) {
        counts.merge(form.text(), 1, Integer::sum);
        mentions.add(new Mention(local.article(), form.span()));
      }
      local.roles().forEach(role -> roles.putIfAbsent(role.toLowerCase(Locale.ROOT), role));
    }
    List<Variant> variants = new ArrayList<>();
    counts.forEach((text, count) -> variants.add(new Variant(text, count)));
    variants.sort(Comparator.comparingInt((Variant v) -> -v.count()).thenComparing(Variant::text));
    EntityType type = NameTypes.most(joined);
    return new Entity(
        id,
        name(joined, type),
        type,
        variants,
        mentions,
        List.copyOf(roles.values()),
        List.copyOf(why));
  }

  /** The gazetteer's form of countries; else the most frequent of the fullest forms. */
  private static String name(List<NameGroup> joined, EntityType type) {
    if (type == EntityType.LOC) {
      Optional<String> country =
          joined.stream()
              .flatMap(g -> Countries.find(g.name()).stream())
              .filter(c -> c.use() == Countries.Use.NAME)
              .map(c -> c.country().name())
              .findFirst();
      if (country.isPresent()) {
        return country.get();
      }
    }
    return joined.stream()
        .min(
            Comparator.comparing((NameGroup g) -> type == EntityType.PER && !g.full())
                .thenComparingInt(g -> -g.count())
                .thenComparingInt(NameGroup::order))
        .orElseThrow()
        .name();
  }
}
