package org.headwater.reuse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.headwater.document.PartialDate;

/**
 * A {@link Wording} without loss in about two and a half bytes a word: words by their number in a
 * {@link WordTable}, their places by what lies between them.
 */
final class PackedWording {
  /** A word stands in quotation marks. */
  private static final int QUOTED = 1;

  /** Something else than one char lies before a word. */
  private static final int GAP = 2;

  private static final int FLAGS = 2;

  private PackedWording() {}

  /** Packs a text, whose words the table holds from then on. */
  static byte[] pack(Wording text, WordTable table) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.size() * 3 + 80);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(text.id());
      out.writeLong(text.arrival());
      PartialDate published = text.published();
      out.writeUTF(published == null ? "" : published.iso());
      out.writeUTF(text.outlet());
      write(out, text.credits().length);
      for (String credit : text.credits()) {
        out.writeUTF(credit);
      }
      write(out, text.total());
      write(out, text.free());
      out.writeLong(text.hash());
      write(out, text.sentenceCount());
      for (int i = 0; i < text.sentenceCount(); i++) {
        write(out, text.sentenceStart(i) - (i == 0 ? 0 : text.sentenceStart(i - 1)));
      }
      write(out, text.size());
      for (int i = 0; i < text.size(); i++) {
        int number = table.hold(text.words()[i], text.stems()[i], Math.abs(text.lengths()[i]));
        int gap = text.start(i) - (i == 0 ? 0 : text.end(i - 1));
        write(out, (long) number << FLAGS | (gap == 1 ? 0 : GAP) | (text.quoted(i) ? QUOTED : 0));
        if (gap != 1) {
          write(out, gap);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, long number) throws IOException {
    long rest = number;
    while (rest >>> 7 != 0) {
      out.write((int) rest | 0x80);
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  /** The id of a packed text. */
  static String id(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return in.readUTF();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text, whose words the table still holds. */
  static Wording unpack(byte[] bytes, WordTable table) {
    return read(bytes, table, false);
  }

  /** Gives back what {@link #pack} held. */
  static void release(byte[] bytes, WordTable table) {
    read(bytes, table, true);
  }

  private static Wording read(byte[] bytes, WordTable table, boolean release) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String id = in.readUTF();
      long arrival = in.readLong();
      String iso = in.readUTF();
      String outlet = in.readUTF();
      String[] credits = new String[read(in)];
      for (int i = 0; i < credits.length; i++) {
        credits[i] = in.readUTF();
      }
      int total = read(in);
      int free = read(in);
      long hash = in.readLong();
      int[] sentences = new int[read(in)];
      for (int i = 0; i < sentences.length; i++) {
        sentences[i] = read(in) + (i == 0 ? 0 : sentences[i - 1]);
      }
      int size = read(in);
      int[] words = new int[size];
      int[] stems = new int[size];
      int[] starts = new int[size];
      byte[] lengths = new byte[size];
      int end = 0;
      for (int i = 0; i < size; i++) {
        int code = read(in);
        int number = code >>> FLAGS;
        words[i] = table.word(number);
        stems[i] = table.stem(number);
        starts[i] = end + ((code & GAP) == 0 ? 1 : read(in));
        end = starts[i] + table.length(number);
        lengths[i] = (byte) ((code & QUOTED) == 0 ? end - starts[i] : starts[i] - end);
        if (release) {
          table.release(number);
        }
      }
      PartialDate published = iso.isEmpty() ? null : new PartialDate(iso);
      return new Wording(
          arrival, id, published, outlet, credits, total, free, hash, words, stems, starts, lengths,
          sentences);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int read(DataInputStream in) throws IOException {
    int number = 0;
    for (int shift = 0; ; shift += 7) {
      int next = in.readUnsignedByte();
      number |= (next & 0x7F) << shift;
      if (next < 0x80) {
        return number;
      }
    }
  }
}
