package org.headwater.entity;

import java.util.List;
import java.util.Locale;

/**
 * A news agency or broadcaster that other outlets cite.
 *
 * @param name the short usual name
 * @param country ISO 3166-1 alpha-3
 */
public record Agency(String name, String country, Control control, List<String> aliases) {
  public Agency {
    aliases = List.copyOf(aliases);
  }

  /** True when the state decides what it writes. */
  public boolean stateRun() {
    return control == Control.STATE;
  }

  /** Who stands behind it. */
  public enum Control {
    STATE,
    /** State-funded or set up by law, with an editorial line of its own. */
    PUBLIC,
    PRIVATE;

    static Control of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
