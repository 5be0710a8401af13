package org.headwater.pipeline;

/**
 * One step of the pipeline: a pure function of its state and its input.
 *
 * <p>The same state and the same input give the same outputs and the same next state, byte for
 * byte; clock, randomness and network never enter but as inputs. A state belongs to one caller at a
 * time and may be changed in place: after {@link #apply} only the state that it returned may be
 * used. (An index over a hundred thousand stories cannot be copied for each article; see
 * docs/decisions/002.) The embedded runner and Flink wrap the very same steps.
 *
 * @param <S> the state; {@link Stateless} where there is none
 * @param <I> one input
 * @param <O> one output
 */
public interface Step<S, I, O> {
  /** The state before any input. */
  S start();

  /** Takes one input. */
  Transition<S, O> apply(S state, I input);

  /** Takes a timer that an earlier transition asked for. */
  default Transition<S, O> onTimer(S state, Timer timer) {
    return Transition.silent(state);
  }
}
