package org.headwater.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.headwater.store.DecidedArticle;
import org.headwater.store.Decision;
import org.headwater.store.DecisionLog;
import org.headwater.store.NewDecision;
import org.headwater.store.StoreException;
import org.headwater.store.StoreWriter;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.Wish;
import org.headwater.story.Change;
import org.headwater.story.Ruling.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Puts a person's decisions on stories into the log and has the stories follow them, in one
 * transaction; then the evidence of the stories that they touched.
 */
public final class Decide {
  private final StoreWriter store;
  private final DecisionLog log;
  private final Rooms rooms;
  private final int threads;
  private final Progress progress;

  public Decide(StoreWriter store, Rooms rooms, int threads, Progress progress) {
    this.store = store;
    this.log = store.decisionLog();
    this.rooms = rooms;
    this.threads = threads;
    this.progress = progress;
  }

  /**
   * Who decides, when, and why.
   *
   * @param made for people; nothing depends on it
   */
  public record Signature(@Nullable String note, @Nullable String by, Instant made) {}

  /**
   * What came of it.
   *
   * @param decisions one for each wish, in order
   * @param changes in the stories, in order
   * @param tally what failed when evidence was weighed
   */
  public record Decided(List<Decision> decisions, List<Change> changes, Tally tally) {
    public Decided {
      decisions = List.copyOf(decisions);
      changes = List.copyOf(changes);
    }

    /** The only decision, or the last. */
    public Decision decision() {
      return decisions.getLast();
    }
  }

  /** It was decided and holds, but the evidence of the stories could not be weighed after it. */
  public static final class Unweighed extends RuntimeException {
    private final transient Decided decided;

    Unweighed(Decided decided, RuntimeException cause) {
      super(sentence(decided.decision(), cause), cause);
      this.decided = decided;
    }

    static String sentence(Decision last, RuntimeException cause) {
      return "decision %d holds, but its evidence was not weighed: %s; the next ingest tries again"
          .formatted(last.number(), cause.getMessage());
    }

    /** What was decided. */
    public Decided decided() {
      return decided;
    }
  }

  /** A checked wish. */
  private record Draft(
      Kind kind,
      String subject,
      @Nullable String object,
      String verdict,
      boolean ownStory,
      List<DecidedArticle> articles) {}

  /** Decides one wish, as {@link #decide(List, Signature)} does. */
  public Decided decide(Wish wish, Signature signature) {
    return decide(List.of(wish), signature);
  }

  /**
   * Decides all wishes, one after the other, or none of them.
   *
   * @param wishes at least one
   * @throws StoreException with a sentence, when one cannot be decided so; nothing is changed then
   * @throws Unweighed when all is decided and what comes after it failed
   */
  public Decided decide(List<Wish> wishes, Signature signature) {
    draft(wishes.getFirst());
    StoryLine stories = StoryLine.resume(store, rooms);
    List<Decision> decisions = new ArrayList<>();
    List<Change> changes = new ArrayList<>();
    store.atomically(() -> {
      for (Wish wish : wishes) {
        Decision made = put(wish, signature);
        List<Change> its = stories.decide(made);
        store.putDecided(made.number(), its);
        DecideOutlets.follow(made, store);
        changes.addAll(its);
        decisions.add(log.find(made.number()).orElseThrow());
      }
      stories.snapshotWhenWorthIt();
    });
    Tally tally = new Tally();
    Decided decided = new Decided(decisions, changes, tally);
    try {
      new EvidencePass(store, rooms, threads, progress, tally).run();
    } catch (RuntimeException e) {
      throw new Unweighed(decided, e);
    }
    return decided;
  }

  /** Null for an undo, which the log itself checks. */
  private @Nullable Draft draft(Wish wish) {
    return switch (wish) {
      case Wish.Move move -> move(move);
      case Wish.Merge merge -> merge(merge);
      case Wish.Split split -> split(split);
      case Wish.Pin pin -> pin(pin);
      case Wish.Undo undo -> null;
    };
  }

  private Decision put(Wish wish, Signature signature) {
    Draft draft = draft(wish);
    Decision made = draft == null ? undo(wish, signature) : write(draft, signature);
    long run = store.beginRun(made.kind(), "{}", signature.made().toString());
    log.putRun(made.number(), run);
    store.endRun(run, signature.made().toString(), made.words());
    return made;
  }

