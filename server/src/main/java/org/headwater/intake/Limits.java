package org.headwater.intake;

/**
 * How much one input may ask of the machine.
 *
 * @param pageBytes the most bytes of one page, unpacked. News pages stay under 5 MB; the tree of an
 *     HTML page takes about thirty times its bytes, so that 16 MB fit a heap of 2 GB
 * @param ratio how many times its size a packed file may unpack to before it is taken for a bomb.
 *     Text packs ten to twenty times; a bomb of zeros a thousand times
 * @param freeBytes unpacked bytes below which the ratio is not looked at
 */
public record Limits(int pageBytes, int ratio, long freeBytes) {
  public static final Limits DEFAULT = new Limits(16 << 20, 200, 64L << 20);

  /** The sentence for a page that is larger than the limit. */
  String tooLarge() {
    return "it is larger than " + (pageBytes >> 20) + " MB, the most that is read as one page";
  }
}
