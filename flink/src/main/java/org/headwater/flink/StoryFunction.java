package org.headwater.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.headwater.document.AnnotatedArticle;
import org.headwater.pipeline.StoryOutput;
import org.headwater.pipeline.StoryStep;
import org.headwater.pipeline.Timer;
import org.headwater.pipeline.Transition;
import org.headwater.story.Change;
import org.jspecify.annotations.Nullable;

/**
 * The story step, keyed by language.
 *
 * <p>Articles come out of the parallel steps in any order; they wait until the watermark, which
 * counts arrivals, has passed them, and are then taken in order. So the stories are those of the
 * embedded runner.
 */
final class StoryFunction extends KeyedProcessFunction<String, AnnotatedArticle, StoryLine> {
  private static final long serialVersionUID = 1;

  /** The end of a bounded stream, when Flink moves the watermark to the end of time. */
  private static final long END = Long.MAX_VALUE;

  private transient @Nullable StoryStep step;
  private transient ValueState<StoryStep.State> stories;
  private transient MapState<Long, AnnotatedArticle> waiting;

  @Override
  public void open(OpenContext context) {
    step = new StoryStep();
    stories =
        getRuntimeContext().getState(new ValueStateDescriptor<>("stories", EngineType.STORIES));
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
    StoryStep ready = step();
    StoryStep.State state = before == null ? ready.start() : before;
    Transition<StoryStep.State, StoryOutput> transition;
    if (time == END) {
      transition = ready.onTimer(state, new Timer(StoryStep.SETTLE, END));
    } else {
      transition = ready.apply(state, waiting.get(time));
      waiting.remove(time);
    }
    stories.update(transition.state());
    transition.outputs().forEach(output -> collect(output, out));
  }

  private StoryStep step() {
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
