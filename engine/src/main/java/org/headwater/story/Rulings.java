package org.headwater.story;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.story.Ruling.Held;
import org.headwater.story.Ruling.Kind;

/**
 * What people decided on stories, laid over what the machine groups.
 *
 * <p>Why: a person's word must hold whatever the machine thinks, now and later, and taking it back
 * must bring the machine's own view back at once. So the machine keeps its groups, and a story is
 * what is seen of them through the rulings. How: an article is in the story that a ruling holds it
 * in; else in the one that its group counts to by a ruling; else in the one of its group's own
 * name. Merging two stories joins no groups: those of the one count to the other from then on, so
 * that later articles find the half that they belong to. What is moved or split off becomes a group
 * of its own, which the machine keeps apart ({@link Bonds}) from what it was taken out of. When the
 * machine itself joins groups that count to different stories, the story stays that most of their
 * articles were seen in; one that goes into another as a whole takes along whoever a person placed
 * in it.
 *
 * <p>After each step of the machine the articles of the groups that it touched are looked at again,
 * and what is seen from outside to have changed is reported in its place. Without rulings all of it
 * passes through untouched. Cost: the articles of the touched groups; of a ruling, the window.
 * Decision 023.
 */
public final class Rulings {
  /** The version that {@link #write} writes. */
  public static final int VERSION = 1;

  /** Articles that left the window are forgotten when there are so many more than in it. */
  private static final int FORGOTTEN_AT_ONCE = 10_000;

  private final Holds holds;
  private final Governance governance;
  private final Shown shown = new Shown();
  private final Succession succession;
  private final Places places;
  private int forgetAt;

  /** No rulings yet. */
  public Rulings() {
    this.holds = new Holds();
    this.governance = new Governance(holds::isUndone);
    this.succession = new Succession(holds, governance, shown);
    this.places = new Places(holds, governance, succession);
  }

  private Rulings(DataInput in) throws IOException {
    this.holds = Holds.read(in);
    this.governance = Governance.read(holds::isUndone, in);
    this.succession = new Succession(holds, governance, shown);
    this.places = new Places(holds, governance, succession);
  }

  /** Whether a ruling gives an article its place. */
  public boolean holds(String article) {
    return holds.holder(article) != 0;
  }

  /**
   * A person decides. What is seen to change comes out.
   *
   * @param groups the machine's groups, which the ruling may change
   */
  public List<Change> rule(Ruling said, Groups groups) {
    begin(said, groups);
    for (Held held : said.held()) {
      boolean unseen = groups.groupOf(held.article()).isEmpty() && !holds(held.article());
      if (unseen) { // its story may have gone on without it: whoever rules has seen where it is
        shown.put(held.article(), holds.current(held.story()));
      }
    }
    Ruling ruling = said.into(places.standing(said.story(), groups));
    Map<String, String> origins = new TreeMap<>();
    Map<String, Long> since = new TreeMap<>();
    Set<String> home = new TreeSet<>();
    TreeMap<String, String> ended = new TreeMap<>();
    boolean merges = ruling.kind() == Kind.MERGE;
    for (Held held : ruling.held()) {
      String article = held.article();
      String group = groups.groupOf(article).orElse(null);
      origins.put(article, group == null ? held.story() : group);
      if (merges && holds(article)) {
        since.put(article, holds.holder(article));
      }
      String seen = Objects.requireNonNull(shown.story(article));
      boolean atHome = group != null && succession.story(group).equals(seen);
      if (merges && (group == null || atHome) && !seen.equals(ruling.story())) {
        ended.put(seen, ruling.story());
      }
      if (merges && atHome) {
        home.add(Objects.requireNonNull(group));
      }
    }
    Set<String> stood = shown.stories(places.known(groups));
    holds.put(new Holds.Effect(ruling, origins, since));
    home.forEach(group -> governance.put(group, ruling.number(), ruling.story()));
    takeOut(ruling, groups);
    groups.bind(holds.bonds());
    return shown.follow(places.all(groups), ended, story -> !stood.contains(story), Map.of());
  }

  /** Takes a ruling back: the machine has its articles again, and looks at them at once. */
  public List<Change> undo(long number, Groups groups) {
    Holds.Effect effect = effect(number, groups);
    holds.setUndone(number, true);
    governance.ownGroups().forEach(holds::unname);
    groups.bind(holds.bonds());
    String own = effect.ruling().group();
    if (own != null) {
      giveBack(own, effect.ruling(), groups);
      followName(own, groups);
    }
    return lookedAt(groups);
  }

  /** Articles that are still in the group made for them go back, with those that came to them. */
  private void giveBack(String own, Ruling ruling, Groups groups) {
    String last = own;
    for (Held held : ruling.held()) {
      String article = held.article();
      if (groups.groupOf(article).filter(own::equals).isPresent()) {
        String before = holds.returning(article, own);
        String origin = groups.members(before).isEmpty() ? holds.current(before) : before;
        if (holds.isOwnGroup(origin) || !groups.members(origin).isEmpty()) {
          groups.take(List.of(article), origin);
          last = origin;
        }
      }
    }
    if (!last.equals(own)) {
      groups.pour(own, last);
    }
  }

