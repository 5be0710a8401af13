package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** What a store knows: where each article is seen, and where old names lead. */
final class SeenStories {
  final TreeMap<String, String> stories = new TreeMap<>();
  final TreeMap<String, String> redirects = new TreeMap<>();

  void follow(Change change) {
    switch (change) {
      case Change.Merged merged -> {
        stories.replaceAll((a, s) -> s.equals(merged.from()) ? merged.into() : s);
        redirects.put(merged.from(), merged.into());
      }
      case Change.Moved moved -> {
        assertThat(stories.get(moved.article())).isEqualTo(moved.from());
        stories.put(moved.article(), moved.into());
      }
      case Change.Split split ->
          split
              .articles()
              .forEach(id -> {
                assertThat(stories.get(id)).isEqualTo(split.from());
                stories.put(id, split.into());
              });
    }
    redirects.remove(change.into());
  }

  String current(String story) {
    String at = story;
    for (int i = 0; i < 1000 && redirects.containsKey(at); i++) {
      at = Objects.requireNonNull(redirects.get(at));
    }
    return at;
  }

  List<String> members(String story) {
    return stories.keySet().stream().filter(a -> story.equals(stories.get(a))).toList();
  }
}
