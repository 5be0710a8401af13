package org.headwater.pipeline;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Change;
import org.headwater.story.Join;

/** What the story step says. */
public sealed interface StoryOutput {
  /**
   * Where an article went.
   *
   * @param reuse links of its text to earlier articles
   */
  record Placed(AnnotatedArticle article, Join join, List<ReuseLink> reuse) implements StoryOutput {
    public Placed {
      reuse = List.copyOf(reuse);
    }
  }

  /** What a second look at all stories of the window changed, at the end of a stream. */
  record Settled(List<Change> changes) implements StoryOutput {
    public Settled {
      changes = List.copyOf(changes);
    }
  }
}
