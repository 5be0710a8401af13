package org.headwater.flink;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.headwater.evidence.Evidence;
import org.headwater.pipeline.EvidenceStep;
import org.headwater.pipeline.Timer;
import org.headwater.pipeline.Transition;
import org.jspecify.annotations.Nullable;

/**
 * The evidence step, keyed by story.
 *
 * <p>Updates wait until the watermark, which counts arrivals, has passed them: else an evidence
 * would hold what came after it was due, now more and now less. All of one arrival come together,
 * for a story is of one language and so has one sender.
 */
final class EvidenceFunction extends KeyedProcessFunction<String, StoryUpdates, StoryEvidence> {
  private static final long serialVersionUID = 1;

  private final OutletOwners owners;

  private transient @Nullable EvidenceStep step;
  private transient ValueState<EvidenceStep.State> articles;
  private transient ValueState<Long> due;
  private transient MapState<Long, StoryUpdates> waiting;

  /**
   * @param owners of outlets, in each evidence of the job
   */
  EvidenceFunction(OutletOwners owners) {
    this.owners = owners;
  }

  @Override
  public void open(OpenContext context) {
    step = new EvidenceStep(owners.owners());
    articles =
        getRuntimeContext().getState(new ValueStateDescriptor<>("articles", EngineType.EVIDENCE));
    due = getRuntimeContext().getState(new ValueStateDescriptor<>("due", Types.LONG));
    waiting =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("updates", Types.LONG, EngineType.UPDATES));
  }

  @Override
  public void processElement(StoryUpdates updates, Context context, Collector<StoryEvidence> out)
      throws Exception {
    waiting.put(context.timestamp(), updates);
    context.timerService().registerEventTimeTimer(context.timestamp());
  }

  @Override
  public void onTimer(long time, OnTimerContext context, Collector<StoryEvidence> out)
      throws Exception {
    Long wanted = due.value();
    if (wanted != null && wanted == time) {
      due.clear();
      keep(step().onTimer(state(), new Timer(EvidenceStep.WEIGH, time)), context, out);
    }
    StoryUpdates updates = waiting.get(time);
    if (updates != null) {
      waiting.remove(time);
      for (EvidenceStep.Update update : updates.updates()) {
        keep(step().apply(state(), update), context, out);
      }
    }
  }

  private void keep(
      Transition<EvidenceStep.State, Evidence> transition,
      OnTimerContext context,
      Collector<StoryEvidence> out)
      throws Exception {
    articles.update(transition.state());
    for (Evidence evidence : transition.outputs()) {
      out.collect(new StoryEvidence(context.getCurrentKey(), evidence));
    }
    TimerService timers = context.timerService();
    for (Timer timer : transition.timers()) {
      due.update(timer.arrival());
      timers.registerEventTimeTimer(timer.arrival());
    }
  }

  private EvidenceStep.State state() throws Exception {
    EvidenceStep.State before = articles.value();
    return before == null ? step().start() : before;
  }

  private EvidenceStep step() {
    if (step == null) {
      throw new IllegalStateException("not opened");
    }
    return step;
  }
}
