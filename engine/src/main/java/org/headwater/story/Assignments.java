package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which article is in which story, and where the ids of stories lead that are no more. Articles go
 * by their arrival, stories by their number: the arrival of an article that was once in them. About
 * 100 bytes for a story of one article, 50 for each further one.
 */
final class Assignments {
  private static final long[] NOBODY = new long[0];

  /** The articles of each story, ascending. */
  private final LongMap<long[]> stories = new LongMap<>();

  private final LongMap<Long> storyOf = new LongMap<>();
  private final TreeMap<Long, Long> redirects = new TreeMap<>();
  private final TreeSet<Long> touched = new TreeSet<>();

  /** Numbers to read. */
  private static final class Numbers extends AbstractList<Long> implements RandomAccess {
    private final long[] numbers;

    Numbers(long[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public Long get(int index) {
      return numbers[index];
    }

    @Override
    public int size() {
      return numbers.length;
    }
  }

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
  List<Long> members(long story) {
    long[] members = stories.get(story);
    return new Numbers(members == null ? NOBODY : members);
  }

  /** Whether a number is the id of a story, or was and leads to one. */
  boolean isStory(long number) {
    return stories.contains(number) || redirects.containsKey(number);
  }

  /** The number that a story has now: its own, or that of the one that it went into. */
  long current(long story) {
    long number = story;
    for (Long next = redirects.get(number); next != null; next = redirects.get(number)) {
      number = next;
    }
    return number;
  }

  /** Where an id leads that is no story any more, at the next step, or null. */
  @Nullable Long next(long number) {
    return redirects.get(number);
  }

  /** The stories that an article came into since {@link #settled} was last called. */
  Collection<Long> touched() {
    return touched;
  }

  void settled() {
    touched.clear();
  }

  /** Puts an article into a story, out of the one where it was; the story leads nowhere else. */
  void assign(long arrival, long story) {
    redirects.remove(story);
    restore(arrival, story);
    touched.add(story);
  }

  /** The same without a new look at the story. */
  void restore(long arrival, long story) {
    remove(arrival);
    storyOf.put(arrival, story);
    long[] members = stories.get(story);
    long[] more = members == null ? new long[1] : Arrays.copyOf(members, members.length + 1);
    int at = more.length - 1;
    for (; at > 0 && more[at - 1] > arrival; at--) {
      more[at] = more[at - 1];
    }
    more[at] = arrival;
    stories.put(story, more);
  }

  /** Takes an article out of its story; a story goes with its last article. */
  void remove(long arrival) {
    Long old = storyOf.remove(arrival);
    long[] members = old == null ? null : stories.get(old);
    if (old == null || members == null) {
      return;
    }
    if (members.length == 1) {
      stories.remove(old);
      touched.remove(old);
    } else {
      int at = Arrays.binarySearch(members, arrival);
      long[] fewer = Arrays.copyOf(members, members.length - 1);
      System.arraycopy(members, at + 1, fewer, at, fewer.length - at);
      stories.put(old, fewer);
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

  /** Reads what {@link #write} wrote, after all articles were restored. */
  void read(DataInput in) throws IOException {
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      redirects.put(in.readLong(), in.readLong());
    }
    int stories = in.readInt();
    for (int i = 0; i < stories; i++) {
      touched.add(in.readLong());
    }
  }
}
