package org.headwater.flink;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the job is told besides its paths.
 *
 * @param tagger that marks names and attributions
 * @param owners of outlets, who are not known to be two origins
 */
public record JobOptions(TaggerChoice tagger, OutletOwners owners) implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String OWNERS = "--owners";

  /** The full tagger, and nothing known of owners. */
  public static final JobOptions DEFAULT = new JobOptions(TaggerChoice.FULL, OutletOwners.NONE);

  /**
   * Reads the options behind the job's two paths.
   *
   * @throws IllegalArgumentException when they are others, with a sentence that says which
   */
  static JobOptions read(String[] arguments, int from) {
    OutletOwners owners = OutletOwners.NONE;
    List<String> others = new ArrayList<>();
    for (int i = from; i < arguments.length; i += 2) {
      List<String> pair = List.of(arguments).subList(i, Math.min(i + 2, arguments.length));
      if (pair.size() == 2 && pair.getFirst().equals(OWNERS)) {
        owners = OutletOwners.read(Path.of(pair.getLast()));
      } else {
        others.addAll(pair);
      }
    }
    return new JobOptions(TaggerChoice.read(others.toArray(String[]::new), 0), owners);
  }
}
