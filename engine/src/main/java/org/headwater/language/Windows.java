package org.headwater.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs an article's words into the windows that the encoder reads one by one.
 *
 * <p>Why not simply fill them: a reprint under another headline would fall into other windows from
 * its first word on, and nothing that was read before could be used again. So the text itself says
 * where windows begin: at each block (a paragraph; a sentence of one that is longer than a window)
 * whose fingerprint is the smallest within {@value #NEAR} pieces before and after. Whether a block
 * is such a border depends on its surroundings alone (content-defined chunking: Muthitacharoen,
 * Chen and Mazières 2001; local minima: Teodosiu et al. 2006), so an edit moves the borders next to
 * it and no others. What lies between two borders and is too long for one window is cut into parts
 * of about the same size.
 *
 * <p>No window but the only one of a text is shorter than {@value #NEAR} pieces unless a sentence
 * beside it fills one. Windows do not overlap: overlapping them by half gained nothing in trials
 * and costs twice. Cost: linear; a block looks at most {@value #NEAR} pieces far.
 */
final class Windows {
  /**
   * Pieces in a window, its two end marks included. Tuned in the encoder's trials: 128 to 256 are
   * level, above 256 (its longest in training) contents get worse.
   */
  static final int LONGEST = 256;

  /**
   * Pieces in which a border is the smallest; windows become about twice as long on average. Tuned
   * on CoNLL testa and PolNeAR dev (docs/decisions/021-passages.md): 80 and 96 are level with
   * filled windows, 48 and 64 a little below.
   */
  static final int NEAR = 80;

  private static final int ROOM = LONGEST - 2;

  /** Words that stay together where they can: from, to (exclusive), and their pieces. */
  private record Block(int start, int end, int pieces, long print) {}

  private final List<EncoderWord> words;
  private final List<Block> blocks = new ArrayList<>();
  private final List<List<EncoderWord>> windows = new ArrayList<>();

  private Windows(List<EncoderWord> words) {
    this.words = words;
  }

  /** The windows in order; each word is in exactly one, none is empty. */
  static List<List<EncoderWord>> pack(List<EncoderWord> words) {
    Windows packing = new Windows(words);
    packing.findBlocks();
    int start = 0;
    for (int block = 1; block <= packing.blocks.size(); block++) {
      if (block == packing.blocks.size() || packing.isBorder(block)) {
        packing.pack(start, block);
        start = block;
      }
    }
    return packing.windows;
  }

  private void findBlocks() {
    int start = 0;
    while (start < words.size()) {
      int end = start;
      int pieces = 0;
      while (end < words.size() && words.get(end).unit() == words.get(start).unit()) {
        pieces += words.get(end).pieces().length;
        end++;
      }
      if (pieces <= ROOM) {
        addBlock(start, end);
      } else {
        addSentences(start, end);
      }
      start = end;
    }
  }

  private void addSentences(int start, int end) {
    int from = start;
    for (int at = start + 1; at <= end; at++) {
      if (at == end || words.get(at).sentence() != words.get(from).sentence()) {
        addBlock(from, at);
        from = at;
      }
    }
  }

  private void addBlock(int start, int end) {
    long print = 1;
    int pieces = 0;
    for (EncoderWord word : words.subList(start, end)) {
      for (int piece : word.pieces()) {
        print = mix(print + piece);
      }
      print = mix(print + word.shape());
      pieces += word.pieces().length;
    }
    blocks.add(new Block(start, end, pieces, print));
  }

  /** Spreads the bits of a number (the finaliser of SplitMix64, Steele et al. 2014). */
  private static long mix(long number) {
    long mixed = (number ^ number >>> 30) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
    return mixed ^ mixed >>> 31;
  }

  /** Whether a window begins with this block, which is not the first. */
  private boolean isBorder(int block) {
    return isSmallestBefore(block) && isSmallestAfter(block);
  }

  /** Also false where the text begins less than {@link #NEAR} pieces before. */
  private boolean isSmallestBefore(int block) {
    int distance = 0;
    for (int other = block - 1; other >= 0; other--) {
      distance += blocks.get(other).pieces();
      if (distance >= NEAR) {
        return true;
      }
      if (blocks.get(other).print() <= blocks.get(block).print()) {
        return false;
      }
    }
    return false;
  }

  /** Also false where the text ends less than {@link #NEAR} pieces after. */
  private boolean isSmallestAfter(int block) {
    int distance = blocks.get(block).pieces();
    for (int other = block + 1; distance < NEAR; other++) {
      if (other == blocks.size() || blocks.get(other).print() < blocks.get(block).print()) {
        return false;
      }
      distance += blocks.get(other).pieces();
    }
    return true;
  }

  /** Cuts the blocks between two borders into as few windows as may be, evenly. */
  private void pack(int start, int end) {
    int left = 0;
    for (Block block : blocks.subList(start, end)) {
      left += block.pieces();
    }
    int from = start;
    int size = 0;
    int aim = evenly(left);
    for (int at = start; at < end; at++) {
      int pieces = blocks.get(at).pieces();
      if (size > 0 && (size >= aim || size + pieces > ROOM)) {
        close(from, at);
        left -= size;
        aim = evenly(left);
        from = at;
        size = 0;
      }
      size += pieces;
    }
    close(from, end);
  }

  private static int evenly(int pieces) {
    int parts = (pieces + ROOM - 1) / ROOM;
    return (pieces + parts - 1) / parts;
  }

  /** Makes a window of blocks; only a sentence that is longer than a window is cut once more. */
  private void close(int from, int to) {
    int start = blocks.get(from).start();
    int end = blocks.get(to - 1).end();
    int size = 0;
    for (int word = start; word < end; word++) {
      int pieces = words.get(word).pieces().length;
      if (size + pieces > ROOM) {
        windows.add(words.subList(start, word));
        start = word;
        size = 0;
      }
      size += pieces;
    }
    windows.add(words.subList(start, end));
  }
}
