package org.headwater.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Outcome;
import org.headwater.document.Page;
import org.headwater.evidence.Evidence;
import org.headwater.evidence.EvidenceBuilder;
import org.headwater.language.Tagger;
import org.headwater.pipeline.Annotator;
import org.headwater.pipeline.ArticleReader;
import org.headwater.pipeline.StoryOutput;
import org.headwater.pipeline.StoryStep;
import org.headwater.pipeline.Timer;
import org.headwater.pipeline.Transition;
import org.headwater.reuse.ReuseLink;
import org.headwater.story.Change;
import org.jspecify.annotations.Nullable;

/** The real rooms: the engine's steps, wired by hand. */
public final class EngineRooms implements Rooms {
  private final ArticleReader reader = new ArticleReader();
  private final Supplier<Tagger> tagger;
  private final EvidenceBuilder evidence = new EvidenceBuilder();
  private @Nullable Annotator annotator;

  /**
   * The rooms as they are shipped.
   *
   * @param tagger opened when the first article comes: a run over known pages needs no model
   */
  public EngineRooms(Supplier<Tagger> tagger) {
    this.tagger = tagger;
  }

  @Override
  public Outcome<Article> read(String id, Page page) {
    return reader.read(id, page);
  }

  @Override
  public Annotations annotate(Article article) {
    return annotator().annotate(article);
  }

  private synchronized Annotator annotator() {
    Annotator opened = annotator;
    if (opened == null) {
      opened = new Annotator(open(tagger));
      annotator = opened;
    }
    return opened;
  }

  private static Tagger open(Supplier<Tagger> tagger) {
    try {
      return tagger.get();
    } catch (RuntimeException e) {
      throw new Unusable("the language model cannot be opened: " + e.getMessage(), e);
    }
  }

  @Override
  public Stories stories() {
    return new ByLanguage();
  }

  @Override
  public Evidence evidence(List<AnnotatedArticle> articles, List<ReuseLink> reuse) {
    return evidence.build(articles, reuse);
  }

  /** One state of the story step for each language. */
  private static final class ByLanguage implements Stories {
    private static final String UNKNOWN_LANGUAGE = "und";

    private final StoryStep step = new StoryStep();
    private final Map<String, StoryStep.State> states = new TreeMap<>();

    @Override
    public Placed add(AnnotatedArticle article) {
      String language =
          Objects.requireNonNullElse(article.article().metadata().language(), UNKNOWN_LANGUAGE);
      StoryStep.State before = states.get(language);
      Transition<StoryStep.State, StoryOutput> transition =
          step.apply(before == null ? step.start() : before, article);
      states.put(language, transition.state());
      if (transition.outputs().getFirst() instanceof StoryOutput.Placed placed) {
        return new Rooms.Placed(placed.join(), placed.reuse());
      }
      throw new IllegalStateException("the story step placed nothing");
    }

    @Override
    public List<Change> settle() {
      List<Change> changes = new ArrayList<>();
      for (Map.Entry<String, StoryStep.State> entry : states.entrySet()) {
        Transition<StoryStep.State, StoryOutput> transition =
            step.onTimer(entry.getValue(), new Timer(StoryStep.SETTLE, 0));
        entry.setValue(transition.state());
        for (StoryOutput output : transition.outputs()) {
          if (output instanceof StoryOutput.Settled settled) {
            changes.addAll(settled.changes());
          }
        }
      }
      return changes;
    }

    @Override
    public int version() {
      return StoryStep.CODEC.version();
    }

    @Override
    public void write(DataOutput out) throws IOException {
      out.writeInt(states.size());
      for (Map.Entry<String, StoryStep.State> entry : states.entrySet()) {
        out.writeUTF(entry.getKey());
        StoryStep.CODEC.write(entry.getValue(), out);
      }
    }

    @Override
    public void read(int version, DataInput in) throws IOException {
      states.clear();
      int size = in.readInt();
      for (int i = 0; i < size; i++) {
        states.put(in.readUTF(), StoryStep.CODEC.read(version, in));
      }
    }
  }
}
