package org.headwater.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.headwater.document.AnnotatedArticle;
import org.headwater.pipeline.EvidenceStep;
import org.headwater.pipeline.MembershipStep;
import org.headwater.pipeline.StoryOutput;
import org.headwater.pipeline.StoryStep;
import org.headwater.pipeline.Timer;
import org.headwater.pipeline.Transition;
import org.headwater.story.Change;
import org.jspecify.annotations.Nullable;

/**
 * The story step, keyed by language, and behind it the membership step: where articles belong goes
 * out, and in a side output what that means for each story.
 *
 * <p>Articles come out of the parallel steps in any order; they wait until the watermark, which
 * counts arrivals, has passed them, and are then taken in order. So the stories are those of the
 * embedded runner.
 */
final class StoryFunction extends KeyedProcessFunction<String, AnnotatedArticle, StoryLine> {
  private static final long serialVersionUID = 1;

  /** The end of a bounded stream, when Flink moves the watermark to the end of time. */
  private static final long END = Long.MAX_VALUE;

  /** What happened to the articles of each story, for the evidence step; one for each arrival. */
  static final OutputTag<StoryUpdates> UPDATES = new OutputTag<>("updates", EngineType.UPDATES);

  private transient @Nullable StoryStep step;
  private transient @Nullable MembershipStep membership;
  private transient ValueState<StoryStep.State> stories;
  private transient ValueState<MembershipStep.State> memberships;
  private transient MapState<Long, AnnotatedArticle> waiting;

  @Override
  public void open(OpenContext context) {
    step = new StoryStep();
    membership = new MembershipStep();
    stories =
        getRuntimeContext().getState(new ValueStateDescriptor<>("stories", EngineType.STORIES));
    memberships =
        getRuntimeContext()
            .getState(new ValueStateDescriptor<>("memberships", EngineType.MEMBERSHIPS));
    waiting =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("waiting", Types.LONG, EngineType.ARTICLE));
  }

  @Override
  public void processElement(AnnotatedArticle article, Context context, Collector<StoryLine> out)
      throws Exception {
    waiting.put(article.arrival(), article);
    context.timerService().registerEventTimeTimer(article.arrival());
    context.timerService().registerEventTimeTimer(END);
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<StoryLine> out)
      throws Exception {
    StoryStep.State before = stories.value();
    StoryStep ready = opened(step);
    StoryStep.State state = before == null ? ready.start() : before;
    Transition<StoryStep.State, StoryOutput> transition;
    if (time == END) {
      transition = ready.onTimer(state, new Timer(StoryStep.SETTLE, END));
    } else {
      transition = ready.apply(state, waiting.get(time));
      waiting.remove(time);
    }
    stories.update(transition.state());
    for (StoryOutput output : transition.outputs()) {
      collect(output, out);
      tellStories(output, context);
    }
  }

  private void tellStories(StoryOutput output, Context context) throws Exception {
    MembershipStep.State before = memberships.value();
    MembershipStep ready = opened(membership);
    Transition<MembershipStep.State, EvidenceStep.Update> transition =
        ready.apply(before == null ? ready.start() : before, output);
    memberships.update(transition.state());
    StoryUpdates.byStory(transition.outputs()).forEach(updates -> context.output(UPDATES, updates));
  }

  private static <X> X opened(@Nullable X step) {
    if (step == null) {
      throw new IllegalStateException("not opened");
    }
    return step;
  }

  private static void collect(StoryOutput output, Collector<StoryLine> out) {
    switch (output) {
      case StoryOutput.Placed placed -> {
        out.collect(new StoryLine(placed.join().article(), placed.join().story()));
        placed.join().changes().forEach(change -> collect(change, out));
      }
      case StoryOutput.Settled settled -> settled.changes().forEach(change -> collect(change, out));
    }
  }

  /** The newest line of an article or story counts. */
  private static void collect(Change change, Collector<StoryLine> out) {
    switch (change) {
      case Change.Merged merged -> out.collect(new StoryLine(merged.from(), merged.into()));
      case Change.Moved moved -> out.collect(new StoryLine(moved.article(), moved.into()));
      case Change.Split split ->
          split.articles().forEach(article -> out.collect(new StoryLine(article, split.into())));
    }
  }
}
