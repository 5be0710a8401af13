package org.headwater.entity;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Metadata;
import org.headwater.document.Span;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.TaggedName;

/** A text whose names are marked as {@code [PER Anna Berg]}, as a tagger would mark them. */
record Marked(String text, List<TaggedName> names) {
  static Marked of(String marked) {
    StringBuilder text = new StringBuilder();
    List<TaggedName> names = new ArrayList<>();
    int at = 0;
    while (at < marked.length()) {
      if (marked.charAt(at) != '[') {
        text.append(marked.charAt(at++));
        continue;
      }
      int space = marked.indexOf(' ', at);
      int close = marked.indexOf(']', at);
      int start = text.length();
      text.append(marked, space + 1, close);
      names.add(
          new TaggedName(
              new Span(start, text.length()), EntityType.valueOf(marked.substring(at + 1, space))));
      at = close + 1;
    }
    return new Marked(text.toString(), names);
  }

  List<Span> sentences() {
    return SentenceSplitter.sentences(text);
  }

  List<EntityMention> mentions() {
    return new MentionLinker().link(text, sentences(), names);
  }

  /** The mentions as "words>ref", in order. */
  List<String> refs() {
    return mentions().stream().map(m -> m.span().in(text) + ">" + m.ref()).toList();
  }

  /** The mentions as "words/TYPE", in order. */
  List<String> types() {
    return mentions().stream().map(m -> m.span().in(text) + "/" + m.type()).toList();
  }

  AnnotatedArticle article(String id, long arrival) {
    Article article = Article.ofText(id, Metadata.NONE, text);
    return new AnnotatedArticle(
        arrival,
        article,
        new Annotations(sentences(), mentions(), List.of(), List.of(), List.of()));
  }

  static List<AnnotatedArticle> articles(String... marked) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (String text : marked) {
      articles.add(of(text).article("a" + (articles.size() + 1), articles.size()));
    }
    return articles;
  }
}
