package org.headwater.store;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Looks whether the log of decisions is one, and whether articles are where people put them. */
final class DecisionCheck {
  private final Sql sql;
  private final Consumer<String> problem;
  private final Queries queries;

  DecisionCheck(Sql sql, Consumer<String> problem) {
    this.sql = sql;
    this.problem = problem;
    this.queries = new Queries(sql);
  }

  void run() {
    List<Decision> decisions = queries.decisions().all();
    undos(decisions);
    places(decisions);
  }

  private void undos(List<Decision> decisions) {
    Set<Long> known = new HashSet<>();
    Set<Long> undone = new HashSet<>();
    for (Decision decision : decisions) {
      Long undoes = decision.undoes();
      if (undoes != null && !known.contains(undoes)) {
        problem.accept("decision " + decision.number() + " undoes one that did not yet exist");
      }
      if (undoes != null && decision.isInForce() && !undone.add(undoes)) {
        problem.accept("decision " + undoes + " is undone twice");
      }
      known.add(decision.number());
    }
  }

  private record Held(long decision, String article) {}

  private void places(List<Decision> decisions) {
    Map<Long, Decision> byNumber = new HashMap<>();
    decisions.forEach(decision -> byNumber.put(decision.number(), decision));
    Map<String, Decision> holders = new TreeMap<>();
    Set<String> freed = new HashSet<>();
    for (Held held :
        sql.all(
            "SELECT decision, article FROM decision_article WHERE side = 'held' ORDER BY decision",
            row -> new Held(row.getLong(1), row.getString(2)))) {
      Decision decision = byNumber.get(held.decision);
      if (decision == null) {
        continue; // a reference that is not there has been found
      }
      if (!decision.isInForce()) {
        freed.add(held.article);
      } else if (decision.kind().equals("merge") && freed.contains(held.article)) {
        holders.remove(held.article); // it was in the story by a decision that no longer holds
      } else {
        holders.put(held.article, decision);
      }
    }
    holders.forEach(this::place);
  }

  private void place(String article, Decision decision) {
    String object = decision.object();
    Optional<String> wanted = object == null ? Optional.empty() : queries.liveStory(object);
    Optional<String> found =
        sql.one("SELECT story FROM membership WHERE article = ?", row -> row.getString(1), article);
    if (wanted.isPresent() && found.isPresent() && !found.equals(wanted)) {
      problem.accept(
          "article %s is in story %s, but decision %d puts it into %s"
              .formatted(article, found.get(), decision.number(), wanted.get()));
    }
  }
}
