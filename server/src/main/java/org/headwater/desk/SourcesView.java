package org.headwater.desk;

import java.util.List;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletTable;

/**
 * What the page of sources shows.
 *
 * @param nameless how many articles name no outlet
 */
public record SourcesView(List<OutletRow> outlets, int nameless) {
  public SourcesView {
    outlets = List.copyOf(outlets);
  }

  static SourcesView of(OutletTable table, OutletDecisions decisions) {
    return new SourcesView(
        table.outlets().stream().map(outlet -> OutletRow.of(outlet, decisions)).toList(),
        table.nameless());
  }
}
