package org.headwater.store;

import java.util.List;

/**
 * All outlets of a store.
 *
 * @param outlets in the order of their names
 * @param nameless how many articles name no outlet
 */
public record OutletTable(List<OutletSummary> outlets, int nameless) {
  public OutletTable {
    outlets = List.copyOf(outlets);
  }
}
