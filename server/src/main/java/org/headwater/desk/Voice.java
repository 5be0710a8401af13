package org.headwater.desk;

import java.util.List;

/**
 * Somebody who is quoted in a story, with what the pages have him say.
 *
 * @param pages on how many pages
 * @param statements in order of the pages, the first of many
 * @param more how many statements are not shown
 * @param href where all of them are
 */
public record Voice(String name, int pages, List<Statement> statements, int more, String href) {
  public Voice {
    statements = List.copyOf(statements);
  }

  private static final int FIRST = 4;

  /** What is shown at once. */
  public List<Statement> first() {
    return statements.subList(0, Math.min(FIRST, statements.size()));
  }

  /** What is folded away. */
  public List<Statement> rest() {
    return statements.subList(Math.min(FIRST, statements.size()), statements.size());
  }

  /**
   * What a page has him say.
   *
   * @param stance the verb
   * @param via through whom the page has it, nearest first, in words; may be empty
   */
  public record Statement(String stance, String via, Quote quote) {}
}
