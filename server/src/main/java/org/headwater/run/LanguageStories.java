package org.headwater.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.pipeline.StoryOutput;
import org.headwater.pipeline.StoryStep;
import org.headwater.pipeline.Transition;
import org.headwater.story.Bonds;
import org.headwater.story.Change;
import org.headwater.story.Groups;
import org.headwater.story.Ruling;
import org.headwater.story.Rulings;
import org.headwater.story.StoryClusterer;
import org.headwater.story.StoryState;

/**
 * The stories of a store: one state of the story step for each language, and over them what people
 * decided, who may also put articles of two languages together. An article whose new version is in
 * another language goes from one state to the other; when it founded the story that it leaves and
 * joins none there, it stays in it, which then has articles of two languages.
 */
final class LanguageStories implements Rooms.Stories, Groups {
  private static final String UNKNOWN_LANGUAGE = "und";

  /** The version is that of the step's state times this, plus that of the rulings. */
  private static final int RULINGS = 100;

  private final StoryStep step = new StoryStep();
  private final StoryClusterer clusterer = new StoryClusterer();
  private final Map<String, StoryStep.State> states = new TreeMap<>();
  private Rulings rulings = new Rulings();
  private Bonds bonds = Bonds.NONE;

  @Override
  public Rooms.Placed add(AnnotatedArticle article) {
    String language =
        Objects.requireNonNullElse(article.article().metadata().language(), UNKNOWN_LANGUAGE);
    states.forEach((other, state) -> {
      if (!other.equals(language)) {
        step.forget(state, article.id());
      }
    });
    if (!states.containsKey(language)) {
      states.put(language, step.start());
      arrange();
    }
    Transition<StoryStep.State, StoryOutput> transition =
        step.apply(Objects.requireNonNull(states.get(language)), article);
    states.put(language, transition.state());
    if (transition.outputs().getFirst() instanceof StoryOutput.Placed placed) {
      return new Rooms.Placed(rulings.joined(placed.join(), this), placed.reuse());
    }
    throw new IllegalStateException("the story step placed nothing");
  }

  /** Tells every state what it does not write: what is apart, and the stories beside it. */
  private void arrange() {
    all()
        .forEach(state -> {
          state.bind(bonds);
          state.standBeside(all());
        });
  }

  @Override
  public List<Change> settle() {
    List<Change> changes = new ArrayList<>();
    for (Map.Entry<String, StoryStep.State> entry : states.entrySet()) {
      Transition<StoryStep.State, StoryOutput> transition =
          step.onTimer(entry.getValue(), StoryStep.AT_THE_END);
      entry.setValue(transition.state());
      for (StoryOutput output : transition.outputs()) {
        if (output instanceof StoryOutput.Settled settled) {
          changes.addAll(settled.changes());
        }
      }
    }
    return rulings.settled(changes, this);
  }

  @Override
  public List<Change> rule(Ruling ruling) {
    return rulings.rule(ruling, this);
  }

  @Override
  public List<Change> undo(long ruling) {
    return rulings.undo(ruling, this);
  }

  @Override
  public List<Change> redo(long ruling) {
    return rulings.redo(ruling, this);
  }

  // What the machine alone sees.

  private List<StoryState> all() {
    return states.values().stream().map(StoryStep.State::stories).toList();
  }

  @Override
  public Optional<String> groupOf(String article) {
    return all().stream().flatMap(state -> state.storyOf(article).stream()).findFirst();
  }

  @Override
  public List<String> members(String group) {
    return all().stream().flatMap(state -> state.articlesOf(group).stream()).toList();
  }

  @Override
  public List<String> articles() {
    return all().stream().flatMap(state -> state.articleIds().stream()).toList();
  }

  @Override
  public void take(List<String> articles, String group) {
    all().forEach(state -> clusterer.take(state, articles, group));
  }

  @Override
  public void pour(String group, String into) {
    for (StoryState state : all()) {
      if (!state.articlesOf(into).isEmpty()) {
        clusterer.take(state, state.articlesOf(group), into);
      }
    }
  }

  @Override
  public void bind(Bonds known) {
    bonds = known;
    arrange();
  }

  @Override
  public List<Change> look() {
    return all().stream().flatMap(state -> clusterer.look(state).stream()).toList();
  }

  // The state as bytes.

  @Override
  public int version() {
    return StoryStep.CODEC.version() * RULINGS + Rulings.VERSION;
  }

  @Override
  public void write(DataOutput out) throws IOException {
    out.writeInt(states.size());
    for (Map.Entry<String, StoryStep.State> entry : states.entrySet()) {
      out.writeUTF(entry.getKey());
      StoryStep.CODEC.write(entry.getValue(), out);
    }
    rulings.write(out);
  }

  @Override
  public void read(int version, DataInput in) throws IOException {
    states.clear();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      states.put(in.readUTF(), StoryStep.CODEC.read(version / RULINGS, in));
    }
    bonds = Bonds.NONE;
    arrange();
    rulings = Rulings.read(version % RULINGS, in, this);
  }
}
