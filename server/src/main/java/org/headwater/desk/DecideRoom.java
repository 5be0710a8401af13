package org.headwater.desk;

import java.util.List;
import java.util.Optional;
import org.headwater.store.Decision;
import org.headwater.store.Store;
import org.headwater.store.StoredStory;
import org.headwater.store.Wish;

/** Takes the forms that say where articles belong, and leads back to the story. */
final class DecideRoom implements FormRoom {
  static final String PATH = "/decide";
  private static final String NEW = "new";

  private final Store store;
  private final Decider decider;

  DecideRoom(Store store, Decider decider) {
    this.store = store;
    this.decider = decider;
  }

  @Override
  public Answer take(Post post) {
    Decision last = decider.decide(wishes(post), post.note());
    return Answer.seeOther(Links.audit(back(post, last)));
  }

  /** The story from where the form came, or the one that took it over. */
  private String back(Post post, Decision decision) {
    String from = post.one("story");
    String object = decision.object();
    return Optional.of(from)
        .flatMap(store::story)
        .or(() -> object == null ? Optional.empty() : store.story(object))
        .map(StoredStory::id)
        .orElse(from);
  }

  /** One decision, or one for each marked article. */
  private static List<Wish> wishes(Post post) {
    return switch (post.one("do")) {
      case "move" -> moves(post);
      case "merge" -> List.of(new Wish.Merge(needed(post, "story"), needed(post, "into")));
      case "split" -> List.of(new Wish.Split(needed(post, "story"), articles(post)));
      case "pin" -> articles(post).stream().<Wish>map(Wish.Pin::new).toList();
      case "undo" -> List.of(new Wish.Undo(number(needed(post, "decision"))));
      default -> throw new IllegalArgumentException("the form does not say what to decide");
    };
  }

  private static List<Wish> moves(Post post) {
    String into = needed(post, "into");
    List<String> articles = articles(post);
    if (into.equals(NEW)) {
      return List.of(new Wish.Split(needed(post, "story"), articles));
    }
    return articles.stream().<Wish>map(article -> new Wish.Move(article, into)).toList();
  }

  private static List<String> articles(Post post) {
    List<String> articles = post.all("article");
    if (articles.isEmpty()) {
      throw new IllegalArgumentException("no page is marked");
    }
    return articles;
  }

  private static String needed(Post post, String field) {
    String value = post.one(field);
    if (value.isEmpty()) {
      throw new IllegalArgumentException(
          field.equals("into") ? "the form does not say which story" : "the form lacks " + field);
    }
    return value;
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("there is no decision of number " + text, e);
    }
  }
}
