package org.headwater.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;

/**
 * What one article says of one entity: the mentions that share a ref.
 *
 * @param forms the names as written, in order
 * @param fullest the fullest of them
 */
record LocalEntity(
    String article,
    String ref,
    EntityType type,
    String fullest,
    NameWords words,
    List<Form> forms,
    List<String> roles) {

  /** A name as it is written in one place, without a possessive ending. */
  record Form(Span span, String text) {
    static Form of(String article, Span span) {
      return new Form(span, TextWords.withoutPossessive(article, span).in(article).strip());
    }
  }

  static List<LocalEntity> in(AnnotatedArticle article) {
    Map<String, List<EntityMention>> byRef = new LinkedHashMap<>();
    for (EntityMention mention : article.annotations().entities()) {
      if (mention.span().end() <= article.text().length()) {
        byRef.computeIfAbsent(mention.ref(), k -> new ArrayList<>()).add(mention);
      }
    }
    List<LocalEntity> entities = new ArrayList<>();
    byRef.forEach((ref, mentions) -> entities.add(of(article, ref, mentions)));
    return entities;
  }

  private static LocalEntity of(
      AnnotatedArticle article, String ref, List<EntityMention> mentions) {
    EntityType type = mentions.getFirst().type();
    String name = mentions.getFirst().name();
    List<Form> forms = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    for (EntityMention mention : mentions) {
      forms.add(Form.of(article.text(), mention.span()));
      if (type == EntityType.PER) {
        roles.addAll(Roles.of(article.text(), sentence(article, mention.span()), mention.span()));
      }
    }
    return new LocalEntity(
        article.id(), ref, type, name, NameWords.of(name, type), forms, List.copyOf(roles));
  }

  /** The sentence that holds the span, or the span itself. */
  private static Span sentence(AnnotatedArticle article, Span span) {
    List<Span> sentences = article.annotations().sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Span sentence = low == 0 ? span : sentences.get(low - 1);
    return sentence.contains(span) ? sentence : span;
  }

  /** A person's name of more than one word. */
  boolean full() {
    return words.words().size() > 1 && !words.lone();
  }

  int count() {
    return forms.size();
  }
}
