package org.headwater.flink;

import java.util.List;
import org.apache.flink.api.common.functions.RichMapFunction;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the lines in order; runs with a parallelism of one and goes on counting after a restart.
 */
final class Numbering extends RichMapFunction<String, NumberedLine>
    implements CheckpointedFunction {
  private static final long serialVersionUID = 1;

  private transient @Nullable ListState<Long> saved;
  private long last;

  @Override
  public NumberedLine map(String line) {
    return new NumberedLine(++last, line);
  }

  @Override
  public void snapshotState(FunctionSnapshotContext context) throws Exception {
    if (saved != null) {
      saved.update(List.of(last));
    }
  }

  @Override
  public void initializeState(FunctionInitializationContext context) throws Exception {
    ListState<Long> state =
        context.getOperatorStateStore().getListState(new ListStateDescriptor<>("last", Long.class));
    for (Long number : state.get()) {
      last = number;
    }
    saved = state;
  }
}
