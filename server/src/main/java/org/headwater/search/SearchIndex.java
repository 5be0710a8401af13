package org.headwater.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.headwater.store.Store;

/**
 * Finds articles, stories, claims and entities of a store.
 *
 * <p>Before each search it follows the store's changes, so that an answer includes all that was
 * committed before the question. Hits are ordered by score and then by key, and scores depend on
 * the contents of the store alone (see {@link IndexUpdate}). All methods may be called by several
 * threads.
 */
public final class SearchIndex implements AutoCloseable {
  /** By score, then by a fixed order of keys. */
  private static final Sort BEST_FIRST =
      new Sort(SortField.FIELD_SCORE, new SortField(Fields.KEY, SortField.Type.STRING));

  /** Highest number of hits in one answer. */
  public static final int MOST = 1000;

  private final Store store;
  private final Directory directory;
  private final Analyzer analyzer = Analysis.analyzer();
  private final LuceneQueries queries = new LuceneQueries(analyzer);
  private final SearcherManager searchers;
  private long sequence;

  private SearchIndex(Store store, Directory directory) throws IOException {
    this.store = store;
    this.directory = directory;
    IndexUpdate.run(store, directory, analyzer);
    this.searchers = new SearcherManager(directory, null);
    this.sequence = sequenceOfIndex();
  }

  /**
   * Opens the index in a folder and brings it up to date; makes it where there is none.
   *
   * @param store must stay open as long as this
   */
  public static SearchIndex open(Path folder, Store store) {
    try {
      return new SearchIndex(store, FSDirectory.open(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the search index in " + folder + " cannot be made or opened: " + e.getMessage(), e);
    }
  }

  /**
   * Searches what the store holds now.
   *
   * @param limit 1 to {@link #MOST}
   */
  public Hits search(SearchQuery query, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit not in 1.." + MOST + ": " + limit);
    }
    try {
      follow();
      IndexSearcher searcher = searchers.acquire();
      try {
        return search(searcher, queries.of(query), limit);
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the search index cannot be used: " + e.getMessage(), e);
    }
  }

  private Hits search(IndexSearcher searcher, Query query, int limit) throws IOException {
    TopDocs found = searcher.search(query, limit, BEST_FIRST, true);
    List<List<Highlight>> highlights = new Highlighter(searcher, analyzer).of(query, found);
    List<Hit> hits = new ArrayList<>(found.scoreDocs.length);
    for (int i = 0; i < found.scoreDocs.length; i++) {
      Document document = searcher.storedFields().document(found.scoreDocs[i].doc);
      hits.add(
          new Hit(
              stored(document, Fields.KIND),
              stored(document, Fields.ID),
              stored(document, Fields.TITLE),
              found.scoreDocs[i].score,
              highlights.get(i)));
    }
    return new Hits(searcher.count(query), hits);
  }

  private static String stored(Document document, String field) {
    return Objects.requireNonNullElse(document.get(field), "");
  }

  private synchronized void follow() throws IOException {
    if (store.lastSequence() != sequence) {
      IndexUpdate.run(store, directory, analyzer);
      searchers.maybeRefreshBlocking();
      sequence = sequenceOfIndex();
    }
  }

  /** The store's sequence number that the index has reached. */
  private long sequenceOfIndex() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      return IndexUpdate.sequence(reader.getIndexCommit().getUserData());
    } catch (IndexNotFoundException e) {
      return -1;
    }
  }

  @Override
  public void close() {
    try (directory) {
      searchers.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
