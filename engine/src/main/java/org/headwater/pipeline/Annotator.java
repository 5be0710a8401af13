package org.headwater.pipeline;

import java.util.List;
import org.headwater.attribution.AttributionLinker;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.Event;
import org.headwater.document.Span;
import org.headwater.document.TimeExpression;
import org.headwater.entity.MentionLinker;
import org.headwater.event.EventCoder;
import org.headwater.language.SentenceSplitter;
import org.headwater.language.Tagger;
import org.headwater.language.Tags;
import org.headwater.time.TimeTagger;

/**
 * Reads one article: sentences, names, times, attributions, events. Nearly all of the product's
 * cost is here, none of it depends on any other article, so that it runs in parallel as far as
 * there are cores. Safe for use by many threads.
 */
public final class Annotator {
  private final Tagger tagger;
  private final MentionLinker mentions = new MentionLinker();
  private final TimeTagger times = new TimeTagger();
  private final AttributionLinker attributions = new AttributionLinker();
  private final EventCoder events = new EventCoder();

  public Annotator(Tagger tagger) {
    this.tagger = tagger;
  }

  public AnnotatedArticle annotate(long arrival, Article article) {
    return new AnnotatedArticle(arrival, article, annotate(article));
  }

  /** All that is found in the article's text. */
  public Annotations annotate(Article article) {
    String text = article.text();
    List<Span> sentences = SentenceSplitter.sentences(text);
    Tags tags = tagger.tag(text, sentences);
    List<EntityMention> entities = mentions.link(text, sentences, tags.names());
    List<TimeExpression> expressions = times.tag(text, sentences, article.published());
    List<Attribution> said = attributions.link(text, sentences, tags, entities);
    List<Event> done =
        events.code(text, sentences, entities, expressions, said, article.published());
    return new Annotations(sentences, entities, expressions, said, done);
  }
}
