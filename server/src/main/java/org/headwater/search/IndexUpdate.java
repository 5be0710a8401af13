package org.headwater.search;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.headwater.store.Store;
import org.headwater.store.StoreChange;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;

/**
 * Brings an index up to the last change of its store.
 *
 * <p>Why: the store is the truth; an index that was deleted, damaged, left behind by a killed
 * process, made by another version or for another store must never be seen. How: the sequence
 * number of the last change that went in is part of Lucene's commit, so that documents and number
 * become durable together. Each change names a thing; the thing is looked up and written anew,
 * whatever the index held of it, so that going over a change twice does no harm. An index of
 * another layout, of a damaged file or ahead of the store is made anew from the first change. While
 * another process updates the same index, this one waits for it.
 *
 * <p>Deleted documents distort the statistics behind the scores until they are merged away; they
 * are, at the end of each update, so that equal stores give equal scores. That rewrites the touched
 * segments and is left out in indexes of more than {@link #MERGED_AT_ONCE} documents.
 */
final class IndexUpdate {
  /** To be raised with every change of what documents look like. */
  private static final String LAYOUT = "1";

  private static final String LAYOUT_KEY = "layout";
  private static final String SEQUENCE_KEY = "sequence";

  private static final int CHANGES_AT_ONCE = 5000;
  private static final int MERGED_AT_ONCE = 200_000;

  private static final int ATTEMPTS = 1200;
  private static final long PAUSE_MILLISECONDS = 50;

  private final Store store;
  private final IndexWriter writer;

  private IndexUpdate(Store store, IndexWriter writer) {
    this.store = store;
    this.writer = writer;
  }

  /**
   * Brings the index up to date.
   *
   * @throws IOException when it cannot be written, or another process updates it for more than a
   *     minute
   */
  static void run(Store store, Directory directory, Analyzer analyzer) throws IOException {
    if (isCurrent(store, directory)) {
      return;
    }
    for (int attempt = 1; ; attempt++) {
      try (IndexWriter writer = open(store, directory, analyzer)) {
        new IndexUpdate(store, writer).follow();
        return;
      } catch (LockObtainFailedException e) {
        if (attempt == ATTEMPTS) {
          throw e;
        }
        pause();
        if (isCurrent(store, directory)) {
          return;
        }
      }
    }
  }

  /** The sequence number in a commit, 0 when there is none. */
  static long sequence(Map<String, String> commit) {
    return LAYOUT.equals(commit.get(LAYOUT_KEY))
        ? Long.parseLong(commit.getOrDefault(SEQUENCE_KEY, "0"))
        : 0;
  }

  private static boolean isCurrent(Store store, Directory directory) throws IOException {
    return indexed(directory).filter(sequence -> sequence == store.lastSequence()).isPresent();
  }

  /** How far an index of this layout has come; empty when there is none that can be used. */
  private static Optional<Long> indexed(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.empty();
    }
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> commit = reader.getIndexCommit().getUserData();
      return LAYOUT.equals(commit.get(LAYOUT_KEY))
          ? Optional.of(sequence(commit))
          : Optional.empty();
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private static IndexWriter open(Store store, Directory directory, Analyzer analyzer)
      throws IOException {
    boolean usable =
        indexed(directory).filter(sequence -> sequence <= store.lastSequence()).isPresent();
    if (!usable) {
      clear(directory);
    }
    TieredMergePolicy merging = new TieredMergePolicy();
    merging.setForceMergeDeletesPctAllowed(0);
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer)
            .setMergePolicy(merging)
            .setCommitOnClose(false)
            .setOpenMode(OpenMode.CREATE_OR_APPEND);
    return new IndexWriter(directory, config);
  }

  /**
   * Deletes the files one by one: Lucene reads damaged ones even when told to make an index anew.
   */
  private static void clear(Directory directory) throws IOException {
    try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      lock.ensureValid();
      for (String file : directory.listAll()) {
        if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
          directory.deleteFile(file);
        }
      }
    }
  }

  private void follow() throws IOException {
    long done = sequence(committed());
    while (true) {
      List<StoreChange> changes = store.changesAfter(done, CHANGES_AT_ONCE);
      if (changes.isEmpty()) {
        break;
      }
      for (StoreChange change : newest(changes)) {
        apply(change);
      }
      done = changes.getLast().sequence();
    }
    if (writer.getDocStats().maxDoc <= MERGED_AT_ONCE) {
      writer.forceMergeDeletes();
      if (writer.hasDeletions()) {
        writer.forceMerge(1);
      }
    }
    commit(done);
  }

  /** The things that changed, each once: only what they are now matters. */
  private static Collection<StoreChange> newest(List<StoreChange> changes) {
    Map<String, StoreChange> things = new LinkedHashMap<>();
    changes.forEach(change -> things.put(change.kind() + " " + change.id(), change));
    return things.values();
  }

  private Map<String, String> committed() {
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
    if (live != null) {
      live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    return data;
  }

  private void commit(long sequence) throws IOException {
    writer.setLiveCommitData(
        Map.of(LAYOUT_KEY, LAYOUT, SEQUENCE_KEY, Long.toString(sequence)).entrySet());
    writer.commit();
  }

  private void apply(StoreChange change) throws IOException {
    switch (change.kind()) {
      case ARTICLE -> article(change.id());
      case STORY -> story(change.id());
    }
  }

  private void article(String id) throws IOException {
    Term key = new Term(Fields.KEY, Documents.key("article", id));
    Optional<StoredArticle> article = store.article(id);
    if (article.isPresent()) {
      writer.updateDocument(key, Documents.article(article.get()));
    } else {
      writer.deleteDocuments(key);
    }
  }

  private void story(String id) throws IOException {
    writer.deleteDocuments(new Term(Fields.OWNER, id));
    if (store.summary(id).filter(summary -> !summary.story().equals(id)).isPresent()) {
      return; // another story took it over: loading that one, which may be large, tells nothing new
    }
    Optional<StoredStory> story = store.story(id).filter(found -> found.id().equals(id));
    if (story.isPresent()) {
      writer.addDocuments(Documents.story(story.get()));
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while another process updates the search index", e);
    }
  }
}
