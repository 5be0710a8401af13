package org.headwater.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.headwater.report.DateText;
import org.headwater.store.Decision;
import org.headwater.store.Store;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoredStory;
import org.headwater.store.StoryChange;
import org.headwater.store.StoryHistory;
import org.headwater.story.Change;
import org.headwater.story.Join;
import org.headwater.story.Why;
import org.jspecify.annotations.Nullable;

/** Makes the audit of a story. */
final class AuditViews {
  private static final int MOST_NEAR = 5;

  /** Articles of a story whose second choices are looked up. */
  private static final int MOST_LOOKED_AT = 100;

  private final Store store;
  private final boolean open;

  AuditViews(Store store, boolean open) {
    this.store = store;
    this.open = open;
  }

  /** Of a story, as much as the window shows. */
  AuditView of(StoredStory story, Texts texts, Window window) {
    if (!window.shows(Part.AUDIT)) {
      return new AuditView(
          story.id(),
          open,
          window.of(
              Part.AUDIT, story.articles(), article -> joined(article.id(), texts, List.of())),
          List.of(),
          List.of(),
          List.of());
    }
    StoryHistory history = store.historyOfStory(story.id());
    Map<String, List<Decision>> placing = store.placing(story.id());
    return new AuditView(
        story.id(),
        open,
        window.of(
            Part.AUDIT,
            story.articles(),
            article -> joined(article.id(), texts, placing.getOrDefault(article.id(), List.of()))),
        history.changes().stream().map(change -> changed(change, texts)).toList(),
        history.decisions().reversed().stream().map(AuditViews::decided).toList(),
        open ? near(story) : List.of());
  }

  /** The stories that the program nearly put articles into. */
  private List<AuditView.Near> near(StoredStory story) {
    Set<String> ids = new LinkedHashSet<>();
    int most = Math.min(story.articles().size(), MOST_LOOKED_AT);
    for (StoredArticle article : story.articles().subList(0, most)) {
      store
          .join(article.id())
          .map(Join::runnerUp)
          .flatMap(why -> store.article(why.article()))
          .map(StoredArticle::story)
          .filter(id -> !id.equals(story.id()))
          .ifPresent(ids::add);
      if (ids.size() == MOST_NEAR) {
        break;
      }
    }
    List<AuditView.Near> near = new ArrayList<>();
    for (String id : ids) {
      store
          .summary(id)
          .ifPresent(summary -> near.add(new AuditView.Near(id, summary.title(), Links.story(id))));
    }
    return near;
  }

  private AuditView.Joined joined(String article, Texts texts, List<Decision> decisions) {
    Join join = store.join(article).orElse(null);
    String why =
        join == null
            ? ""
            : join.founded()
                ? "founded a story: nothing before it told of the same event"
                : join.why().isEmpty() ? "" : "like " + reason(join.why().getFirst(), texts);
    String held =
        decisions.stream()
            .map(decision -> "decision " + decision.number())
            .collect(Collectors.joining(", "));
    return new AuditView.Joined(Objects.requireNonNull(texts.page(article)), why, held);
  }

  private static AuditView.Changed changed(StoryChange change, Texts texts) {
    Long decision = change.decision();
    String words =
        switch (change.change()) {
          case Change.Merged merged -> merged.from() + " went into " + merged.into();
          case Change.Moved moved ->
              called(moved.article(), texts) + " went from " + moved.from() + " to " + moved.into();
          case Change.Split split ->
              split.articles().stream()
                      .map(id -> called(id, texts))
                      .collect(Collectors.joining(", "))
                  + " left "
                  + split.from()
                  + " as "
                  + split.into();
        };
    Why why = change.change().why();
    boolean split = change.change() instanceof Change.Split;
    String reason =
        why == null
            ? ""
            : (split ? "nearest of those that stayed: " : "because of ") + reason(why, texts);
    return new AuditView.Changed(words, reason, decision == null ? 0 : decision);
  }

  private static String called(String article, Texts texts) {
    String name = texts.name(article);
    return name.equals(article) ? article : article + " " + name;
  }

  private static String reason(Why why, Texts texts) {
    String shared = why.shared().isEmpty() ? "" : ": both have " + String.join(", ", why.shared());
    return called(why.article(), texts)
        + String.format(Locale.ROOT, " (%.2f)", why.score())
        + shared;
  }

  private static AuditView.Decided decided(Decision decision) {
    String made = decision.made();
    Long undoneBy = decision.undoneBy();
    return new AuditView.Decided(
        decision.number(),
        decision.words(),
        text(decision.note()),
        (made == null ? "" : DateText.of(made))
            + (decision.by() == null ? "" : ", by " + decision.by()),
        undoneBy == null ? 0 : undoneBy);
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
