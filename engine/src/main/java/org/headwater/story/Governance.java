package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The groups that count to another story than their own, each with the rulings that say so; the
 * newest one that is not undone holds.
 */
final class Governance {
  /** Instead of the number of a ruling, for what no undo takes back; any ruling is newer. */
  static final long FOR_EVER = 0;

  private final TreeMap<String, TreeMap<Long, String>> stories = new TreeMap<>();
  private final LongPredicate undone;

  Governance(LongPredicate undone) {
    this.undone = undone;
  }

  /** The story that a group counts to, null for its own. */
  @Nullable String of(String group) {
    TreeMap<Long, String> known = stories.get(group);
    if (known != null) {
      for (Map.Entry<Long, String> entry : known.descendingMap().entrySet()) {
        if (!undone.test(entry.getKey())) {
          return entry.getValue();
        }
      }
    }
    return null;
  }

  /** Groups that count to another story, or once did. */
  Set<String> groups() {
    return stories.keySet();
  }

  /** Groups that counted to another story and count to their own again. */
  List<String> ownGroups() {
    return stories.keySet().stream().filter(group -> of(group) == null).toList();
  }

  void put(String group, long ruling, String story) {
    stories.computeIfAbsent(group, g -> new TreeMap<>()).put(ruling, story);
  }

  /** A group counts to whatever another one counts to, in place of what it did. */
  void copy(String from, String into) {
    TreeMap<Long, String> known = stories.get(from);
    if (known == null) {
      stories.remove(into);
    } else {
      stories.put(into, new TreeMap<>(known));
    }
  }

  void forget(String group, long ruling) {
    TreeMap<Long, String> known = stories.get(group);
    if (known != null) {
      known.remove(ruling);
    }
  }

  void remove(String group) {
    stories.remove(group);
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(stories.size());
    for (Map.Entry<String, TreeMap<Long, String>> entry : stories.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().size());
      for (Map.Entry<Long, String> each : entry.getValue().entrySet()) {
        out.writeLong(each.getKey());
        out.writeUTF(each.getValue());
      }
    }
  }

  static Governance read(LongPredicate undone, DataInput in) throws IOException {
    Governance governance = new Governance(undone);
    for (int n = in.readInt(); n > 0; n--) {
      String group = in.readUTF();
      for (int m = in.readInt(); m > 0; m--) {
        governance.put(group, in.readLong(), in.readUTF());
      }
    }
    return governance;
  }
}
