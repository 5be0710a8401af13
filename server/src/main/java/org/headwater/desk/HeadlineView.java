package org.headwater.desk;

import org.headwater.evidence.HeadlineGap;
import org.headwater.report.SlotWords;

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
        SlotWords.of(gap.slot()),
        gap.headline(),
        texts.linked(gap.article(), gap.span()));
  }
}
