package org.headwater.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The story in which each article was last seen from outside, and what is seen to change. */
final class Shown {
  private final StoryOfArticle stories = new StoryOfArticle();

  @Nullable String story(String article) {
    return stories.get(article);
  }

  int size() {
    return stories.size();
  }

  void put(String article, String story) {
    stories.put(article, story);
  }

  /** Forgets all other articles. */
  void keepOnly(Predicate<String> wanted) {
    stories.keepOnly(wanted);
  }

  /** The stories in which some of the articles are seen. */
  Set<String> stories(Collection<String> articles) {
    Set<String> found = new LinkedHashSet<>();
    for (String article : articles) {
      String story = stories.get(article);
      if (story != null) {
        found.add(story);
      }
    }
    return found;
  }

  private record Way(String from, String into) {}

  /**
   * Notes where articles are now, and says what has changed, as {@link Change}s that lead there
   * when they are followed in their order.
   *
   * @param places the story of each article now
   * @param ended stories that went into others as a whole, and into which
   * @param fresh whether nobody was in a story before
   * @param reasons by article, or by the story that ended or is fresh
   */
  List<Change> follow(
      Map<String, String> places,
      TreeMap<String, String> ended,
      Predicate<String> fresh,
      Map<String, Why> reasons) {
    Map<Way, List<String>> ways = new LinkedHashMap<>();
    places.forEach((article, now) -> {
      String before = stories.put(article, now);
      if (before != null && !before.equals(now)) {
        ways.computeIfAbsent(new Way(before, now), way -> new ArrayList<>()).add(article);
      }
    });
    List<Change> changes = new ArrayList<>();
    ways.forEach((way, articles) -> {
      if (fresh.test(way.into())) {
        Why why = reasons.get(way.into());
        changes.add(new Change.Split(way.from(), way.into(), articles, why));
      }
    });
    ended.forEach((from, into) -> changes.add(new Change.Merged(from, into, reasons.get(from))));
    ways.forEach((way, articles) -> {
      String from = ended.getOrDefault(way.from(), way.from());
      if (!fresh.test(way.into()) && !from.equals(way.into())) {
        articles.forEach(
            id -> changes.add(new Change.Moved(id, from, way.into(), reasons.get(id))));
      }
    });
    return changes;
  }
}
