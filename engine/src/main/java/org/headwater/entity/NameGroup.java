package org.headwater.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.EntityType;

/**
 * The local entities of a story whose fullest names have the same key. Grows while it is filled.
 */
final class NameGroup {
  private final List<Placed> locals = new ArrayList<>();
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Map<String, Integer> articles = new LinkedHashMap<>();
  private final String key;
  private final EntityType type;
  private final NameWords words;
  private final int order;
  private int count;

  /** A local entity and its place in the order of first appearance. */
  record Placed(int order, LocalEntity local) {}

  NameGroup(String key, LocalEntity first, int order) {
    this.key = key;
    this.type = first.type();
    this.words = first.words();
    this.order = order;
  }

  void add(LocalEntity local, int at) {
    locals.add(new Placed(at, local));
    names.merge(local.fullest(), local.count(), Integer::sum);
    articles.merge(local.article(), 1, Integer::sum);
    count += local.count();
  }

  /** What its local entities have in common; unique in the story. */
  String key() {
    return key;
  }

  List<Placed> locals() {
    return locals;
  }

  EntityType type() {
    return type;
  }

  NameWords words() {
    return words;
  }

  int order() {
    return order;
  }

  /** Number of mentions. */
  int count() {
    return count;
  }

  boolean full() {
    return words.words().size() > 1 && !words.lone();
  }

  Set<String> articles() {
    return new LinkedHashSet<>(articles.keySet());
  }

  /** The form that most mentions' articles have as their fullest. */
  String name() {
    String best = "";
    int most = -1;
    for (Map.Entry<String, Integer> name : names.entrySet()) {
      if (name.getValue() > most) {
        best = name.getKey();
        most = name.getValue();
      }
    }
    return best;
  }
}
