package org.headwater.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs an article's words into the windows that the encoder reads one by one.
 *
 * <p>Whole paragraphs are packed while they fit; a paragraph longer than a window is cut between
 * sentences, a sentence longer than a window between words. Windows do not overlap: overlapping
 * them by half gained nothing in trials and costs twice.
 */
final class Windows {
  /**
   * Pieces in a window, its two end marks included. Tuned in the encoder's trials: 128 to 256 are
   * level, above 256 (its longest in training) contents get worse.
   */
  static final int LONGEST = 256;

  private static final int ROOM = LONGEST - 2;

  private final List<List<EncoderWord>> windows = new ArrayList<>();
  private List<EncoderWord> open = new ArrayList<>();
  private int pieces;

  private Windows() {}

  /** The windows in order; each word is in exactly one, none is empty. */
  static List<List<EncoderWord>> pack(List<EncoderWord> words) {
    Windows packing = new Windows();
    int start = 0;
    while (start < words.size()) {
      int end = start;
      while (end < words.size() && words.get(end).unit() == words.get(start).unit()) {
        end++;
      }
      packing.addParagraph(words.subList(start, end));
      start = end;
    }
    packing.close();
    return packing.windows;
  }

  private void addParagraph(List<EncoderWord> words) {
    if (size(words) <= ROOM) {
      add(words);
      return;
    }
    close();
    int start = 0;
    while (start < words.size()) {
      int end = start;
      while (end < words.size() && words.get(end).sentence() == words.get(start).sentence()) {
        end++;
      }
      add(words.subList(start, end));
      start = end;
    }
  }

  private void add(List<EncoderWord> words) {
    int size = size(words);
    if (pieces + size > ROOM) {
      close();
    }
    for (EncoderWord word : words) {
      if (pieces + word.pieces().length > ROOM) {
        close();
      }
      open.add(word);
      pieces += word.pieces().length;
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      windows.add(open);
      open = new ArrayList<>();
      pieces = 0;
    }
  }

  private static int size(List<EncoderWord> words) {
    int size = 0;
    for (EncoderWord word : words) {
      size += word.pieces().length;
    }
    return size;
  }
}
