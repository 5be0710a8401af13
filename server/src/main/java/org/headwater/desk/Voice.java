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

  private static final int FIRST = 4;
  private static final int MOST = 24;

  /** What is shown at once. */
  public List<Statement> first() {
    return statements.subList(0, Math.min(FIRST, statements.size()));
  }

  /** What is folded away. */
  public List<Statement> rest() {
    int size = statements.size();
    return statements.subList(Math.min(FIRST, size), Math.min(MOST, size));
  }

  /** How many statements are not shown at all. */
  public int more() {
    return Math.max(0, statements.size() - MOST);
  }

  /**
   * What a page has him say.
   *
   * @param stance the verb
   * @param via through whom the page has it, nearest first, in words; may be empty
   */
  public record Statement(String stance, String via, Quote quote) {}
}
