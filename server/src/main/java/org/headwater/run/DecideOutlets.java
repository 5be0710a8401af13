package org.headwater.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.headwater.evidence.Owners;
import org.headwater.store.Decision;
import org.headwater.store.DecisionLog;
import org.headwater.store.NewDecision;
import org.headwater.store.OutletDecisions;
import org.headwater.store.OutletWish;
import org.headwater.store.StoreWriter;

/**
 * Puts what a person says about outlets into the log, all of it or nothing; where owners changed,
 * the stories of their outlets get their evidence anew.
 *
 * <p>Only what differs from what holds becomes a decision, so that a list can be given again and
 * again. The order in which pages came does not matter here: owners change how origins are counted
 * and nothing else, so {@code rebuild} counts with those that hold.
 */
public final class DecideOutlets {
  private final StoreWriter store;
  private final Rooms rooms;
  private final int threads;
  private final Progress progress;

  public DecideOutlets(StoreWriter store, Rooms rooms, int threads, Progress progress) {
    this.store = store;
    this.rooms = rooms;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * What came of it.
   *
   * @param unchanged how many wishes were so already
   * @param stories how many were weighed anew
   * @param tally what failed when they were
   */
  public record Said(List<Decision> decisions, int unchanged, int stories, Tally tally) {
    public Said {
      decisions = List.copyOf(decisions);
    }
  }

  /** It was said and holds, but the evidence of the stories could not be weighed after it. */
  public static final class Unweighed extends RuntimeException {
    private final transient Said said;

    Unweighed(Said said, RuntimeException cause) {
      super(Decide.Unweighed.sentence(said.decisions().getLast(), cause), cause);
      this.said = said;
    }

    /** What was said. */
    public Said said() {
      return said;
    }
  }

  /**
   * Decides them all in one transaction.
   *
   * @param wishes at most one of a kind for each outlet
   * @throws Unweighed when all is decided and what comes after it failed
   */
  public Said decide(List<OutletWish> wishes, Decide.Signature signature) {
    OutletDecisions holding = store.outletDecisions();
    List<NewDecision> changes = new ArrayList<>();
    for (OutletWish wish : wishes) {
      if (!verdict(holding, wish).equals(wish.verdict())) {
        changes.add(
            new NewDecision(
                wish.kind(),
                Owners.key(wish.outlet()),
                null,
                wish.verdict(),
                signature.note(),
                signature.by()));
      }
    }
    List<Decision> made = new ArrayList<>();
    int[] stories = {0};
    if (!changes.isEmpty()) {
      store.atomically(() -> {
        made.addAll(write(changes, signature));
        stories[0] = weighAgain(made);
      });
    }
    Said said = new Said(made, wishes.size() - changes.size(), stories[0], new Tally());
    if (stories[0] > 0) {
      weigh(said);
    }
    return said;
  }

  private void weigh(Said said) {
    try {
      new EvidencePass(store, rooms, threads, progress, said.tally()).run();
    } catch (RuntimeException e) {
      throw new Unweighed(said, e);
    }
  }

  private static String verdict(OutletDecisions holding, OutletWish wish) {
    return holding
        .holding(wish.kind(), wish.outlet())
        .map(Decision::verdict)
        .orElse(OutletDecisions.NONE);
  }

  private List<Decision> write(List<NewDecision> changes, Decide.Signature signature) {
    DecisionLog log = store.decisionLog();
    String made = signature.made().toString();
    long run = store.beginRun("outlets", "{}", made);
    List<Decision> decisions = log.addAll(changes);
    decisions.forEach(decision -> log.putRun(decision.number(), run));
    store.endRun(run, made, decisions.size() + " said about outlets");
    return decisions;
  }

  private int weighAgain(List<Decision> decisions) {
    Set<String> outlets = new TreeSet<>();
    for (Decision decision : decisions) {
      if (decision.kind().equals(OutletDecisions.OWNER)) {
        outlets.add(decision.subject());
      }
    }
    return outlets.isEmpty() ? 0 : store.awaitEvidence(outlets);
  }

  /** Within a transaction: an undo may give an outlet another owner. */
  static void follow(Decision undo, StoreWriter store) {
    Decision at = undo;
    for (Long undone = at.undoes(); undone != null; undone = at.undoes()) {
      at = store.decisionLog().find(undone).orElseThrow();
    }
    if (at.kind().equals(OutletDecisions.OWNER)) {
      store.awaitEvidence(Set.of(at.subject()));
    }
  }
}