  private Decision undo(Wish wish, Signature signature) {
    if (wish instanceof Wish.Undo undo) {
      return log.undo(undo.decision(), signature.note(), signature.by());
    }
    throw new IllegalArgumentException("no draft of " + wish);
  }

  private Decision write(Draft draft, Signature signature) {
    long reserved = store.nextArrival();
    String object = draft.object == null && draft.ownStory ? "s" + reserved : draft.object;
    NewDecision decision =
        new NewDecision(
            StoryDecisions.name(draft.kind),
            draft.subject,
            object,
            draft.verdict,
            signature.note(),
            signature.by());
    Decision made = draft.ownStory ? log.addWithStory(decision, reserved) : log.add(decision);
    log.putArticles(made.number(), draft.articles);
    return made;
  }

  private Draft move(Wish.Move move) {
    StoredArticle article = article(move.article());
    StoredStory from = story(storyOf(article));
    List<DecidedArticle> articles = new ArrayList<>();
    for (StoredArticle other : from.articles()) {
      articles.add(new DecidedArticle(other.id(), other.id().equals(article.id()), from.id()));
    }
    String target = move.story();
    StoredStory into = target == null ? null : story(target);
    if (into == null && from.articles().size() == 1) {
      throw new StoreException(
          "article " + article.id() + " is the only one of story " + from.id() + " already");
    }
    if (into != null && into.id().equals(from.id())) {
      throw new StoreException(
          "article %s is in story %s already; `headwater pin %s` keeps it there"
              .formatted(article.id(), from.id(), article.id()));
    }
    return new Draft(
        Kind.MOVE, article.id(), into == null ? null : into.id(), "belongs", true, articles);
  }

  private Draft merge(Wish.Merge merge) {
    StoredStory from = story(merge.story());
    StoredStory into = story(merge.into());
    if (from.id().equals(into.id())) {
      throw new StoreException(
          merge.story().equals(merge.into())
              ? "a story cannot be merged into itself"
              : "%s and %s are one story already: %s"
                  .formatted(merge.story(), merge.into(), into.id()));
    }
    return new Draft(Kind.MERGE, from.id(), into.id(), "belongs", false, held(from, ids(from)));
  }

  private Draft split(Wish.Split split) {
    StoredStory story = story(split.story());
    Set<String> leaving = new LinkedHashSet<>(split.articles());
    for (String id : leaving) {
      String in = storyOf(article(id));
      if (!in.equals(story.id())) {
        throw new StoreException(
            "article " + id + " is not in story " + story.id() + " but in " + in);
      }
    }
    if (leaving.isEmpty() || leaving.size() == story.articles().size()) {
      throw new StoreException(
          leaving.isEmpty()
              ? "a split needs articles that leave the story"
              : "that would leave nothing in story " + story.id());
    }
    return new Draft(Kind.SPLIT, story.id(), null, "differs", true, held(story, leaving));
  }

  private Draft pin(Wish.Pin pin) {
    StoredArticle article = article(pin.article());
    String story = storyOf(article);
    for (Decision earlier : store.historyOfArticle(article.id()).decisions()) {
      if (earlier.isInForce()
          && earlier.kind().equals(StoryDecisions.name(Kind.PIN))
          && earlier.subject().equals(article.id())
          && story.equals(earlier.object())) {
        throw new StoreException(
            "article %s is pinned already, by decision %d"
                .formatted(article.id(), earlier.number()));
      }
    }
    return new Draft(
        Kind.PIN,
        article.id(),
        story,
        "belongs",
        false,
        List.of(new DecidedArticle(article.id(), true, story)));
  }

  private static Set<String> ids(StoredStory story) {
    Set<String> ids = new LinkedHashSet<>();
    story.articles().forEach(article -> ids.add(article.id()));
    return ids;
  }

  private static List<DecidedArticle> held(StoredStory story, Set<String> held) {
    return story.articles().stream()
        .map(article -> new DecidedArticle(article.id(), held.contains(article.id()), story.id()))
        .toList();
  }

  private StoredArticle article(String id) {
    return store.article(id).orElseThrow(() -> new StoreException("there is no article " + id));
  }

  private StoredStory story(String id) {
    return store.story(id).orElseThrow(() -> new StoreException("there is no story " + id));
  }

  private static String storyOf(StoredArticle article) {
    String story = article.story();
    if (story == null) {
      throw new StoreException(
          "article " + article.id() + " is in no story: it has no text of its own");
    }
    return story;
  }
}
