package org.headwater.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.headwater.store.DecidedArticle;
import org.headwater.store.Decision;
import org.headwater.store.DecisionLog;
import org.headwater.story.Change;
import org.headwater.story.Ruling;
import org.headwater.story.Ruling.Held;
import org.headwater.story.Ruling.Kind;
import org.jspecify.annotations.Nullable;

/** What decisions of the log mean for the stories; those of other kinds mean nothing. */
final class StoryDecisions {
  private StoryDecisions() {}

  static String name(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<Kind> kind(Decision decision) {
    for (Kind kind : Kind.values()) {
      if (name(kind).equals(decision.kind())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** Has the stories follow a decision at its place in the order. */
  static List<Change> follow(Decision decision, DecisionLog log, Rooms.Stories stories) {
    Long undoes = decision.undoes();
    if (undoes != null) {
      return undo(undoes, log, stories);
    }
    return kind(decision)
        .map(kind -> stories.rule(ruling(kind, decision, log.articles(decision.number()))))
        .orElse(List.of());
  }

  /** Who takes back an undo brings back what that had taken back. */
  private static List<Change> undo(long number, DecisionLog log, Rooms.Stories stories) {
    Decision at = log.find(number).orElseThrow();
    boolean brings = false;
    for (Long next = at.undoes(); next != null; next = at.undoes()) {
      at = log.find(next).orElseThrow();
      brings = !brings;
    }
    if (kind(at).isEmpty()) {
      return List.of();
    }
    return brings ? stories.redo(at.number()) : stories.undo(at.number());
  }

  private static Ruling ruling(Kind kind, Decision decision, List<DecidedArticle> articles) {
    List<Held> held = new ArrayList<>();
    List<String> apart = new ArrayList<>();
    for (DecidedArticle article : articles) {
      if (article.held()) {
        held.add(new Held(article.article(), article.story()));
      } else {
        apart.add(article.article());
      }
    }
    String story = decision.object();
    return new Ruling(
        decision.number(),
        kind,
        story == null ? held.getFirst().story() : story,
        group(decision.reserved()),
        held,
        apart);
  }

  private static @Nullable String group(@Nullable Long reserved) {
    return reserved == null ? null : "s" + reserved;
  }
}
