package org.headwater.report;

import java.util.Objects;
import org.headwater.evidence.Update;

/** What became of what was said, and how that is known, in words. */
public final class UpdateWords {
  private UpdateWords() {}

  /** As a heading: "withdrawn", "the number changed". */
  public static String of(Update update) {
    return switch (update.change()) {
      case CORRECTED -> "corrected";
      case WITHDRAWN -> "withdrawn";
      case CHANGED -> SlotWords.of(update.slot()) + " changed";
      case ADDED -> "added";
    };
  }

  /** As the end of a heading: "by a note on the page". */
  public static String how(Update update) {
    Integer version = update.version();
    return switch (update.kind()) {
      case LATER -> "by a later article";
      case VERSION ->
          version == null
              ? "in a new version of the page"
              : "in version " + (version + 1) + " of the page";
      case NOTE -> "by a note on the page";
      case TOLD -> "by " + Objects.requireNonNullElse(update.by(), "somebody") + ", as told";
    };
  }
}
