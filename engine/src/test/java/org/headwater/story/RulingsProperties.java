package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.headwater.Saved;
import org.headwater.story.Ruling.Held;
import org.headwater.story.Ruling.Kind;

/** Rulings over a machine that groups at random, seen as a store sees them: by the changes. */
class RulingsProperties {
  private static final int STEPS = 70;

  /** A stream of articles, passes and decisions, the same for the same seed. */
  static final class Run {
    final SenselessGroups machine = new SenselessGroups();
    final SeenStories seen = new SeenStories();
    final TreeMap<Long, Ruling> made = new TreeMap<>();
    final TreeSet<Long> undone = new TreeSet<>();
    final List<String> log = new ArrayList<>();
    final boolean forgetful;
    final Random random;
    Rulings rulings = new Rulings();
    int next = 1;
    long decisions;

    Run(long seed, boolean forgetful) {
      this.random = new Random(seed);
      this.forgetful = forgetful;
    }

    Run all() throws IOException {
      for (int i = 0; i < STEPS; i++) {
        if (forgetful) {
          rulings = reread();
        }
        step();
        check();
      }
      return this;
    }

    private Rulings reread() throws IOException {
      byte[] bytes = Saved.bytes(rulings::write);
      return Saved.read(bytes, in -> Rulings.read(Rulings.VERSION, in, machine));
    }

    private void step() {
      switch (next < 4 ? 0 : random.nextInt(8)) {
        case 0, 1, 2 -> add();
        case 3, 4 -> {
          List<Change> changes = machine.change(random);
          log.add("machine " + changes);
          follow(rulings.settled(changes, machine));
        }
        case 5, 6 -> decide();
        default -> undoOrRedo();
      }
    }

    private void add() {
      String article = "a" + next;
      boolean founds = machine.groups.isEmpty() || random.nextInt(3) == 0;
      String group = founds ? "s" + next : SenselessGroups.any(machine.ids(), random);
      machine.names.add(group);
      machine.groups.put(next++, group);
      Join join =
          rulings.joined(new Join(article, group, founds, List.of(), null, List.of()), machine);
      seen.stories.put(article, join.story());
      seen.redirects.remove(join.story());
      follow(join.changes());
      log.add(article + " came to " + group + " in " + join.story());
    }

    void follow(List<Change> changes) {
      changes.forEach(seen::follow);
      changes.forEach(change -> log.add(change.toString()));
    }

    private void decide() {
      String article = SenselessGroups.any(machine.articles(), random);
      String story = Objects.requireNonNull(seen.stories.get(article));
      String other =
          Objects.requireNonNull(seen.stories.get(SenselessGroups.any(machine.articles(), random)));
      List<String> members = seen.members(story);
      Kind kind = SenselessGroups.any(List.of(Kind.values()), random);
      boolean two = !story.equals(other);
      switch (kind) {
        case PIN -> rule(kind, story, false, List.of(article), List.of());
        case MERGE -> {
          if (two) {
            rule(kind, other, false, members, List.of());
          }
        }
        case MOVE, SPLIT -> {
          List<String> leaving =
              kind == Kind.MOVE
                  ? List.of(article)
                  : members.stream().filter(id -> random.nextBoolean()).toList();
          List<String> rest = members.stream().filter(id -> !leaving.contains(id)).toList();
          if (kind == Kind.MOVE && two) {
            rule(kind, other, true, leaving, rest);
          } else if (!leaving.isEmpty() && !rest.isEmpty()) {
            rule(kind, "s" + next, true, leaving, rest);
          }
        }
      }
    }

    private void rule(Kind kind, String story, boolean own, List<String> held, List<String> apart) {
      List<Held> all =
          held.stream()
              .map(id -> new Held(id, Objects.requireNonNull(seen.stories.get(id))))
              .toList();
      Ruling ruling = new Ruling(++decisions, kind, story, own ? "s" + next++ : null, all, apart);
      log.add(ruling.toString());
      made.put(ruling.number(), ruling);
      follow(rulings.rule(ruling, machine));
      held.forEach(id -> assertThat(seen.stories.get(id)).as(log::toString).isEqualTo(story));
    }

    private void undoOrRedo() {
      if (!made.isEmpty()) {
        long number = SenselessGroups.any(new ArrayList<>(made.keySet()), random);
        boolean undo = undone.add(number);
        log.add((undo ? "undo " : "redo ") + number);
        if (!undo) {
          undone.remove(number);
        }
        follow(undo ? rulings.undo(number, machine) : rulings.redo(number, machine));
      }
    }

    /** Whoever was placed by the newest decision on him is there, with all of that decision. */
    private void check() {
      TreeMap<String, Ruling> newest = new TreeMap<>();
      for (Ruling ruling : made.values()) {
        if (!undone.contains(ruling.number())) {
          ruling.held().forEach(held -> newest.put(held.article(), ruling));
        }
      }
      newest.forEach((article, ruling) -> {
        if (ruling.kind() != Kind.MERGE) {
          assertThat(seen.stories.get(article))
              .as(() -> article + " by " + ruling + " after " + log)
              .isEqualTo(seen.current(ruling.story()));
        }
      });
      made.keySet()
          .forEach(number ->
              assertThat(
                      newest.values().stream()
                          .filter(r -> r.number() == number && r.kind() == Kind.SPLIT)
                          .flatMap(r -> r.held().stream())
                          .filter(h ->
                              Objects.requireNonNull(newest.get(h.article())).number() == number)
                          .map(h -> seen.stories.get(h.article()))
                          .distinct())
                  .hasSizeLessThan(2));
    }
  }

  @Property(tries = 150)
  void whatPeopleDecidedHolds(@ForAll @LongRange(min = 0, max = 2999) long seed)
      throws IOException {
    new Run(seed, false).all();
  }

  @Property(tries = 100)
  void withEverythingUndoneTheMachineIsSeen(@ForAll @LongRange(min = 0, max = 2999) long seed)
      throws IOException {
    Run run = new Run(seed, false).all();
    for (long number : run.made.descendingKeySet()) {
      if (run.undone.add(number)) {
        run.follow(run.rulings.undo(number, run.machine));
      }
    }
    for (String group : run.machine.ids()) {
      List<String> members = run.machine.members(group);
      String story = Objects.requireNonNull(run.seen.stories.get(members.getFirst()));
      assertThat(run.seen.members(story))
          .as(run.log::toString)
          .isEqualTo(members.stream().sorted().toList());
    }
  }
}
