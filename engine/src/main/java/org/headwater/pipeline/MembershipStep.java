package org.headwater.pipeline;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.document.AnnotatedArticle;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Bounds;
import org.headwater.story.Change;
import org.jspecify.annotations.Nullable;

/**
 * Takes what the story step says and tells the evidence step of each story which articles came and
 * which left. One state holds one language, as in the story step.
 *
 * <p>Why: a runner without a common store keys the evidence by story, and a story cannot hand its
 * articles to another: when two merge, somebody who knows both has to send them. How: every article
 * that the story step keeps whole is kept with its links and its story; those that it keeps reduced
 * would need their texts here. An article that has left stays where it is, also when its story is
 * merged later. Cost: a logarithm of the window for each article that comes or moves.
 */
public final class MembershipStep
    implements Step<MembershipStep.State, StoryOutput, EvidenceStep.Update> {
  /** How the state is written. */
  public static final StateCodec<State> CODEC = new Codec();

  /** An article of the window and where it is. */
  private record Membership(String story, AnnotatedArticle article, List<ReuseLink> reuse) {
    long arrival() {
      return article.arrival();
    }
  }

  /** The articles of the window with their stories. */
  public static final class State {
    private final TreeMap<Long, Membership> memberships = new TreeMap<>();
    private final Map<String, Long> arrivals = new HashMap<>();
    private final Map<String, TreeSet<Long>> stories = new HashMap<>();
    private long last;

    private @Nullable Membership of(String article) {
      Long arrival = arrivals.get(article);
      return arrival == null ? null : memberships.get(arrival);
    }

    private void add(Membership membership) {
      memberships.put(membership.arrival(), membership);
      arrivals.put(membership.article().id(), membership.arrival());
      stories.computeIfAbsent(membership.story(), s -> new TreeSet<>()).add(membership.arrival());
    }

    private void remove(Membership membership) {
      memberships.remove(membership.arrival());
      arrivals.remove(membership.article().id());
      TreeSet<Long> members = stories.get(membership.story());
      if (members != null) {
        members.remove(membership.arrival());
        if (members.isEmpty()) {
          stories.remove(membership.story());
        }
      }
    }

    private List<Membership> members(String story) {
      return stories.getOrDefault(story, new TreeSet<>()).stream().map(memberships::get).toList();
    }
  }

  private final int window;

  /** A step behind stories with the bounds that are shipped. */
  public MembershipStep() {
    this(Bounds.DEFAULT);
  }

  /**
   * A step behind stories.
   *
   * @param bounds those of the story step before it: as many articles as that keeps whole are kept
   */
  public MembershipStep(Bounds bounds) {
    this.window = bounds.whole();
  }

  @Override
  public State start() {
    return new State();
  }

  @Override
  public Transition<State, EvidenceStep.Update> apply(State state, StoryOutput output) {
    List<EvidenceStep.Update> updates = new ArrayList<>();
    switch (output) {
      case StoryOutput.Placed placed -> {
        state.last = placed.article().arrival();
        Membership old = state.of(placed.article().id());
        Membership now = new Membership(placed.join().story(), placed.article(), placed.reuse());
        move(state, old, now, updates);
        placed.join().changes().forEach(change -> follow(state, change, updates));
        shrink(state);
      }
      case StoryOutput.Settled settled ->
          settled.changes().forEach(change -> follow(state, change, updates));
    }
    return new Transition<>(state, updates, List.of());
  }

  private static void follow(State state, Change change, List<EvidenceStep.Update> updates) {
    List<Membership> moved =
        switch (change) {
          case Change.Merged merged -> state.members(merged.from());
          case Change.Moved one -> known(state, List.of(one.article()));
          case Change.Split split -> known(state, split.articles());
        };
    for (Membership old : moved) {
      if (!old.story().equals(change.into())) {
        move(state, old, new Membership(change.into(), old.article(), old.reuse()), updates);
      }
    }
  }

  private static List<Membership> known(State state, List<String> articles) {
    List<Membership> known = new ArrayList<>();
    for (String article : articles) {
      Membership membership = state.of(article);
      if (membership != null) {
        known.add(membership);
      }
    }
    return known;
  }

  private static void move(
      State state, @Nullable Membership old, Membership now, List<EvidenceStep.Update> updates) {
    if (old != null) {
      state.remove(old);
      if (!old.story().equals(now.story())) {
        updates.add(new EvidenceStep.Left(old.story(), state.last, old.article().id()));
      }
    }
    state.add(now);
    updates.add(new EvidenceStep.Came(now.story(), state.last, now.article(), now.reuse()));
  }

  private void shrink(State state) {
    while (state.memberships.size() > window) {
      state.remove(state.memberships.firstEntry().getValue());
    }
  }

  private static final class Codec implements StateCodec<State> {
    private final RecordCodec<Membership> memberships = new RecordCodec<>(Membership.class);

    @Override
    public int version() {
      return memberships.version();
    }

    @Override
    public void write(State state, DataOutput out) throws IOException {
      out.writeLong(state.last);
      out.writeInt(state.memberships.size());
      for (Membership membership : state.memberships.values()) {
        memberships.write(membership, out);
      }
    }

    @Override
    public State read(int version, DataInput in) throws IOException {
      State state = new State();
      state.last = in.readLong();
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        state.add(memberships.read(version, in));
      }
      return state;
    }
  }
}
