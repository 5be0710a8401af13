package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which article is in which story, and where the ids of stories lead that are no more. Articles go
 * by their arrival, stories by their number: the arrival of an article that was once in them.
 */
final class Assignments {
  private final TreeMap<Long, TreeSet<Long>> stories = new TreeMap<>();
  private final TreeMap<Long, Long> storyOf = new TreeMap<>();
  private final TreeMap<Long, Long> redirects = new TreeMap<>();
  private final TreeSet<Long> touched = new TreeSet<>();

  /** How many stories there are. */
  int stories() {
    return stories.size();
  }

  /** The story of an article, which must be in one. */
  long story(long arrival) {
    Long story = storyOf.get(arrival);
    if (story == null) {
      throw new IllegalStateException("no story for arrival " + arrival);
    }
    return story;
  }

  /** The articles of a story in order of arrival; none for a number that is no story. */
  SortedSet<Long> members(long story) {
    return Collections.unmodifiableSortedSet(stories.getOrDefault(story, new TreeSet<>()));
  }

  /** Whether a number is the id of a story, or was and leads to one. */
  boolean isStory(long number) {
    return stories.containsKey(number) || redirects.containsKey(number);
  }

  /** The number that a story has now: its own, or that of the one that it went into. */
  long current(long story) {
    long number = story;
    for (Long next = redirects.get(number); next != null; next = redirects.get(number)) {
      number = next;
    }
    return number;
  }

  /** The stories that an article came into since {@link #settled} was last called. */
  Collection<Long> touched() {
    return touched;
  }

  void settled() {
    touched.clear();
  }

  /** Puts an article into a story, out of the one where it was. */
  void assign(long arrival, long story) {
    remove(arrival);
    storyOf.put(arrival, story);
    stories.computeIfAbsent(story, s -> new TreeSet<>()).add(arrival);
    touched.add(story);
  }

  /** Takes an article out of its story; a story goes with its last article. */
  void remove(long arrival) {
    Long old = storyOf.remove(arrival);
    TreeSet<Long> members = old == null ? null : stories.get(old);
    if (old != null && members != null) {
      members.remove(arrival);
      if (members.isEmpty()) {
        stories.remove(old);
        touched.remove(old);
      }
    }
  }

  /** From now on an id leads to another. */
  void redirect(long from, long into) {
    redirects.put(from, into);
  }

  /** Forgets the oldest redirects beyond {@code most}. */
  void shrink(int most) {
    while (redirects.size() > most) {
      redirects.pollFirstEntry();
    }
  }

  /** Writes the redirects and what was touched; who is where is written with the articles. */
  void write(DataOutput out) throws IOException {
    out.writeInt(redirects.size());
    for (Map.Entry<Long, Long> redirect : redirects.entrySet()) {
      out.writeLong(redirect.getKey());
      out.writeLong(redirect.getValue());
    }
    out.writeInt(touched.size());
    for (long story : touched) {
      out.writeLong(story);
    }
  }

  /** Reads what {@link #write} wrote, after all articles were assigned. */
  void read(DataInput in) throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      redirects.put(in.readLong(), in.readLong());
    }
    touched.clear();
    int stories = in.readInt();
    for (int i = 0; i < stories; i++) {
      touched.add(in.readLong());
    }
  }
}
