package org.headwater.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.Span;

/**
 * A text as the linear tagger reads it: its words with their forms, and where each stands in its
 * sentence, its paragraph and its quotation.
 */
public final class LinearText {
  /** How a paragraph is written: what capitals tell depends on it. */
  static final int MIXED_CASE = 0;

  static final int ALL_LOWER = 1;
  static final int ALL_UPPER = 2;

  final WordForm[] forms;
  private final List<EncoderWord> words;

  /** For each word the first one of its sentence, and the one after its last. */
  final int[] sentenceStart;

  final int[] sentenceEnd;

  /** The same of its paragraph. */
  final int[] unitStart;

  final int[] unitEnd;

  /** 0 outside of quotations, 1 inside, 2 a mark that opens one, 3 a mark that closes one. */
  final byte[] quotation;

  final byte[] writing;

  private LinearText(List<EncoderWord> words, PieceClusters clusters) {
    int size = words.size();
    this.words = words;
    forms = new WordForm[size];
    sentenceStart = new int[size];
    sentenceEnd = new int[size];
    unitStart = new int[size];
    unitEnd = new int[size];
    quotation = new byte[size];
    writing = new byte[size];
    findForms(clusters);
    findBorders();
    findQuotations(clusters.wordPiece().number("“"), clusters.wordPiece().number("”"));
    findWriting();
  }

  /**
   * Reads a text.
   *
   * @param sentences in order, as {@link SentenceSplitter#sentences} gives them
   */
  public static LinearText read(String text, List<Span> sentences, PieceClusters clusters) {
    return new LinearText(EncoderReading.words(clusters.wordPiece(), text, sentences), clusters);
  }

  /** The number of words. */
  public int size() {
    return forms.length;
  }

  /** Where a word stands in the text. */
  public Span span(int word) {
    return words.get(word).token().span();
  }

  /** The word after the last one of a word's paragraph: labels are decided by paragraphs. */
  public int unitEnd(int word) {
    return unitEnd[word];
  }

  /** Whether a word is a name of the social media, which is no name of the news. */
  public boolean isUserName(int word) {
    return words.get(word).token().text().charAt(0) == '@';
  }

  /** The form of a word of the same paragraph; {@link WordForm#NONE} beyond its ends. */
  WordForm near(int word, int distance) {
    int other = word + distance;
    return other < unitStart[word] || other >= unitEnd[word] ? WordForm.NONE : forms[other];
  }

  private void findForms(PieceClusters clusters) {
    Map<String, WordForm> known = new HashMap<>();
    for (int i = 0; i < forms.length; i++) {
      EncoderWord word = words.get(i);
      String text = word.token().text();
      forms[i] =
          text.equals("\"") // of two kinds, by its direction
              ? WordForm.of(word, clusters)
              : known.computeIfAbsent(text, t -> WordForm.of(word, clusters));
    }
  }

  private void findBorders() {
    int sentence = 0;
    int unit = 0;
    for (int i = 0; i <= words.size(); i++) {
      if (i == words.size() || words.get(i).sentence() != words.get(sentence).sentence()) {
        for (int word = sentence; word < i; word++) {
          sentenceStart[word] = sentence;
          sentenceEnd[word] = i;
        }
        sentence = i;
      }
      if (i == words.size() || words.get(i).unit() != words.get(unit).unit()) {
        for (int word = unit; word < i; word++) {
          unitStart[word] = unit;
          unitEnd[word] = i;
        }
        unit = i;
      }
    }
  }

  private void findQuotations(int opener, int closer) {
    boolean inside = false;
    for (int i = 0; i < forms.length; i++) {
      int[] pieces = words.get(i).pieces();
      int piece = pieces.length == 1 ? pieces[0] : -1;
      inside &= i != unitStart[i];
      if (piece == opener) {
        quotation[i] = 2;
        inside = true;
      } else if (piece == closer) {
        quotation[i] = 3;
        inside = false;
      } else {
        quotation[i] = (byte) (inside ? 1 : 0);
      }
    }
  }

  private void findWriting() {
    for (int start = 0; start < forms.length; start = unitEnd[start]) {
      boolean lower = false;
      boolean upper = false;
      for (int i = start; i < unitEnd[start]; i++) {
        lower |= forms[i].shape() == Shapes.LOWER || forms[i].shape() == Shapes.CAPITALISED;
        upper |= forms[i].hasCapital();
      }
      int kind = !upper ? ALL_LOWER : !lower ? ALL_UPPER : MIXED_CASE;
      for (int i = start; i < unitEnd[start]; i++) {
        writing[i] = (byte) kind;
      }
    }
  }
}
