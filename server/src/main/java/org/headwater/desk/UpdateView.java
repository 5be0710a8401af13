package org.headwater.desk;

import java.util.Objects;
import org.headwater.evidence.Place;
import org.headwater.evidence.Update;
import org.headwater.report.DateText;
import org.jspecify.annotations.Nullable;

/**
 * What was said first and is said otherwise now.
 *
 * @param how it is known, in words
 * @param at when, in words; empty when it is not said
 * @param from the words before; empty when no note says them
 * @param before where they stand; null when no page has them any more
 */
public record UpdateView(
    String how, String at, String from, @Nullable Quote before, String to, Quote after) {
  static UpdateView of(Update update, Texts texts) {
    Place before = update.before();
    String at = update.at();
    return new UpdateView(
        switch (update.kind()) {
          case LATER -> "a later page";
          case VERSION -> "a new version of the page";
          case NOTE -> "a note on the page";
        },
        at == null ? "" : DateText.of(at),
        Objects.requireNonNullElse(update.from(), ""),
        before == null ? null : texts.linked(before.article(), before.span()),
        update.to(),
        texts.linked(update.after().article(), update.after().span()));
  }
}
