package org.headwater.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.Owners;
import org.headwater.evidence.PageVersion;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.Ruling;

/** The rooms of the engine as the runner passes through them. */
public interface Rooms {
  /** Reads a page; by any number of threads. */
  Outcome<Article> read(String id, Page page);

  /** Annotates an article; by any number of threads. */
  Annotations annotate(Article article);

  /** The story step in its first state. */
  Stories stories();

  /**
   * What the articles of one story say, side by side; by any number of threads.
   *
   * @param owners to whom outlets belong, as people have said
   * @param versions of articles of which several are kept, each one's newest last
   */
  Evidence evidence(
      List<AnnotatedArticle> articles,
      List<ReuseLink> reuse,
      Owners owners,
      List<PageVersion> versions);

  /** The same where no page has changed. */
  default Evidence evidence(List<AnnotatedArticle> articles, List<ReuseLink> reuse, Owners owners) {
    return evidence(articles, reuse, owners, List.of());
  }

  /** The story step with its state; used by one thread, article after article. */
  interface Stories {
    Placed add(AnnotatedArticle article);

    /** Looks at all stories of the window once more, as at the end of a run. */
    List<Change> settle();

    /** A person decides where articles belong. */
    List<Change> rule(Ruling ruling);

    /** Takes back a ruling. */
    List<Change> undo(long ruling);

    /** Brings back a ruling that was taken back. */
    List<Change> redo(long ruling);

    /** The version of the bytes that {@link #write} writes. */
    int version();

    void write(DataOutput out) throws IOException;

    /**
     * Takes up a state that was written.
     *
     * @throws IOException when the bytes are of a version that is no longer read, or damaged
     */
    void read(int version, DataInput in) throws IOException;
  }

  /** The rooms cannot work at all, whatever the page: the machine or the installation is broken. */
  final class Unusable extends RuntimeException {
    public Unusable(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }

  /** What the story step says about an article. */
  record Placed(Join join, List<ReuseLink> links) {
    public Placed {
      links = List.copyOf(links);
    }
  }
}
