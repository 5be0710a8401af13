package org.headwater.run;

import java.util.function.Supplier;

/**
 * Work on one page or story, done or ended by a fault of the program. A fault stays with its page
 * or story, so that the run can go on with the others.
 *
 * @param <V> what the work gives
 */
sealed interface Attempt<V> {
  record Done<V>(V value) implements Attempt<V> {}

  record Failed<V>(Fault fault) implements Attempt<V> {}

  /**
   * Does the work. A machine that is broken ends the run all the same: an {@link Error} other than
   * the stack that a deep input overflowed, and {@link Rooms.Unusable}.
   */
  static <V> Attempt<V> at(Stage stage, Supplier<V> work) {
    try {
      return new Done<>(work.get());
    } catch (Rooms.Unusable e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return new Failed<>(Fault.of(stage, e));
    }
  }
}
