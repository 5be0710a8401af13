package org.headwater.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who says what: source, cue and content as in PARC 3 and PolNeAR. Each may be in pieces; source
 * and cue may be missing.
 *
 * @param hedged true when the attribution itself is vague ("is believed to", "reportedly")
 * @param negated true when the cue is turned round ("did not deny"); the stance counts that already
 * @param via through whom the article has it, nearest first ({@code [Reuters, KCNA]} for "KCNA
 *     said, Reuters reports")
 * @param speaker the name of the source, resolved where safe, else its words; null when nobody is
 *     named
 * @param speakerRef the {@link EntityMention#ref()} of the speaker when it is an entity
 */
public record Attribution(
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Kind kind,
    Stance stance,
    boolean hedged,
    boolean negated,
    List<String> via,
    @Nullable String speaker,
    @Nullable String speakerRef) {
  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    via = List.copyOf(via);
  }

  /** Whether the content stands in quotation marks. */
  public enum Kind {
    DIRECT,
    INDIRECT,
    MIXED;

    /** The name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
