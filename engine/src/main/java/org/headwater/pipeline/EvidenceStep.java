package org.headwater.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.reuse.ReuseLink;

/**
 * Weighs the articles of one story; the caller keys by story.
 *
 * <p>An article that comes in asks for a timer instead of an answer at once: a story that grows by
 * many articles is weighed when the timer is due, not once for each.
 */
public final class EvidenceStep implements Step<EvidenceStep.State, EvidenceStep.Update, Evidence> {
  /** How the state is written. */
  public static final StateCodec<State> CODEC = new Codec();

  /** Arrivals after which a story that grew is weighed again. */
  private static final int EVERY = 50;

  private static final String WEIGH = "weigh";

  private final EvidenceBuilder builder = new EvidenceBuilder();

  /**
   * An article that came into the story.
   *
   * @param reuse its links to earlier articles
   */
  public record Update(AnnotatedArticle article, List<ReuseLink> reuse) {
    public Update {
      reuse = List.copyOf(reuse);
    }
  }

  /** The articles of the story and their links, in order of arrival. */
  public static final class State {
    private final TreeMap<Long, Update> updates = new TreeMap<>();

    Collection<Update> updates() {
      return updates.values();
    }
  }

  @Override
  public State start() {
    return new State();
  }

  @Override
  public Transition<State, Evidence> apply(State state, Update update) {
    long arrival = update.article().arrival();
    state.updates.put(arrival, update);
    return new Transition<>(
        state, List.of(), List.of(new Timer(WEIGH, (arrival / EVERY + 1) * EVERY)));
  }

  @Override
  public Transition<State, Evidence> onTimer(State state, Timer timer) {
    return Transition.of(state, weigh(state.updates()));
  }

  /** The evidence of a story's articles. */
  public Evidence weigh(Collection<Update> updates) {
    List<AnnotatedArticle> articles = updates.stream().map(Update::article).toList();
    List<ReuseLink> links = updates.stream().flatMap(u -> u.reuse().stream()).toList();
    return builder.build(articles, links);
  }

  private static final class Codec implements StateCodec<State> {
    private final RecordCodec<Update> updates = new RecordCodec<>(Update.class);

    @Override
    public int version() {
      return updates.version();
    }

    @Override
    public void write(State state, DataOutput out) throws IOException {
      List<Update> all = new ArrayList<>(state.updates());
      out.writeInt(all.size());
      for (Update update : all) {
        updates.write(update, out);
      }
    }

    @Override
    public State read(int version, DataInput in) throws IOException {
      State state = new State();
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        Update update = updates.read(version, in);
        state.updates.put(update.article().arrival(), update);
      }
      return state;
    }
  }
}
