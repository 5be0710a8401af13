package org.headwater.reuse;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Chooses a few rare stems of a text such that a retelling of it in other words has some of them.
 *
 * <p>A rewrite may share no five words in a row, so that shingles do not find it; but it keeps most
 * names, figures and rare words. Of the unquoted rare stems the {@value #KEPT} with the smallest
 * hashes are kept (a bottom-k sketch; Broder, 1997): two texts that share rare stems keep the same
 * ones of them. Linear but for the sort.
 */
final class RareStems {
  static final int KEPT = 10;

  private RareStems() {}

  /** The keys of a text, ascending, all below 2³², which fingerprints are not. */
  static long[] keys(Wording text) {
    return IntStream.range(0, text.size())
        .filter(i -> text.stem(i) != Wording.NO_STEM && text.mayBeRare(i) && !text.quoted(i))
        .mapToLong(i -> WordingReader.mix(text.stem(i)) & 0xFFFFFFFFL)
        .sorted()
        .distinct()
        .limit(KEPT)
        .toArray();
  }

  static boolean isKey(long key) {
    return key >>> 32 == 0;
  }

  /** Both kinds of keys in one array, those of rare stems first. */
  static long[] join(long[] rare, long[] fingerprints) {
    long[] all = Arrays.copyOf(rare, rare.length + fingerprints.length);
    System.arraycopy(fingerprints, 0, all, rare.length, fingerprints.length);
    return all;
  }
}
