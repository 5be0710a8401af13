package org.headwater.desk;

import java.util.Objects;
import org.headwater.evidence.Place;
import org.headwater.evidence.Update;
import org.headwater.report.DateText;
import org.headwater.report.UpdateWords;
import org.jspecify.annotations.Nullable;

/**
 * What was said first and is said otherwise now, or no longer.
 *
 * @param what what became of it, in words
 * @param how it is known, in words
 * @param at when, in words; empty when it is not said
 * @param from the words before; empty when there are none, or no note says them
 * @param before where they stand; null when they are no words of a text
 * @param to the words now; empty when it is no longer said
 * @param after where they stand, or the note; the page alone where they are no words of a text
 */
public record UpdateView(
    String what,
    String how,
    String at,
    String from,
    @Nullable Quote before,
    String to,
    Quote after) {
  static UpdateView of(Update update, Texts texts) {
    Place after = update.after();
    String at = update.at();
    String article = update.article();
    return new UpdateView(
        UpdateWords.of(update),
        UpdateWords.how(update),
        at == null ? "" : DateText.of(at),
        Objects.requireNonNullElse(update.from(), ""),
        before(update, texts),
        Objects.requireNonNullElse(update.to(), ""),
        after == null
            ? new Quote(texts.name(article), "", Links.article(article))
            : texts.linked(after.article(), after.span()));
  }

  private static @Nullable Quote before(Update update, Texts texts) {
    Place before = update.before();
    Integer version = update.version();
    if (before == null) {
      return null;
    }
    return version == null
        ? texts.linked(before.article(), before.span())
        : texts.linked(before.article(), version, before.span());
  }
}
