package org.headwater.reuse;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one article's text: its words as numbers, so that passages can be found without
 * the text itself. About 13 bytes a word.
 *
 * @param outlet in lower case, "" when unknown
 * @param credits what may name the source, in lower case
 * @param total the words of the whole text, those of its frame among them
 * @param free the kept words outside quotation marks
 * @param hash of all kept words
 */
@SuppressWarnings("ArrayRecordComponent") // identity is the arrival; nobody changes the arrays
record Wording(
    long arrival,
    String id,
    @Nullable PartialDate published,
    String outlet,
    String[] credits,
    int total,
    int free,
    long hash,
    int[] words,
    int[] stems,
    int[] starts,
    byte[] lengths,
    int[] sentences) {
  /** A stem number of words that carry no content. */
  static final int NO_STEM = 0;

  int size() {
    return words.length;
  }

  int start(int word) {
    return starts[word];
  }

  int end(int word) {
    return starts[word] + Math.abs(lengths[word]);
  }

  /** True when the word stands between quotation marks. */
  boolean quoted(int word) {
    return lengths[word] < 0;
  }

  /** The stem's number without its mark, {@link #NO_STEM} for a word without content. */
  int stem(int word) {
    return stems[word] & ~ContentStems.FLAGS;
  }

  /** Whether news hardly use the word, as far as is known. */
  boolean mayBeRare(int word) {
    return ContentStems.mayBeRare(stems[word]);
  }

  /** True when the word is a number or a name, which weigh more. */
  boolean marked(int word) {
    return (stems[word] & ContentStems.MARKED) != 0;
  }

  /** The place in the text of the words from {@code from} to before {@code to}. */
  Span span(int from, int to) {
    return new Span(start(from), end(to - 1));
  }

  /** The distinct stems of the unquoted content words, ascending. */
  int[] content() {
    int[] content = new int[words.length];
    int size = 0;
    for (int i = 0; i < words.length; i++) {
      if (stem(i) != NO_STEM && !quoted(i)) {
        content[size++] = stem(i);
      }
    }
    Arrays.sort(content, 0, size);
    int distinct = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || content[i] != content[i - 1]) {
        content[distinct++] = content[i];
      }
    }
    return Arrays.copyOf(content, distinct);
  }

  /** How many numbers two ascending rows have in common. */
  static int common(int[] a, int[] b) {
    int count = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      int order = Integer.compare(a[i], b[j]);
      count += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return count;
  }

  int sentenceCount() {
    return sentences.length;
  }

  int sentenceStart(int sentence) {
    return sentences[sentence];
  }

  int sentenceEnd(int sentence) {
    return sentence + 1 < sentences.length ? sentences[sentence + 1] : words.length;
  }

  /** The index of the sentence that holds the word. */
  int sentenceOf(int word) {
    int at = Arrays.binarySearch(sentences, word);
    return at >= 0 ? at : -at - 2;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(arrival);
    out.writeUTF(id);
    out.writeUTF(published == null ? "" : published.iso());
    out.writeUTF(outlet);
    out.writeInt(credits.length);
    for (String credit : credits) {
      out.writeUTF(credit);
    }
    out.writeInt(total);
    out.writeInt(free);
    out.writeLong(hash);
    out.writeInt(words.length);
    for (int i = 0; i < words.length; i++) {
      out.writeInt(words[i]);
      out.writeInt(stems[i]);
      out.writeInt(starts[i]);
      out.writeByte(lengths[i]);
    }
    out.writeInt(sentences.length);
    for (int sentence : sentences) {
      out.writeInt(sentence);
    }
  }

  static Wording read(DataInput in) throws IOException {
    long arrival = in.readLong();
    String id = in.readUTF();
    String iso = in.readUTF();
    String outlet = in.readUTF();
    String[] credits = new String[in.readInt()];
    for (int i = 0; i < credits.length; i++) {
      credits[i] = in.readUTF();
    }
    int total = in.readInt();
    int free = in.readInt();
    long hash = in.readLong();
    int size = in.readInt();
    int[] words = new int[size];
    int[] stems = new int[size];
    int[] starts = new int[size];
    byte[] lengths = new byte[size];
    for (int i = 0; i < size; i++) {
      words[i] = in.readInt();
      stems[i] = in.readInt();
      starts[i] = in.readInt();
      lengths[i] = in.readByte();
    }
    int[] sentences = new int[in.readInt()];
    for (int i = 0; i < sentences.length; i++) {
      sentences[i] = in.readInt();
    }
    PartialDate published = iso.isEmpty() ? null : new PartialDate(iso);
    return new Wording(
        arrival, id, published, outlet, credits, total, free, hash, words, stems, starts, lengths,
        sentences);
  }
}
