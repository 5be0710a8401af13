package org.headwater.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.headwater.document.Attribution;
import org.headwater.document.EntityMention;
import org.headwater.document.Event;
import org.headwater.document.PartialDate;
import org.headwater.entity.Entity;
import org.headwater.entity.Variant;
import org.headwater.evidence.Claim;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Origins;
import org.headwater.evidence.StoryEvent;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StorySummary;
import org.jspecify.annotations.Nullable;

/**
 * What the index holds of each thing: an article whole; a story with its claims and outlets; each
 * claim; each entity. A claim and an entity can be found by the outlets and dates of the articles
 * that carry them.
 */
final class Documents {
  private Documents() {}

  static String key(String kind, String id) {
    return kind + "/" + id;
  }

  static Document article(StoredArticle stored) {
    Entry entry = new Entry("article", stored.id());
    entry.title(ArticleTitle.of(stored.article()));
    entry.body(stored.article().text());
    carried(entry, stored);
    for (EntityMention mention : stored.annotated().annotations().entities()) {
      entry.name(mention.name());
    }
    for (Event event : stored.annotated().annotations().events()) {
      entry.event(event.type().name());
    }
    return entry.document();
  }

  /** The story itself, then its claims, then its entities. */
  static List<Document> story(StoredStory story) {
    List<Document> all = new ArrayList<>();
    StorySummary summary = story.summary();
    Evidence evidence = story.evidence();
    if (summary == null || evidence == null) {
      return all;
    }
    all.add(story(story, summary, evidence));
    evidence.claims().forEach(claim -> all.add(claim(story, claim)));
    evidence.entities().forEach(entity -> all.add(entity(story, entity)));
    return all;
  }

  private static Document story(StoredStory story, StorySummary summary, Evidence evidence) {
    Entry entry = new Entry("story", story.id());
    entry.title(summary.title());
    entry.owner(story.id());
    entry.origins(new Origins(summary.originsLow(), summary.originsHigh(), List.of()));
    story.articles().forEach(article -> carried(entry, article));
    StringBuilder claims = new StringBuilder();
    for (Claim claim : evidence.claims()) {
      claims.append(claim.text()).append('\u2029');
    }
    entry.body(claims.toString());
    evidence.entities().forEach(entity -> names(entry, entity));
    for (StoryEvent event : evidence.events()) {
      entry.event(event.type().name());
    }
    return entry.document();
  }

  private static Document claim(StoredStory story, Claim claim) {
    Entry entry = new Entry("claim", story.id() + "/" + claim.id());
    entry.title(claim.text());
    entry.owner(story.id());
    entry.origins(claim.origins());
    claim.slots().found().forEach((slot, value) -> entry.name(value));
    Set<String> members = new LinkedHashSet<>();
    claim.members().forEach(member -> members.add(member.article()));
    claim.members().forEach(member -> member.via().forEach(entry::origin));
    about(entry, story, members);
    return entry.document();
  }

  private static Document entity(StoredStory story, Entity entity) {
    Entry entry = new Entry("entity", story.id() + "/" + entity.id());
    entry.title(entity.name());
    entry.owner(story.id());
    names(entry, entity);
    entry.body(String.join("\n", entity.roles()));
    Set<String> members = new LinkedHashSet<>();
    entity.mentions().forEach(mention -> members.add(mention.article()));
    about(entry, story, members);
    return entry.document();
  }

  private static void about(Entry entry, StoredStory story, Set<String> articles) {
    for (StoredArticle article : story.articles()) {
      if (articles.contains(article.id())) {
        entry.source(article.article().outlet());
        entry.dated(article.article().published());
      }
    }
  }

  private static void carried(Entry entry, StoredArticle article) {
    entry.source(article.article().outlet());
    entry.dated(article.article().published());
    article.article().metadata().credits().forEach(entry::origin);
    for (Attribution attribution : article.annotated().annotations().attributions()) {
      attribution.via().forEach(entry::origin);
    }
  }

  private static void names(Entry entry, Entity entity) {
    entry.name(entity.name());
    for (Variant variant : entity.variants()) {
      entry.name(variant.text());
    }
  }

  /** One document in the making; each value of a field is kept once. */
  private static final class Entry {
    private final Document document = new Document();
    private final Set<String> given = new LinkedHashSet<>();
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    Entry(String kind, String id) {
      document.add(new StringField(Fields.KEY, key(kind, id), Store.NO));
      document.add(new SortedDocValuesField(Fields.KEY, new BytesRef(key(kind, id))));
      document.add(new StringField(Fields.KIND, kind, Store.YES));
      document.add(new StringField(Fields.ID, id, Store.YES));
    }

    void title(String title) {
      document.add(new TextField(Fields.TITLE, title, Store.YES));
    }

    void body(String body) {
      document.add(new TextField(Fields.BODY, body, Store.YES));
    }

    void owner(String story) {
      document.add(new StringField(Fields.OWNER, story, Store.NO));
    }

    void name(String name) {
      text(Fields.NAMES, name);
    }

    void source(@Nullable String outlet) {
      if (outlet != null) {
        text(Fields.SOURCE, outlet);
      }
    }

    void origin(String origin) {
      text(Fields.ORIGIN, origin);
    }

    void event(String type) {
      String value = type.toLowerCase(Locale.ROOT);
      if (given.add(Fields.EVENT + ' ' + value)) {
        document.add(new StringField(Fields.EVENT, value, Store.NO));
      }
    }

    void origins(Origins origins) {
      document.add(new IntPoint(Fields.ORIGINS_LOW, origins.low()));
      document.add(new IntPoint(Fields.ORIGINS_HIGH, origins.high()));
    }

    void dated(@Nullable PartialDate date) {
      if (date != null) {
        first = Math.min(first, date.earliest().toEpochDay());
        last = Math.max(last, date.latest().toEpochDay());
      }
    }

    Document document() {
      if (first <= last) {
        document.add(new LongPoint(Fields.FIRST_DAY, first));
        document.add(new LongPoint(Fields.LAST_DAY, last));
      }
      return document;
    }

    private void text(String field, String value) {
      if (given.add(field + ' ' + value)) {
        document.add(new TextField(field, value, Store.NO));
      }
    }
  }
}
