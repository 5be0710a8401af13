package org.headwater.cli;

import java.util.Locale;
import org.headwater.story.Change;
import org.headwater.story.Why;
import org.jspecify.annotations.Nullable;

/** A change of stories in words. */
final class ChangeText {
  private ChangeText() {}

  static String of(Change change) {
    return switch (change) {
      case Change.Merged merged ->
          merged.from() + " went into " + merged.into() + reason(", because of ", merged.why());
      case Change.Moved moved ->
          moved.article()
              + " went from "
              + moved.from()
              + " to "
              + moved.into()
              + reason(", because of ", moved.why());
      case Change.Split split ->
          String.join(", ", split.articles())
              + " left "
              + split.from()
              + " as "
              + split.into()
              + reason("; nearest of those that stayed is ", split.why());
    };
  }

  private static String reason(String before, @Nullable Why why) {
    if (why == null) {
      return "";
    }
    String shared = why.shared().isEmpty() ? "" : ": both have " + String.join(", ", why.shared());
    return before + why.article() + String.format(Locale.ROOT, " (%.2f)", why.score()) + shared;
  }
}