  /**
   * A group made for a ruling may have gone into another one of the machine, which took its name,
   * and stood again when the ruling was brought back: what is left of it goes there once more.
   */
  private void followName(String own, Groups groups) {
    if (succession.story(own).equals(own) && !groups.members(own).isEmpty()) {
      governance.groups().stream()
          .filter(group -> !group.equals(own) && succession.story(group).equals(own))
          .filter(group -> !groups.members(group).isEmpty())
          .findFirst()
          .ifPresent(group -> groups.pour(own, group));
    }
  }

  /** Brings back a ruling that was undone. */
  public List<Change> redo(long number, Groups groups) {
    Holds.Effect effect = effect(number, groups);
    holds.setUndone(number, false);
    takeOut(effect.ruling(), groups);
    groups.bind(holds.bonds());
    return lookedAt(groups);
  }

  private Holds.Effect effect(long number, Groups groups) {
    Holds.Effect effect = holds.effect(number);
    if (effect == null) {
      throw new IllegalArgumentException("no ruling of number " + number);
    }
    begin(effect.ruling(), groups);
    return effect;
  }

  private List<Change> lookedAt(Groups groups) {
    Set<String> stood = shown.stories(places.known(groups));
    List<Change> machine = groups.look();
    TreeMap<String, String> ended = succession.follow(machine, groups);
    return shown.follow(
        places.all(groups), ended, story -> !stood.contains(story), Succession.reasons(machine));
  }

  /** Where an article is seen that the machine placed. */
  public Join joined(Join join, Groups groups) {
    if (holds.isEmpty()) {
      return join;
    }
    String article = join.article();
    Set<String> others = touched(join.changes(), groups);
    others.remove(article);
    List<Change> changes = settled(join.changes(), others, groups);
    String place = places.of(article, groups);
    String story =
        place.isEmpty() ? succession.story(join.story()) : place; // it left the window at once
    shown.put(article, story);
    forget(groups);
    return new Join(
        article, story, join.founded() && !holds(article), join.why(), join.runnerUp(), changes);
  }

  /** What is seen of changes that the machine made in its groups. */
  public List<Change> settled(List<Change> machine, Groups groups) {
    return holds.isEmpty() ? machine : settled(machine, touched(machine, groups), groups);
  }

  private List<Change> settled(List<Change> machine, Set<String> articles, Groups groups) {
    TreeMap<String, String> ended = succession.follow(machine, groups);
    if (machine.stream().anyMatch(change -> change instanceof Change.Merged)) {
      articles.addAll(holds.articles());
      governance.groups().forEach(group -> articles.addAll(groups.members(group)));
    }
    Set<String> fresh = new TreeSet<>();
    for (Change change : machine) {
      if (change instanceof Change.Split split && governance.of(split.into()) == null) {
        fresh.add(split.into());
      }
    }
    return shown.follow(
        places.of(articles, groups), ended, fresh::contains, Succession.reasons(machine));
  }

  /** Before the first ruling nobody looked; and a ruling may be on articles of long ago. */
  private void begin(Ruling ruling, Groups groups) {
    if (holds.isEmpty()) {
      look(groups);
    }
    for (Held held : ruling.held()) {
      if (shown.story(held.article()) == null) {
        shown.put(held.article(), holds.current(held.story()));
      }
    }
  }

  private void look(Groups groups) {
    places.all(groups).forEach(shown::put);
    groups.bind(holds.bonds());
    forgetLater(); // all of them are wanted
  }

  private void forget(Groups groups) {
    if (shown.size() > forgetAt) {
      Collection<String> held = holds.articles();
      shown.keepOnly(id -> groups.groupOf(id).isPresent() || held.contains(id));
      forgetLater();
    }
  }

  private void forgetLater() {
    forgetAt = 2 * shown.size() + FORGOTTEN_AT_ONCE;
  }

  private void takeOut(Ruling ruling, Groups groups) {
    String own = ruling.group();
    if (own != null) {
      groups.take(ruling.held().stream().map(Held::article).toList(), own);
      holds.unname(own);
      if (!own.equals(ruling.story())) {
        governance.put(own, ruling.number(), ruling.story());
      }
    }
  }

  private static Set<String> touched(List<Change> machine, Groups groups) {
    Set<String> articles = new LinkedHashSet<>();
    machine.forEach(change -> articles.addAll(groups.members(change.into())));
    return articles;
  }

  /** Writes the rulings and what they came to; equal rulings give equal bytes. */
  public void write(DataOutput out) throws IOException {
    holds.write(out);
    governance.write(out);
  }

  /**
   * Reads rulings that {@link #write} wrote.
   *
   * @param groups the machine's groups, already read
   * @throws IOException when the version is unknown or the bytes are damaged
   */
  public static Rulings read(int version, DataInput in, Groups groups) throws IOException {
    if (version != VERSION) {
      throw new IOException("rulings of unknown version " + version);
    }
    Rulings rulings = new Rulings(in);
    if (!rulings.holds.isEmpty()) {
      rulings.look(groups);
    }
    return rulings;
  }
}
