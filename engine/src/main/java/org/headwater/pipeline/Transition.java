package org.headwater.pipeline;

import java.util.List;

/** What a step made of one input: the next state, the outputs in order, the timers it asks for. */
public record Transition<S, O>(S state, List<O> outputs, List<Timer> timers) {
  public Transition {
    outputs = List.copyOf(outputs);
    timers = List.copyOf(timers);
  }

  public static <S, O> Transition<S, O> of(S state, O output) {
    return new Transition<>(state, List.of(output), List.of());
  }

  public static <S, O> Transition<S, O> silent(S state) {
    return new Transition<>(state, List.of(), List.of());
  }
}
