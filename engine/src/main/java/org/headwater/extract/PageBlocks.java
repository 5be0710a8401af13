package org.headwater.extract;

import java.util.List;
import org.headwater.document.PageText;

/**
 * A page as a row of blocks. Every visible character that is not white space lies in exactly one of
 * them.
 *
 * @param visible the page's visible text: for a page that came as text its own characters; for HTML
 *     the blocks' texts, one a line, in the order of the document. Spans of blocks count in it
 */
public record PageBlocks(String visible, List<PageBlock> blocks, PageFacts facts) {
  public PageBlocks {
    blocks = List.copyOf(blocks);
  }

  /** Reads a page into blocks. */
  public static PageBlocks of(PageText page) {
    return switch (page.form()) {
      case HTML -> HtmlBlocks.read(page.content());
      case TEXT -> TextBlocks.read(page.content());
    };
  }
}
