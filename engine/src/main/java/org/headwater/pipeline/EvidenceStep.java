package org.headwater.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.evidence.Owners;
import org.headwater.reuse.ReuseLink;

/**
 * Weighs the articles of one story; the caller keys by story.
 *
 * <p>An article that comes or goes asks for a timer instead of an answer at once: a story that
 * grows by many articles is weighed when the timer is due, not once for each.
 */
public final class EvidenceStep implements Step<EvidenceStep.State, EvidenceStep.Update, Evidence> {
  /** How the state is written. */
  public static final StateCodec<State> CODEC = new Codec();

  /** The key of the timer that asks for the evidence. */
  public static final String WEIGH = "weigh";

  /** Arrivals after which a story that changed is weighed again. */
  private static final int EVERY = 50;

  private final EvidenceBuilder builder = new EvidenceBuilder();
  private final Owners owners;

  /** With nothing known of who owns outlets. */
  public EvidenceStep() {
    this(Owners.NONE);
  }

  /**
   * Where somebody has said who owns which outlets.
   *
   * @param owners that hold for all stories, from first to last
   */
  public EvidenceStep(Owners owners) {
    this.owners = owners;
  }

  /** What happened to the articles of a story. */
  public sealed interface Update {
    /** The story that it happened to. */
    String story();

    /** The number of arrival at which it happened. */
    long at();
  }

  /**
   * An article came into the story, or a new version of one that is there.
   *
   * @param reuse its links to articles that arrived earlier, whatever their story
   */
  public record Came(String story, long at, AnnotatedArticle article, List<ReuseLink> reuse)
      implements Update {
    public Came {
      reuse = List.copyOf(reuse);
    }
  }

  /**
   * An article left the story.
   *
   * @param article its id
   */
  public record Left(String story, long at, String article) implements Update {}

  /** The articles of the story and their links. */
  public static final class State {
    private final TreeMap<String, Came> articles = new TreeMap<>();
  }

  @Override
  public State start() {
    return new State();
  }

  @Override
  public Transition<State, Evidence> apply(State state, Update update) {
    switch (update) {
      case Came came -> state.articles.put(came.article().id(), came);
      case Left left -> state.articles.remove(left.article());
    }
    long due = (update.at() / EVERY + 1) * EVERY;
    return new Transition<>(state, List.of(), List.of(new Timer(WEIGH, due)));
  }

  /** The evidence of the story as it is now; without any claim when all its articles have left. */
  @Override
  public Transition<State, Evidence> onTimer(State state, Timer timer) {
    List<Came> inOrder =
        state.articles.values().stream()
            .sorted(Comparator.comparingLong(came -> came.article().arrival()))
            .toList();
    List<AnnotatedArticle> articles = inOrder.stream().map(Came::article).toList();
    List<ReuseLink> links = inOrder.stream().flatMap(came -> came.reuse().stream()).toList();
    return Transition.of(state, builder.build(articles, links, owners));
  }

  private static final class Codec implements StateCodec<State> {
    private final RecordCodec<Came> articles = new RecordCodec<>(Came.class);

    @Override
    public int version() {
      return articles.version();
    }

    @Override
    public void write(State state, DataOutput out) throws IOException {
      out.writeInt(state.articles.size());
      for (Came came : state.articles.values()) {
        articles.write(came, out);
      }
    }

    @Override
    public State read(int version, DataInput in) throws IOException {
      State state = new State();
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        Came came = articles.read(version, in);
        state.articles.put(came.article().id(), came);
      }
      return state;
    }
  }
}
