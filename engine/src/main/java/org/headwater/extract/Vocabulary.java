package org.headwater.extract;

import java.util.Locale;

/**
 * The words of one page, each kept once: a word that was seen before is the same object, found
 * without building it first.
 *
 * <p>An open hash table over the lower-case characters. A page made of words that all meet in one
 * place of the table costs no more than {@link #FARTHEST} looks a word: one that finds no place is
 * not kept, only built. Not for use by several threads.
 */
final class Vocabulary {
  private static final int FARTHEST = 32;

  private String[] words = new String[1024];
  private int[] hashes = new int[1024];
  private int size;
  private char[] lower = new char[64];

  /** The lower-case form of a run of characters. */
  String word(CharSequence text, int start, int end) {
    int length = end - start;
    if (length > lower.length) {
      lower = new char[Math.max(length, lower.length * 2)];
    }
    int hash = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(start + i);
      if (c == '\u0130' || c == '\u03a3' || Character.isSurrogate(c)) {
        return text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
      }
      c = c < 128 ? (char) (c >= 'A' && c <= 'Z' ? c + 32 : c) : Character.toLowerCase(c);
      lower[i] = c;
      hash = (hash ^ c) * 0x01000193; // FNV-1a
    }
    return kept(hash ^ hash >>> 15, length);
  }

  private String kept(int hash, int length) {
    int mask = words.length - 1;
    for (int step = 0; step < FARTHEST; step++) {
      int at = hash + step & mask;
      String word = words[at];
      if (word == null) {
        return keep(at, hash, new String(lower, 0, length));
      }
      if (hashes[at] == hash && isLower(word, length)) {
        return word;
      }
    }
    return new String(lower, 0, length);
  }

  private boolean isLower(String word, int length) {
    if (word.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (word.charAt(i) != lower[i]) {
        return false;
      }
    }
    return true;
  }

  private String keep(int at, int hash, String word) {
    words[at] = word;
    hashes[at] = hash;
    if (++size > words.length / 2) {
      grow();
    }
    return word;
  }

  private void grow() {
    String[] old = words;
    int[] oldHashes = hashes;
    words = new String[old.length * 2];
    hashes = new int[words.length];
    size = 0;
    for (int i = 0; i < old.length; i++) {
      int step = 0;
      while (old[i] != null && step < FARTHEST) {
        int at = oldHashes[i] + step & words.length - 1;
        if (words[at] == null) {
          words[at] = old[i];
          hashes[at] = oldHashes[i];
          size++;
          break;
        }
        step++;
      }
    }
  }
}
