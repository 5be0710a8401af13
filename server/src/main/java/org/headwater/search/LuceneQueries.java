package org.headwater.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.headwater.search.SearchQuery.All;
import org.headwater.search.SearchQuery.Any;
import org.headwater.search.SearchQuery.Dated;
import org.headwater.search.SearchQuery.Everything;
import org.headwater.search.SearchQuery.Independent;
import org.headwater.search.SearchQuery.Not;
import org.headwater.search.SearchQuery.Words;

/** Puts a query into Lucene's terms. */
final class LuceneQueries {
  /** A word of the title weighs as much as this many of the body. By judgement, not tuned. */
  private static final float TITLE_WEIGHT = 2.5f;

  private static final float NAMES_WEIGHT = 1.5f;

  private final QueryBuilder terms;

  LuceneQueries(Analyzer analyzer) {
    this.terms = new QueryBuilder(analyzer);
  }

  Query of(SearchQuery query) {
    return switch (query) {
      case Everything everything -> new MatchAllDocsQuery();
      case All all -> all(all.parts());
      case Any any -> any(any.parts());
      case Not not -> all(List.of(not));
      case Words words -> words(words);
      case Dated dated -> dated(dated);
      case Independent independent -> independent(independent);
    };
  }

  private Query all(List<SearchQuery> parts) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    boolean wanted = false;
    for (SearchQuery part : parts) {
      if (part instanceof Not not) {
        builder.add(of(not.part()), Occur.MUST_NOT);
      } else {
        builder.add(of(part), Occur.MUST);
        wanted = true;
      }
    }
    if (!wanted) {
      builder.add(new MatchAllDocsQuery(), Occur.MUST);
    }
    return builder.build();
  }

  private Query any(List<SearchQuery> parts) {
    BooleanQuery.Builder builder = new BooleanQuery.Builder();
    parts.forEach(part -> builder.add(of(part), Occur.SHOULD));
    return builder.build();
  }

  private Query words(Words words) {
    return switch (words.place()) {
      case ANYWHERE -> anywhere(words.words());
      case TITLE -> phrase(Fields.TITLE, words.words());
      case SOURCE -> filter(phrase(Fields.SOURCE, words.words()));
      case ENTITY -> phrase(Fields.NAMES, words.words());
      case ORIGIN -> filter(phrase(Fields.ORIGIN, words.words()));
      case EVENT -> exact(Fields.EVENT, words.words());
      case KIND -> exact(Fields.KIND, words.words());
    };
  }

  private Query anywhere(String words) {
    return new DisjunctionMaxQuery(
        List.of(
            new BoostQuery(phrase(Fields.TITLE, words), TITLE_WEIGHT),
            new BoostQuery(phrase(Fields.NAMES, words), NAMES_WEIGHT),
            phrase(Fields.BODY, words)),
        0.1f);
  }

  /** Words that stand together; nothing is found when they hold no letter and no digit. */
  private Query phrase(String field, String words) {
    Query query = terms.createPhraseQuery(field, words);
    return query == null ? new MatchNoDocsQuery("no words") : query;
  }

  private static Query exact(String field, String value) {
    return filter(new TermQuery(new Term(field, value.toLowerCase(Locale.ROOT))));
  }

  private static Query filter(Query query) {
    return new ConstantScoreQuery(query);
  }

  private static Query dated(Dated dated) {
    return filter(
        new BooleanQuery.Builder()
            .add(
                LongPoint.newRangeQuery(Fields.FIRST_DAY, Long.MIN_VALUE, dated.to().toEpochDay()),
                Occur.FILTER)
            .add(
                LongPoint.newRangeQuery(Fields.LAST_DAY, dated.from().toEpochDay(), Long.MAX_VALUE),
                Occur.FILTER)
            .build());
  }

  /** At least n means that n are known to be different; at most n, that more are impossible. */
  private static Query independent(Independent independent) {
    int n = independent.origins();
    Query low = IntPoint.newRangeQuery(Fields.ORIGINS_LOW, n, Integer.MAX_VALUE);
    Query high = IntPoint.newRangeQuery(Fields.ORIGINS_HIGH, Integer.MIN_VALUE, n);
    return switch (independent.comparison()) {
      case AT_LEAST -> filter(low);
      case AT_MOST -> filter(high);
      case EXACTLY ->
          filter(new BooleanQuery.Builder().add(low, Occur.FILTER).add(high, Occur.FILTER).build());
    };
  }
}
