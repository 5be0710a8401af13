package org.headwater.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;
import org.headwater.entity.Variant;

/**
 * Somebody or something that a story names.
 *
 * @param id within the story; also its anchor on the page
 * @param type in words
 * @param why the reasons for taking the variants as one
 * @param places the first mention on each page
 * @param href where all of them are
 */
public record EntityView(
    String id,
    String name,
    String type,
    int count,
    List<Variant> variants,
    List<String> roles,
    List<String> why,
    Cut<Quote> places,
    String href) {
  private static final int FEW = 12;

  public EntityView {
    variants = List.copyOf(variants);
    roles = List.copyOf(roles);
    why = List.copyOf(why);
  }

  /** Those on most pages first, then those named most often. */
  static List<Entity> sorted(List<Entity> entities) {
    return entities.stream()
        .map(entity -> new Ranked(entity, pages(entity)))
        .sorted(
            Comparator.comparingLong(Ranked::pages)
                .thenComparingInt(ranked -> ranked.entity.mentions().size())
                .reversed())
        .map(Ranked::entity)
        .toList();
  }

  private static long pages(Entity entity) {
    return entity.mentions().stream().map(Mention::article).distinct().count();
  }

  /** An entity with the number of pages that name it. */
  private record Ranked(Entity entity, long pages) {}

  /**
   * The view of an entity.
   *
   * @param whole whether all places are shown, and not only the first of many
   */
  static EntityView of(Entity entity, Texts texts, boolean whole, String href) {
    List<Quote> places = new ArrayList<>();
    String last = "";
    for (Mention mention : entity.mentions()) {
      if (!mention.article().equals(last)) {
        places.add(texts.linked(mention.article(), mention.span()));
        last = mention.article();
      }
    }
    return new EntityView(
        entity.id(),
        entity.name(),
        switch (entity.type()) {
          case PER -> "person";
          case ORG -> "organisation";
          case LOC -> "place";
          case MISC -> "other";
        },
        entity.mentions().size(),
        entity.variants(),
        entity.roles(),
        entity.why().stream().map(why -> texts.named(why, whole)).toList(),
        Cut.of(places, whole ? places.size() : FEW),
        href);
  }
}
