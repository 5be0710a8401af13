package org.headwater.desk;

import java.util.List;
import org.headwater.store.Decision;
import org.headwater.store.OutletWish;
import org.headwater.store.Wish;
import org.jspecify.annotations.Nullable;

/** Puts into effect what a person decides at the desk. May be called by several threads. */
public interface Decider {
  /**
   * Decides all wishes or none, and has the stories follow.
   *
   * @param wishes at least one
   * @return the last decision
   * @throws org.headwater.store.StoreException with a sentence, when one cannot be decided so
   */
  Decision decide(List<Wish> wishes, @Nullable String note);

  /**
   * Says all of it about outlets or nothing; where owners changed, their stories follow.
   *
   * @param wishes at least one, at most one of a kind for each outlet
   */
  void say(List<OutletWish> wishes, @Nullable String note);
}
