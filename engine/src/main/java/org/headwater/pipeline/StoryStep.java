package org.headwater.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.reuse.ReuseIndex;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Bounds;
import org.headwater.story.Join;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryState;

/**
 * Puts each article into its story, in order of arrival: text reuse first, then the story, which
 * weighs copies once. One state holds one language; the caller keys by it.
 */
public final class StoryStep implements Step<StoryStep.State, AnnotatedArticle, StoryOutput> {
  /** The timer to set at the end of a stream: looks at all stories of the window once more. */
  public static final String SETTLE = "settle";

  /** That timer. */
  public static final Timer AT_THE_END = new Timer(SETTLE, 0);

  /** How the state is written. */
  public static final StateCodec<State> CODEC = new Codec();

  private final StoryClusterer clusterer = new StoryClusterer();
  private final Bounds bounds;

  /** A step with the bounds that are shipped. */
  public StoryStep() {
    this(Bounds.DEFAULT);
  }

  /** A step whose new states have these bounds. */
  public StoryStep(Bounds bounds) {
    this.bounds = bounds;
  }

  /** The articles of the window, their texts and stories. */
  public record State(ReuseIndex reuse, StoryState stories) {}

  @Override
  public State start() {
    return new State(ReuseIndex.within(bounds.whole()), new StoryState(bounds));
  }

  @Override
  public Transition<State, StoryOutput> apply(State state, AnnotatedArticle article) {
    List<ReuseLink> links = state.reuse().add(article.article(), article.arrival());
    Join join = clusterer.add(state.stories(), article, links);
    return Transition.of(state, new StoryOutput.Placed(article, join, links));
  }

  @Override
  public Transition<State, StoryOutput> onTimer(State state, Timer timer) {
    return Transition.of(state, new StoryOutput.Settled(clusterer.settle(state.stories())));
  }

  /** Lets an article go, as one that is in another language from now on. */
  public void forget(State state, String article) {
    state.reuse().forget(article);
    state.stories().forget(article);
  }

  private static final class Codec implements StateCodec<State> {
    /** Both parts carry their own version inside; this one is of their arrangement. */
    @Override
    public int version() {
      return 1;
    }

    @Override
    public void write(State state, DataOutput out) throws IOException {
      out.writeInt(ReuseIndex.VERSION);
      state.reuse().write(out);
      out.writeInt(StoryState.VERSION);
      state.stories().write(out);
    }

    @Override
    public State read(int version, DataInput in) throws IOException {
      if (version != version()) {
        throw new IOException(
            "the story step's state has version " + version + ", not " + version());
      }
      ReuseIndex reuse = ReuseIndex.read(in.readInt(), in);
      return new State(reuse, StoryState.read(in.readInt(), in));
    }
  }
}
