package org.headwater.desk;

import java.util.List;

/**
 * How a story came about: what the program did, what people decided, and forms to decide more.
 *
 * @param story the id of the story
 * @param open whether decisions can be made here
 * @param near stories that were second in question for its articles
 */
public record AuditView(
    String story,
    boolean open,
    Listing<Joined> joined,
    List<Changed> changed,
    List<Decided> decided,
    List<Near> near) {
  public AuditView {
    near = List.copyOf(near);
    changed = List.copyOf(changed);
    decided = List.copyOf(decided);
  }

  /** Another story. */
  public record Near(String id, String title, String href) {}

  /**
   * An article, and why it came into the story when it arrived.
   *
   * @param held what a person decided on it, empty when nobody did
   */
  public record Joined(SourcePage page, String why, String held) {}

  /**
   * A change of stories.
   *
   * @param why what the program saw, empty where a person decided
   * @param decision the number of the decision that it came of, 0 for the program's own
   */
  public record Changed(String words, String why, long decision) {}

  /**
   * A decision.
   *
   * @param made when and by whom, may be empty
   * @param undoneBy the number of the decision that took it back, 0 while it holds
   */
  public record Decided(long number, String words, String note, String made, long undoneBy) {}
}
