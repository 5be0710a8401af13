package org.headwater.story;

import java.util.HashMap;
import java.util.Map;
import org.headwater.entity.NameKeys;
import org.headwater.story.Profile.Name;
import org.headwater.story.Profile.Sound;
import org.headwater.story.Profile.Term;

/**
 * How rare the keys of stories are among all stories: inverse document frequency (Spärck Jones,
 * 1972), with a rate in news at large as a prior, since a store of few stories knows no common
 * word. Each key is counted once, and no further than {@value #MOST_COUNTED} stories; a key that
 * more have is taken to be as frequent as in news at large, if that is more.
 */
final class Rarity {
  /** As many stories as these are taken as read before the first one. */
  private static final double PRIOR = 500;

  private static final double NAME_RATE = 0.002;
  private static final double COUNTRY_RATE = 0.03;
  private static final double LONG_NUMBER_RATE = 0.002;
  private static final double SHORT_NUMBER_RATE = 0.02;

  /** By how many classes the key has: 3, 4, more. Words that mean nothing to each other meet. */
  private static final double[] SOUND_RATES = {0.02, 0.006, 0.002};

  private static final int MOST_COUNTED = 5_000;

  private final StoryIndex index;
  private final double all;
  private final Map<String, Double> known = new HashMap<>();

  Rarity(StoryIndex index) {
    this.index = index;
    this.all = index.stories() + PRIOR;
  }

  double of(Profile profile, Name name) {
    return of(profile.key(name), NameKeys.isCountry(name.key()) ? COUNTRY_RATE : NAME_RATE);
  }

  double of(Profile profile, Term term) {
    return of(profile.key(term), CommonStems.rate(term.stem(), profile.language()));
  }

  double of(Sound sound) {
    int length = Math.min(sound.key().length() - 3, SOUND_RATES.length - 1);
    return of(Profile.key(sound), SOUND_RATES[Math.max(0, length)]);
  }

  double ofNumber(String number) {
    return of(
        Profile.numberKey(number), number.length() > 2 ? LONG_NUMBER_RATE : SHORT_NUMBER_RATE);
  }

  /** The logarithm of the inverse of the part of stories that have a key, at least 0. */
  private double of(String key, double rate) {
    return known.computeIfAbsent(
        key, asked -> Math.max(0, Math.log(all / (counted(asked, rate) + PRIOR * rate))));
  }

  private double counted(String key, double rate) {
    int count = index.count(key, MOST_COUNTED);
    return count < MOST_COUNTED ? count : Math.max(count, index.stories() * rate);
  }
}
