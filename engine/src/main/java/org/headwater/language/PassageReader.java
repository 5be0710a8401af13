package org.headwater.language;

import java.util.Arrays;

/**
 * Reads one passage: the encoder scores the labels of each word on its first piece, and each head
 * seeks the best legal sequence for each paragraph.
 */
final class PassageReader {
  private final EncoderModel model;
  private final WordPiece wordPiece;
  private final Heads heads;

  PassageReader(EncoderModel model, WordPiece wordPiece, Heads heads) {
    this.model = model;
    this.wordPiece = wordPiece;
    this.heads = heads;
  }

  /** For each word the number of its label among the names, then for each word that of its part. */
  byte[] labels(EncoderPassage passage) {
    float[] scores = scores(passage);
    int[] words = passage.words();
    byte[] labels = new byte[2 * words.length];
    int start = 0;
    for (int end = 1; end <= words.length; end++) {
      if (end == words.length || passage.beginsParagraph(words[end])) {
        int[] unit = Arrays.copyOfRange(words, start, end);
        decode(heads.names(), 0, passage, unit, scores, labels, start);
        int parts = heads.names().labels().size();
        decode(heads.parts(), parts, passage, unit, scores, labels, words.length + start);
        start = end;
      }
    }
    return labels;
  }

  private float[] scores(EncoderPassage passage) {
    int last = passage.pieces() + 1;
    long[] pieces = new long[last + 1];
    long[] shapes = new long[last + 1];
    pieces[0] = wordPiece.number("[CLS]");
    pieces[last] = wordPiece.number("[SEP]");
    for (int i = 1; i < last; i++) {
      pieces[i] = passage.piece(i - 1);
      shapes[i] = passage.shape(i - 1);
    }
    return model.scores(pieces, shapes);
  }

  /**
   * Decides the labels of one head for the words of a paragraph, as far as it is in the passage.
   *
   * @param column the place of the head's first score in a piece's row
   * @param at where the first word's label goes
   */
  private void decode(
      Viterbi head,
      int column,
      EncoderPassage passage,
      int[] unit,
      float[] scores,
      byte[] labels,
      int at) {
    int width = head.labels().size();
    float[][] emissions = new float[unit.length][];
    for (int i = 0; i < unit.length; i++) {
      int row = (unit[i] + 1) * heads.width() + column; // [CLS] has the first row
      emissions[i] = Arrays.copyOfRange(scores, row, row + width);
      if (head == heads.names() && passage.beginsUserName(unit[i])) {
        emissions[i][0] -= Viterbi.FORBIDDEN; // user names are no names of the news
      }
    }
    int[] path = head.best(emissions, !passage.beginsParagraph(unit[0]));
    for (int i = 0; i < path.length; i++) {
      labels[at + i] = (byte) path[i];
    }
  }
}
