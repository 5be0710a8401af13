package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * What is kept of one article for telling its story.
 *
 * @param text all content terms, weighted by how often and how early they stand
 * @param names the parts of names; {@code title} the terms of the title; {@code numbers} the
 *     numbers of the text
 * @param keys the strongest terms at the time of arrival, under which the article is found
 * @param firstDay the first day (since 1970) on which it may have been published, or {@link
 *     #UNDATED}; {@code lastDay} the last
 * @param named the days that the title and the head of the text name; none when reduced
 * @param words the length of the text in content words
 * @param copyOf the arrival of the article that this one is a copy of, or -1
 */
@SuppressWarnings("ArrayRecordComponent") // identity is the arrival; nobody changes the array
record Digest(
    long arrival,
    String id,
    Bag text,
    Bag names,
    Bag title,
    Bag numbers,
    int[] keys,
    long firstDay,
    long lastDay,
    NamedDays named,
    int words,
    long copyOf) {
  static final long UNDATED = Long.MIN_VALUE;

  /** The same, no longer taken for a copy. */
  Digest speakingForItself() {
    return new Digest(
        arrival, id, text, names, title, numbers, keys, firstDay, lastDay, named, words, -1);
  }

  boolean dated() {
    return firstDay != UNDATED;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(arrival);
    out.writeUTF(id);
    text.write(out);
    names.write(out);
    title.write(out);
    numbers.write(out);
    out.writeInt(keys.length);
    for (int key : keys) {
      out.writeInt(key);
    }
    out.writeLong(firstDay);
    out.writeLong(lastDay);
    named.write(out);
    out.writeInt(words);
    out.writeLong(copyOf);
  }

  static Digest read(DataInput in) throws IOException {
    long arrival = in.readLong();
    String id = in.readUTF();
    Bag text = Bag.read(in);
    Bag names = Bag.read(in);
    Bag title = Bag.read(in);
    Bag numbers = Bag.read(in);
    int[] keys = new int[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readInt();
    }
    return new Digest(
        arrival,
        id,
        text,
        names,
        title,
        numbers,
        keys,
        in.readLong(),
        in.readLong(),
        NamedDays.read(in),
        in.readInt(),
        in.readLong());
  }
}
