package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.language.StopWords;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its words by their places, which are read when they are first asked for: most
 * statements have nothing that is compared word by word. For one thread.
 */
final class ContentWords {
  /** A longer statement is read so far, in words that carry meaning. */
  private static final int MOST = 48;

  private final AnnotatedArticle article;
  private final Proposition member;
  private final EntityIndex entities;
  private @Nullable Words words;
  private @Nullable List<Content> content;

  ContentWords(Proposition member, AnnotatedArticle article, EntityIndex entities) {
    this.article = article;
    this.member = member;
    this.entities = entities;
  }

  /**
   * A word that carries meaning.
   *
   * @param stem of the word, of an irregular past form that of its verb
   * @param token its index
   * @param named whether it belongs to a name
   */
  record Content(String stem, int token, boolean named) {}

  /** The article's id. */
  String article() {
    return article.id();
  }

  /** The article's text. */
  String text() {
    return article.text();
  }

  Proposition member() {
    return member;
  }

  /** All tokens of the statement; their spans count from its beginning. */
  Words words() {
    Words read = words;
    if (read == null) {
      read = new Words(member.span().in(article.text()));
      words = read;
    }
    return read;
  }

  /** The tokens that are no words of grammar, in order. */
  List<Content> content() {
    List<Content> read = content;
    if (read == null) {
      read = List.copyOf(read());
      content = read;
    }
    return read;
  }

  private List<Content> read() {
    List<EntityIndex.Named> names = entities.inside(article.id(), member.span());
    List<Content> found = new ArrayList<>();
    for (int i = 0; i < words().size() && found.size() < MOST; i++) {
      String word = words().lower(i);
      if (Character.isLetterOrDigit(word.codePointAt(0)) && !StopWords.contains(word, "en")) {
        Span span = words().token(i).span().shift(member.span().start());
        boolean named = names.stream().anyMatch(name -> name.span().overlaps(span));
        found.add(new Content(FrameReader.stem(word, "en"), i, named));
      }
    }
    return found;
  }

  /** Whether it stands in the article of another. */
  boolean isBeside(ContentWords other) {
    return article().equals(other.article());
  }

  /** The index of the token that begins at or first after a position of the article. */
  int tokenAt(int position) {
    return words().from(Math.max(0, position - member.span().start()));
  }

  /** The place of some of the tokens, the last one included. */
  Place place(int first, int last) {
    Span inside = words().token(first).span().union(words().token(last).span());
    return new Place(article(), inside.shift(member.span().start()));
  }

  /** A value that stands here alone so far. */
  DivergentValues value(Place place) {
    return new DivergentValues(place.span().in(text())).add(place);
  }
}
