package org.headwater.language;

import java.util.List;

/**
 * The words of a text as the encoder reads them. Training reads its texts through this too, so that
 * a model learns from exactly the words, pieces and shapes that it will meet.
 *
 * <p>Safe for several threads.
 */
public final class EncoderReader {
  private final WordPiece wordPiece = WordPiece.load();

  /** The words in order, without overlap. */
  public List<EncoderWord> words(String text) {
    return EncoderReading.words(wordPiece, text, SentenceSplitter.sentences(text));
  }
}
