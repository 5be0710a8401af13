package org.headwater.entity;

import java.util.List;
import org.headwater.document.EntityType;

/**
 * A person, organisation, place or other named thing over the articles of one story.
 *
 * @param id unique within the story: {@code e1}, {@code e2}, … by first appearance
 * @param name the form to show: the usual one of a gazetteer, else the most frequent full form
 * @param variants the most frequent first
 * @param mentions in order of the articles and spans
 * @param roles what the articles call it ("president of …"), in order of first appearance
 * @param why one sentence for each pair of different names that was joined
 */
public record Entity(
    String id,
    String name,
    EntityType type,
    List<Variant> variants,
    List<Mention> mentions,
    List<String> roles,
    List<String> why) {
  public Entity {
    variants = List.copyOf(variants);
    mentions = List.copyOf(mentions);
    roles = List.copyOf(roles);
    why = List.copyOf(why);
  }
}
