package org.headwater.language;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.headwater.document.EntityType;
import org.headwater.document.Span;

/**
 * Marks names and the parts of attributions with one small encoder and two CRF heads.
 *
 * <p>Why one pass: the encoder is nearly all of the cost of reading an article, and both tasks
 * share it. How: the words are packed into windows of up to {@value Windows#LONGEST} pieces, each
 * of which is read by itself or, when the same passage was read before, remembered. The model and
 * its card are {@code encoder.onnx} and {@code CARD.md}.
 *
 * <p>Safe for several threads; equal input gives equal output whatever the threads and whatever was
 * read before. Cost: about 0.05 ms of one core a piece on a processor with AVX-512 VNNI.
 */
public final class EncoderTagger implements Tagger, AutoCloseable {
  private final EncoderModel model;
  private final WordPiece wordPiece;
  private final Heads heads;
  private final PassageReader reader;
  private final PassageMemory memory;

  private EncoderTagger(EncoderModel model, WordPiece wordPiece, Heads heads, int passages) {
    this.model = model;
    this.wordPiece = wordPiece;
    this.heads = heads;
    this.reader = new PassageReader(model, wordPiece, heads);
    this.memory = new PassageMemory(passages);
  }

  /** Loads the model that ships with the engine: some 100 MB of memory outside the heap. */
  public static EncoderTagger open() {
    return open(PassageMemory.PASSAGES);
  }

  /**
   * Opens another model of the same form, which {@code training/} makes.
   *
   * @param model the bytes of its ONNX file
   * @param transitions the text of its {@code encoder-transitions.tsv}
   * @param card the text of its card, which holds the model's SHA-256
   * @throws IllegalArgumentException when they are of another form or the card is another model's,
   *     with a sentence that says how
   */
  public static EncoderTagger open(byte[] model, String transitions, String card) {
    if (!card.contains(digest(model))) {
      throw new IllegalArgumentException("its card lacks its sha256 and is another model's");
    }
    Heads heads = Heads.read(transitions);
    return new EncoderTagger(
        EncoderModel.open(model, heads.width()), WordPiece.load(), heads, PassageMemory.PASSAGES);
  }

  /**
   * The shipped model with a memory of another size.
   *
   * @param passages how many passages it remembers; 0 for none
   */
  static EncoderTagger open(int passages) {
    return new EncoderTagger(EncoderModel.open(), WordPiece.load(), Heads.load(), passages);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Tags tag(String text, List<Span> sentences) {
    List<EncoderWord> words = EncoderReading.words(wordPiece, text, sentences);
    LabelledSpans names = new LabelledSpans(heads.names().labels());
    LabelledSpans parts = new LabelledSpans(heads.parts().labels());
    EncoderWord before = null;
    for (List<EncoderWord> window : Windows.pack(words)) {
      byte[] labels = memory.labels(EncoderPassage.of(window, before), reader::labels);
      for (int i = 0; i < window.size(); i++) {
        Span word = window.get(i).token().span();
        names.add(word, window.get(i).unit(), labels[i]);
        parts.add(word, window.get(i).unit(), labels[window.size() + i]);
      }
      before = window.getLast();
    }
    return new Tags(
        names.found().stream()
            .map(f -> new TaggedName(f.span(), EntityType.valueOf(f.label())))
            .toList(),
        parts.found().stream()
            .map(f -> new TaggedPart(f.span(), Part.valueOf(f.label())))
            .toList());
  }

  /** Frees the model; nothing may be tagged afterwards. */
  @Override
  public void close() {
    model.close();
  }
}
