package org.headwater.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.Span;

/**
 * Turns a text into the words that the encoder was trained on: quotation marks are made
 * directional, apostrophes and dashes plain, and each word knows its sentence, its paragraph and
 * whether it is quoted. A quotation that is never closed ends with its paragraph.
 */
final class EncoderReading {
  private static final Map<String, String> PLAIN =
      Map.of(
          "’", "'", "‘", "'", "`", "'", "``", "“", "''", "”", "--", "—", "„", "“", "«", "“", "»",
          "”");

  private final WordPiece wordPiece;
  private final String text;
  private final List<EncoderWord> words = new ArrayList<>();
  private final Map<String, int[]> pieces = new HashMap<>();
  private boolean quoteOpen;
  private boolean quoted;

  private EncoderReading(WordPiece wordPiece, String text) {
    this.wordPiece = wordPiece;
    this.text = text;
  }

  static List<EncoderWord> words(WordPiece wordPiece, String text, List<Span> sentences) {
    EncoderReading reading = new EncoderReading(wordPiece, text);
    reading.read(sentences);
    return reading.words;
  }

  private void read(List<Span> sentences) {
    int sentence = 0;
    int unit = 0;
    for (Token token : Tokenizer.tokens(text)) {
      while (sentence + 1 < sentences.size()
          && sentences.get(sentence + 1).start() <= token.span().start()) {
        if (partsParagraphs(sentences.get(sentence).end(), sentences.get(sentence + 1).start())) {
          unit++;
          quoteOpen = false;
          quoted = false;
        }
        sentence++;
      }
      add(token, sentence, unit);
    }
  }

  private void add(Token token, int sentence, int unit) {
    String word = plain(token);
    boolean startsParagraph = words.isEmpty() || words.getLast().unit() != unit;
    boolean startsSentence = words.isEmpty() || words.getLast().sentence() != sentence;
    boolean inside = quoted || word.equals("“") || word.equals("”");
    quoted = !word.equals("”") && inside;
    words.add(
        new EncoderWord(
            token,
            pieces.computeIfAbsent(word, wordPiece::pieces),
            Shapes.of(word),
            Shapes.place(startsSentence, startsParagraph, inside),
            sentence,
            unit));
  }

  private boolean partsParagraphs(int end, int start) {
    return text.substring(end, Math.max(end, start)).indexOf('\n') >= 0;
  }

  private String plain(Token token) {
    String word = token.text();
    if (!word.equals("\"")) {
      String plain = PLAIN.get(word);
      return plain != null ? plain : word.replace('’', '\'');
    }
    quoteOpen = opens(token.span());
    return quoteOpen ? "“" : "”";
  }

  /** By the space around a straight mark; in turn where that does not tell. */
  private boolean opens(Span mark) {
    boolean spaceBefore = mark.start() == 0 || isSpaceOrOpener(text.charAt(mark.start() - 1));
    boolean spaceAfter = mark.end() == text.length() || isSpace(text.charAt(mark.end()));
    return spaceBefore != spaceAfter ? spaceBefore : !quoteOpen;
  }

  private static boolean isSpaceOrOpener(char c) {
    return isSpace(c) || "([—–-“‘".indexOf(c) >= 0;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
