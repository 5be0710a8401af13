package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.story.Ruling.Held;
import org.headwater.story.Ruling.Kind;
import org.jspecify.annotations.Nullable;

/** All rulings that were ever made, and which of them holds for an article now. */
final class Holds {
  /**
   * A ruling and how things stood before it.
   *
   * @param origins the group that each held article was in, or its story where that is not known
   * @param since for articles that an earlier ruling held: its number
   */
  record Effect(Ruling ruling, Map<String, String> origins, Map<String, Long> since) {}

  private final TreeMap<Long, Effect> effects = new TreeMap<>();
  private final TreeSet<Long> undone = new TreeSet<>();

  /** Where the name of a story leads that went into another as a whole. */
  private final TreeMap<String, String> renamed = new TreeMap<>();

  private final Map<String, Long> holders = new HashMap<>();

  void put(Effect effect) {
    effects.put(effect.ruling().number(), effect);
    refresh();
  }

  boolean isEmpty() {
    return effects.isEmpty();
  }

  @Nullable Effect effect(long number) {
    return effects.get(number);
  }

  boolean isUndone(long number) {
    return undone.contains(number);
  }

  void setUndone(long number, boolean is) {
    if (is ? undone.add(number) : undone.remove(number)) {
      refresh();
    }
  }

  /** The number of the ruling that holds an article, 0 when it is free. */
  long holder(String article) {
    return holders.getOrDefault(article, 0L);
  }

  /** The story that a ruling gives to an article, null when it is free. */
  @Nullable String story(String article) {
    Effect effect = effects.get(holder(article));
    return effect == null ? null : current(effect.ruling().story());
  }

  /** Whether a ruling places an article in this story. */
  boolean isStory(String story) {
    return holders.values().stream().anyMatch(number -> story.equals(current(story(number))));
  }

  private String story(long number) {
    Effect effect = effects.get(number);
    return effect == null ? "" : effect.ruling().story();
  }

  /** The articles that any ruling ever held. */
  Collection<String> articles() {
    TreeSet<String> articles = new TreeSet<>();
    effects.values().forEach(effect -> articles.addAll(effect.origins().keySet()));
    return articles;
  }

  /** The group or story in which an article was before the newest ruling on it. */
  @Nullable String origin(String article) {
    for (Effect effect : effects.descendingMap().values()) {
      String origin = effect.origins().get(article);
      if (origin != null) {
        return current(origin);
      }
    }
    return null;
  }

  /** The group where an article belongs when that of an undone ruling was left: the one before. */
  String returning(String article, String group) {
    String at = group;
    for (Effect effect : effects.descendingMap().values()) {
      if (at.equals(effect.ruling().group()) && !holds(effect)) {
        at = effect.origins().getOrDefault(article, at);
      }
    }
    return at;
  }

  /** Whether a ruling that holds made a group. */
  boolean isOwnGroup(String group) {
    return effects.values().stream()
        .anyMatch(effect -> holds(effect) && group.equals(effect.ruling().group()));
  }

  /** A story went into another as a whole: whoever was placed there goes along. */
  void rename(String from, String into) {
    String end = current(into);
    if (!current(from).equals(end) && !renamed.containsKey(from)) {
      renamed.put(from, end);
    }
  }

  /** A story that went into another stands again. */
  void unname(String story) {
    renamed.remove(story);
  }

  String current(String story) {
    String at = story;
    for (String next = renamed.get(at); next != null; next = renamed.get(at)) {
      at = next;
    }
    return at;
  }

  /**
   * What is apart by the rulings that hold: an article that a later one gave another place, or that
   * a later one brought together with the others, is no longer bound.
   */
  Bonds bonds() {
    Map<String, Long> placed = new HashMap<>();
    for (Effect effect : effects.values()) {
      if (effect.ruling().kind() != Kind.PIN && holds(effect)) {
        effect.origins().keySet().forEach(id -> placed.put(id, effect.ruling().number()));
      }
    }
    Bonds.Builder bonds = new Bonds.Builder();
    for (Effect effect : effects.values()) {
      Ruling ruling = effect.ruling();
      if (holds(effect)) {
        for (Held held : ruling.held()) {
          if (placed.getOrDefault(held.article(), 0L) == ruling.number()) {
            bonds.add(held.article(), ruling.number());
          }
        }
        for (String other : ruling.apart()) {
          if (placed.getOrDefault(other, 0L) < ruling.number()) {
            bonds.add(other, -ruling.number());
          }
        }
      }
    }
    return bonds.build();
  }

  private boolean holds(Effect effect) {
    return !undone.contains(effect.ruling().number());
  }

  /** A merge holds what the story had; what was there only by a ruling goes when that one goes. */
  private void refresh() {
    holders.clear();
    for (Effect effect : effects.values()) {
      if (holds(effect)) {
        for (String article : effect.origins().keySet()) {
          if (!undone.contains(effect.since().getOrDefault(article, 0L))) {
            holders.put(article, effect.ruling().number());
          }
        }
      }
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(effects.size());
    for (Effect effect : effects.values()) {
      write(effect, out);
    }
    out.writeInt(undone.size());
    for (long number : undone) {
      out.writeLong(number);
    }
    out.writeInt(renamed.size());
    for (Map.Entry<String, String> entry : renamed.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeUTF(entry.getValue());
    }
  }

  private static void write(Effect effect, DataOutput out) throws IOException {
    Ruling ruling = effect.ruling();
    out.writeLong(ruling.number());
    out.writeUTF(ruling.kind().name());
    out.writeUTF(ruling.story());
    String group = ruling.group();
    out.writeUTF(group == null ? "" : group);
    out.writeInt(ruling.held().size());
    for (Held held : ruling.held()) {
      out.writeUTF(held.article());
      out.writeUTF(held.story());
      out.writeUTF(effect.origins().getOrDefault(held.article(), held.story()));
      out.writeLong(effect.since().getOrDefault(held.article(), 0L));
    }
    out.writeInt(ruling.apart().size());
    for (String article : ruling.apart()) {
      out.writeUTF(article);
    }
  }

  static Holds read(DataInput in) throws IOException {
    Holds holds = new Holds();
    for (int n = in.readInt(); n > 0; n--) {
      Effect effect = readEffect(in);
      holds.effects.put(effect.ruling().number(), effect);
    }
    for (int n = in.readInt(); n > 0; n--) {
      holds.undone.add(in.readLong());
    }
    for (int n = in.readInt(); n > 0; n--) {
      holds.renamed.put(in.readUTF(), in.readUTF());
    }
    holds.refresh();
    return holds;
  }

  private static Effect readEffect(DataInput in) throws IOException {
    long number = in.readLong();
    Kind kind = Kind.valueOf(in.readUTF());
    String story = in.readUTF();
    String group = in.readUTF();
    List<Held> held = new ArrayList<>();
    Map<String, String> origins = new TreeMap<>();
    Map<String, Long> since = new TreeMap<>();
    for (int n = in.readInt(); n > 0; n--) {
      Held each = new Held(in.readUTF(), in.readUTF());
      held.add(each);
      origins.put(each.article(), in.readUTF());
      long before = in.readLong();
      if (before > 0) {
        since.put(each.article(), before);
      }
    }
    List<String> apart = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      apart.add(in.readUTF());
    }
    Ruling ruling = new Ruling(number, kind, story, group.isEmpty() ? null : group, held, apart);
    return new Effect(ruling, origins, since);
  }
}
