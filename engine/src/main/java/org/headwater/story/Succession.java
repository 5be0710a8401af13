package org.headwater.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which story a group of the machine counts to, as the machine joins groups and takes them apart
 * that people decided on: for {@link Rulings}.
 */
final class Succession {
  private final Holds holds;
  private final Governance governance;
  private final Shown shown;

  Succession(Holds holds, Governance governance, Shown shown) {
    this.holds = holds;
    this.governance = governance;
    this.shown = shown;
  }

  /** The story that a group counts to. */
  String story(String group) {
    String governed = governance.of(group);
    return governed == null ? group : holds.current(governed);
  }

  /** Takes note of what became of groups; the stories that ended come out. */
  TreeMap<String, String> follow(List<Change> machine, Groups groups) {
    TreeMap<String, String> ended = new TreeMap<>();
    for (Change change : machine) {
      switch (change) {
        case Change.Merged merged -> follow(merged, groups, ended);
        case Change.Split split -> follow(split);
        case Change.Moved moved -> {}
      }
    }
    ended.replaceAll((from, into) -> holds.current(into));
    return ended;
  }

  /** Two groups became one: it counts to the story in which most of its articles were seen. */
  private void follow(Change.Merged merged, Groups groups, TreeMap<String, String> ended) {
    String ofFrom = governance.of(merged.from());
    String ofInto = governance.of(merged.into());
    String from = story(merged.from());
    String into = story(merged.into());
    if (!from.equals(into) && wins(from, into, ofFrom != null, groups.members(merged.into()))) {
      if (ofFrom != null) {
        governance.copy(merged.from(), merged.into());
      } else if (ofInto != null) {
        governance.remove(merged.into());
        governance.put(merged.into(), Governance.FOR_EVER, from);
      }
    }
    governance.remove(merged.from());
    if (governance.of(merged.into()) == null) {
      holds.unname(merged.into());
    }
    String now = story(merged.into());
    if (ofFrom == null) {
      end(merged.from(), now, ended);
    }
    if (ofInto == null) {
      end(merged.into(), now, ended);
    }
  }

  private void end(String story, String into, TreeMap<String, String> ended) {
    if (!story.equals(into)) {
      holds.rename(story, into);
      ended.put(story, into);
    }
  }

  private boolean wins(String from, String into, boolean byRuling, List<String> members) {
    int votes = 0;
    for (String member : members) {
      String seen = shown.story(member);
      votes += from.equals(seen) ? 1 : into.equals(seen) ? -1 : 0;
    }
    return votes > 0 || votes == 0 && byRuling;
  }

  /** A part that holds to a large share what a person placed in the story stays with it. */
  private void follow(Change.Split split) {
    String governed = governance.of(split.from());
    if (governed != null) {
      String story = holds.current(governed);
      long held = split.articles().stream().filter(id -> story.equals(holds.story(id))).count();
      if (held * 2 >= split.articles().size()) {
        governance.copy(split.from(), split.into());
        governance.forget(split.into(), Governance.FOR_EVER);
      }
    }
  }

  /** What the machine saw, by article, or by the story that ended or is new. */
  static Map<String, Why> reasons(List<Change> machine) {
    Map<String, Why> reasons = new HashMap<>();
    for (Change change : machine) {
      Why why = change.why();
      if (why != null) {
        switch (change) {
          case Change.Merged merged -> {
            reasons.put(merged.from(), why);
            reasons.putIfAbsent(merged.into(), why);
          }
          case Change.Moved moved -> reasons.put(moved.article(), why);
          case Change.Split split -> reasons.put(split.into(), why);
        }
      }
    }
    return reasons;
  }
}
