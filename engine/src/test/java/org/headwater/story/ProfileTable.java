package org.headwater.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The profiles of stories in memory. */
final class ProfileTable implements StoryIndex {
  private final Map<Long, Profile> profiles = new TreeMap<>();
  private final Map<String, NavigableSet<Long>> byKey = new HashMap<>();
  private int asked;

  ProfileTable put(String story, Profile profile) {
    long number = RelatedStories.number(story);
    profiles.put(number, profile);
    profile.keys().forEach(key -> byKey.computeIfAbsent(key, k -> new TreeSet<>()).add(number));
    return this;
  }

  /** How many profiles were read. */
  int asked() {
    return asked;
  }

  @Override
  public Optional<Profile> profile(String story) {
    asked++;
    return Optional.ofNullable(profiles.get(RelatedStories.number(story)));
  }

  @Override
  public long stories() {
    return profiles.size();
  }

  @Override
  public int count(String key, int most) {
    return Math.min(most, byKey.getOrDefault(key, new TreeSet<>()).size());
  }

  @Override
  public List<String> near(String key, String story, int most) {
    NavigableSet<Long> all = byKey.getOrDefault(key, new TreeSet<>());
    long number = RelatedStories.number(story);
    List<String> near = new ArrayList<>();
    all.headSet(number, false).descendingSet().stream().limit(most).forEach(n -> near.add("s" + n));
    all.tailSet(number, false).stream().limit(most).forEach(n -> near.add("s" + n));
    return near;
  }
}
