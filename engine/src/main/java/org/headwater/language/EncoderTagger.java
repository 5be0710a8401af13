package org.headwater.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.headwater.document.EntityType;
import org.headwater.document.Span;

/**
 * Marks names and the parts of attributions with one small encoder and two CRF heads.
 *
 * <p>Why one pass: the encoder is nearly all of the cost of reading an article, and both tasks
 * share it. How: the words are packed into windows of up to {@value Windows#LONGEST} pieces, the
 * encoder scores the labels of each word on its first piece, and the best legal sequence is sought
 * for each paragraph. The model and its card are {@code encoder.onnx} and {@code CARD.md}.
 *
 * <p>Safe for several threads; equal input gives equal output whatever the threads. Cost: about 0.1
 * ms of one core a piece.
 */
public final class EncoderTagger implements Tagger, AutoCloseable {
  private final EncoderModel model;
  private final WordPiece wordPiece;
  private final Heads heads;
  private final int first;
  private final int last;

  private EncoderTagger(EncoderModel model, WordPiece wordPiece, Heads heads) {
    this.model = model;
    this.wordPiece = wordPiece;
    this.heads = heads;
    this.first = wordPiece.number("[CLS]");
    this.last = wordPiece.number("[SEP]");
  }

  /** Loads the model that ships with the engine: some 100 MB of memory outside the heap. */
  public static EncoderTagger open() {
    return new EncoderTagger(EncoderModel.open(), WordPiece.load(), Heads.load());
  }

  @Override
  public Tags tag(String text, List<Span> sentences) {
    List<EncoderWord> words = EncoderReading.words(wordPiece, text, sentences);
    float[][] scores = new float[words.size()][];
    int at = 0;
    for (List<EncoderWord> window : Windows.pack(words)) {
      at = score(window, scores, at);
    }
    return decode(words, scores);
  }

  /** Scores a window's words into the array from {@code at} on; returns the place after them. */
  private int score(List<EncoderWord> window, float[][] scores, int at) {
    int size = 2;
    for (EncoderWord word : window) {
      size += word.pieces().length;
    }
    long[] pieces = new long[size];
    long[] shapes = new long[size];
    int[] firstPiece = new int[window.size()];
    int place = 0;
    pieces[place++] = first;
    for (int i = 0; i < firstPiece.length; i++) {
      firstPiece[i] = place;
      for (int piece : window.get(i).pieces()) {
        shapes[place] = window.get(i).shape();
        pieces[place++] = piece;
      }
    }
    pieces[place] = last;
    float[] all = model.scores(pieces, shapes);
    int width = heads.width();
    for (int i = 0; i < firstPiece.length; i++) {
      scores[at + i] = Arrays.copyOfRange(all, firstPiece[i] * width, (firstPiece[i] + 1) * width);
    }
    return at + firstPiece.length;
  }

  private Tags decode(List<EncoderWord> words, float[][] scores) {
    List<TaggedName> names = new ArrayList<>();
    List<TaggedPart> parts = new ArrayList<>();
    int start = 0;
    while (start < words.size()) {
      int end = start;
      while (end < words.size() && words.get(end).unit() == words.get(start).unit()) {
        end++;
      }
      List<EncoderWord> unit = words.subList(start, end);
      for (Labelled found : labelled(heads.names(), unit, scores, start, 0)) {
        names.add(new TaggedName(found.span(), EntityType.valueOf(found.label())));
      }
      int from = heads.names().labels().size();
      for (Labelled found : labelled(heads.parts(), unit, scores, start, from)) {
        parts.add(new TaggedPart(found.span(), Part.valueOf(found.label())));
      }
      start = end;
    }
    return new Tags(names, parts);
  }

  private record Labelled(Span span, String label) {}

  private static List<Labelled> labelled(
      Viterbi head, List<EncoderWord> unit, float[][] scores, int start, int from) {
    int width = head.labels().size();
    float[][] emissions = new float[unit.size()][];
    for (int i = 0; i < emissions.length; i++) {
      emissions[i] = Arrays.copyOfRange(scores[start + i], from, from + width);
      if (from == 0 && unit.get(i).token().text().charAt(0) == '@') {
        emissions[i][0] -= Viterbi.FORBIDDEN; // user names are no names of the news
      }
    }
    List<Labelled> found = new ArrayList<>();
    int[] path = head.best(emissions);
    for (int i = 0; i < path.length; i++) {
      String label = head.labels().get(path[i]);
      Span span = unit.get(i).token().span();
      if (label.startsWith("B-")) {
        found.add(new Labelled(span, label.substring(2)));
      } else if (label.startsWith("I-")) {
        Labelled open = found.removeLast();
        found.add(new Labelled(open.span().union(span), open.label()));
      }
    }
    return found;
  }

  /** Frees the model; nothing may be tagged afterwards. */
  @Override
  public void close() {
    model.close();
  }
}
