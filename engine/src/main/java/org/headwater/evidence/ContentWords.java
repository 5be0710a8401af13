package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.language.StopWords;

/**
 * The words of a statement that carry meaning, in order, by their places.
 *
 * @param article the article's id
 * @param text the article's text
 * @param words all tokens of the statement; their spans count from its beginning
 * @param content the tokens that are no words of grammar, at most {@link #MOST}
 */
record ContentWords(
    String article, String text, Proposition member, Words words, List<Content> content) {
  /** A longer statement is read so far. */
  static final int MOST = 48;

  ContentWords {
    content = List.copyOf(content);
  }

  /**
   * A word that carries meaning.
   *
   * @param stem of the word, of an irregular past form that of its verb
   * @param token its index
   * @param named whether it belongs to a name
   */
  record Content(String stem, int token, boolean named) {}

  static ContentWords of(Proposition member, AnnotatedArticle article, EntityIndex entities) {
    Words words = new Words(member.span().in(article.text()));
    List<EntityIndex.Named> names = entities.inside(article.id(), member.span());
    List<Content> content = new ArrayList<>();
    for (int i = 0; i < words.size() && content.size() < MOST; i++) {
      String word = words.lower(i);
      if (Character.isLetterOrDigit(word.codePointAt(0)) && !StopWords.contains(word, "en")) {
        Span span = words.token(i).span().shift(member.span().start());
        boolean named = names.stream().anyMatch(name -> name.span().overlaps(span));
        content.add(new Content(FrameReader.stem(word, "en"), i, named));
      }
    }
    return new ContentWords(article.id(), article.text(), member, words, content);
  }

  /** Whether it stands in the article of another. */
  boolean isBeside(ContentWords other) {
    return article.equals(other.article);
  }

  /** The index of the token that begins at or first after a position of the article. */
  int tokenAt(int position) {
    return words.from(Math.max(0, position - member.span().start()));
  }

  /** The place of some of the tokens, the last one included. */
  Place place(int first, int last) {
    return place(words.token(first).span().union(words.token(last).span()));
  }

  private Place place(Span inside) {
    return new Place(article, inside.shift(member.span().start()));
  }

  /** A value that stands here alone so far. */
  DivergentValues value(Place place) {
    return new DivergentValues(place.span().in(text)).add(place);
  }
}
