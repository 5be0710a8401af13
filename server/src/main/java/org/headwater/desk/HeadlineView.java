package org.headwater.desk;

import org.headwater.evidence.HeadlineGap;

/**
 * What a headline says otherwise than the text below it.
 *
 * @param differs in what, in words
 * @param words of the headline
 * @param text the words of the text
 */
public record HeadlineView(SourcePage page, String differs, String words, Quote text) {
  static HeadlineView of(HeadlineGap gap, Texts texts) {
    return new HeadlineView(
        texts.known(gap.article()),
        switch (gap.slot()) {
          case "number" -> "the number";
          case "certainty" -> "how certain it is";
          default -> "whether it is so";
        },
        gap.headline(),
        texts.linked(gap.article(), gap.span()));
  }
}
