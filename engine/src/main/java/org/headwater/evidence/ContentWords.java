package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.language.StopWords;
import org.jspecify.annotations.Nullable;

/**
 * A statement with its words by their places, which are read when they are first asked for: most
 * statements have nothing that is compared word by word. What other articles say in the same words
 * is the same statement, which then stands in them too. For one thread.
 */
final class ContentWords {
  /** A longer statement is read so far, in words that carry meaning. */
  private static final int MOST = 48;

  private final AnnotatedArticle article;
  private final Proposition member;
  private final EntityIndex entities;
  private final List<Copy> copies = new ArrayList<>();
  private final Set<String> standsIn = new LinkedHashSet<>();
  private @Nullable Words words;
  private @Nullable List<Content> content;

  ContentWords(Proposition member, AnnotatedArticle article, EntityIndex entities) {
    this.article = article;
    this.member = member;
    this.entities = entities;
    standsIn.add(article.id());
  }

  /** The same words elsewhere. */
  private record Copy(Span span, AnnotatedArticle article) {}

  /** Adds where the same words stand, in this article or another. */
  void addCopy(Span span, AnnotatedArticle where) {
    copies.add(new Copy(span, where));
    standsIn.add(where.id());
  }

  /**
   * A word that carries meaning.
   *
   * @param stem of the word, of an irregular past form that of its verb
   * @param token its index
   * @param named whether it belongs to a name
   */
  record Content(String stem, int token, boolean named) {}

  /** The ids of all articles it stands in. */
  Set<String> articles() {
    return standsIn;
  }

  /** The id of the article it is read in. */
  String article() {
    return article.id();
  }

  /** The text of that article. */
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

  /** Whether it stands in an article of another. */
  boolean isBeside(ContentWords other) {
    return !Collections.disjoint(standsIn, other.standsIn);
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

  /** A value that stands here, and in all copies, alone so far. */
  DivergentValues value(Place place) {
    return addTo(new DivergentValues(place.span().in(text())), place);
  }

  /** Adds a place here, and the same in all copies, to a value. */
  DivergentValues addTo(DivergentValues value, Place place) {
    value.add(place);
    for (Copy copy : copies) {
      in(copy, place.span()).ifPresent(span -> value.add(new Place(copy.article.id(), span)));
    }
    return value;
  }

  /** Where a copy has what stands here: as far from its beginning, else by its tokens. */
  private Optional<Span> in(Copy copy, Span span) {
    int start = copy.span.start() + span.start() - member.span().start();
    if (start >= 0 && copy.article.text().startsWith(span.in(text()), start)) {
      return Optional.of(new Span(start, start + span.length()));
    }
    Words other = new Words(copy.span.in(copy.article.text()));
    int first = tokenAt(span.start());
    int last = tokenAt(span.end()) - 1;
    return member.span().contains(span) && first <= last && other.lower().equals(words().lower())
        ? Optional.of(
            other.token(first).span().union(other.token(last).span()).shift(copy.span.start()))
        : Optional.empty();
  }
}
