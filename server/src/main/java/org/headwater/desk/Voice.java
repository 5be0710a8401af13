package org.headwater.desk;

import java.util.List;

/**
 * Somebody who is quoted in a story, with what the pages have him say.
 *
 * @param pages on how many pages
 * @param statements in order of the pages
 */
public record Voice(String name, int pages, List<Statement> statements) {
  public Voice {
    statements = List.copyOf(statements);
  }

  /**
   * What a page has him say.
   *
   * @param stance the verb
   * @param via through whom the page has it, nearest first, in words; may be empty
   */
  public record Statement(String stance, String via, Quote quote) {}
}
