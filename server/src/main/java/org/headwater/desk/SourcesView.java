package org.headwater.desk;

import java.util.List;
import org.headwater.store.Grade;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletTable;

/**
 * What the page of sources shows.
 *
 * @param nameless how many articles name no outlet
 * @param open whether owners and grades can be set here
 */
public record SourcesView(List<OutletRow> outlets, int nameless, boolean open) {
  public SourcesView {
    outlets = List.copyOf(outlets);
  }

  static SourcesView of(OutletTable table, OutletDecisions decisions, boolean open) {
    return new SourcesView(
        table.outlets().stream().map(outlet -> OutletRow.of(outlet, decisions)).toList(),
        table.nameless(),
        open);
  }

  /** The owners that are set already, in order. */
  public List<String> owners() {
    return outlets.stream()
        .map(OutletRow::owner)
        .filter(owner -> !owner.isEmpty())
        .distinct()
        .sorted()
        .toList();
  }

  /** What a grade can be. */
  public List<Grade> grades() {
    return List.of(Grade.values());
  }
}
