package org.headwater.desk;

import org.headwater.store.Decision;
import org.headwater.store.Wish;
import org.jspecify.annotations.Nullable;

/** Puts into effect what a person decides at the desk. May be called by several threads. */
public interface Decider {
  /**
   * Decides, and has the stories follow.
   *
   * @throws org.headwater.store.StoreException with a sentence, when it cannot be decided so
   */
  Decision decide(Wish wish, @Nullable String note);
}
