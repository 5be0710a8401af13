package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stories that may be related to a story: those that share the rarest of its central keys.
 *
 * <p>Of a key that many stories have only the {@value #NEAR} before and after it in the order of
 * arrival are asked, so that the cost does not grow with the store: an affair goes on from day to
 * day. Cost: at most {@value #ASKED} look-ups, and as many for stories of other languages, each
 * bounded.
 */
final class Candidates {
  private static final int ASKED = 30;

  /** Keys that stories of other languages may have. */
  private static final int ASKED_ACROSS = 30;

  private static final int NEAR = 30;
  private static final int MOST = 40;

  private final StoryIndex index;
  private final Rarity rarity;

  Candidates(StoryIndex index, Rarity rarity) {
    this.index = index;
    this.rarity = rarity;
  }

  private record Key(String key, double weight) {}

  /** The stories that share the most, the first first; at most {@value #MOST}. */
  List<String> of(String story, Profile profile) {
    TreeMap<String, Double> tally = new TreeMap<>();
    for (Key key : strongest(profile)) {
      for (String other : index.near(key.key(), story, NEAR)) {
        tally.merge(other, key.weight(), Double::sum);
      }
    }
    return tally.entrySet().stream()
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> e) -> -e.getValue())
                .thenComparing(e -> RelatedStories.number(e.getKey())))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Of each kind the strongest, so that the many words of a story leave room for its sounds; own
   * words in English only, since no two stories of one other language are linked.
   */
  private List<Key> strongest(Profile profile) {
    List<Key> own = new ArrayList<>();
    profile
        .names()
        .forEach(name ->
            own.add(new Key(profile.key(name), square(rarity.of(profile, name)) * name.weight())));
    profile
        .terms()
        .forEach(term ->
            own.add(new Key(profile.key(term), square(rarity.of(profile, term)) * term.weight())));
    List<Key> foreign = new ArrayList<>();
    profile
        .sounds()
        .forEach(sound -> foreign.add(new Key(Profile.key(sound), square(rarity.of(sound)))));
    profile
        .numbers()
        .forEach(number ->
            foreign.add(new Key(Profile.numberKey(number), square(rarity.ofNumber(number)))));
    List<Key> all = new ArrayList<>(profile.isEnglish() ? first(own, ASKED) : List.of());
    all.addAll(first(foreign, ASKED_ACROSS));
    return all;
  }

  private static List<Key> first(List<Key> keys, int most) {
    keys.sort(Comparator.comparingDouble((Key key) -> -key.weight()).thenComparing(Key::key));
    return keys.subList(0, Math.min(most, keys.size()));
  }

  private static double square(double value) {
    return value * value;
  }
}
