package org.headwater.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Which pieces of the vocabulary are alike: clusters of three sizes, each fine one inside a middle
 * one inside a coarse one. They were made from the rows of the encoder's word table by k-means, and
 * let the linear tagger know words that its training texts do not have.
 */
public final class PieceClusters {
  private final WordPiece wordPiece = WordPiece.load();
  private final short[] fineOfPiece;
  private final short[] middleOfFine;
  private final short[] coarseOfMiddle;

  /**
   * Clusters by number.
   *
   * @param fineOfPiece for each piece of the vocabulary its fine cluster
   */
  public PieceClusters(short[] fineOfPiece, short[] middleOfFine, short[] coarseOfMiddle) {
    this.fineOfPiece = fineOfPiece.clone();
    this.middleOfFine = middleOfFine.clone();
    this.coarseOfMiddle = coarseOfMiddle.clone();
  }

  /** Reads what {@link #write} wrote. */
  public static PieceClusters read(DataInput in) throws IOException {
    return new PieceClusters(shorts(in), shorts(in), shorts(in));
  }

  /** Writes what {@link LinearTagger#open} reads. */
  public void write(DataOutput out) throws IOException {
    for (short[] numbers : new short[][] {fineOfPiece, middleOfFine, coarseOfMiddle}) {
      out.writeInt(numbers.length);
      for (short number : numbers) {
        out.writeShort(number);
      }
    }
  }

  private static short[] shorts(DataInput in) throws IOException {
    short[] numbers = new short[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readShort();
    }
    return numbers;
  }

  WordPiece wordPiece() {
    return wordPiece;
  }

  int fine(int piece) {
    return fineOfPiece[piece];
  }

  int middle(int fine) {
    return middleOfFine[fine];
  }

  int coarse(int fine) {
    return coarseOfMiddle[middleOfFine[fine]];
  }
}
