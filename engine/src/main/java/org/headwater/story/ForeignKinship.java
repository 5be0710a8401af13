package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.headwater.entity.SoundKey;
import org.headwater.story.Profile.Sound;

/**
 * Says how surely two stories of different languages are of one affair.
 *
 * <p>Their words say nothing to each other, so names by their sound ({@link SoundKey}), numbers and
 * dates are all there is. Each shared name and number speaks by how rare it is among all stories
 * ({@link Rarity}); by chance words meet too, so one name is never enough, and a script without
 * vowels counts less. The days between the two speak against them. The weights are set by hand:
 * there is no labelled data. Cost: linear in the two profiles.
 */
final class ForeignKinship {
  private static final int FEWEST = 2;
  private static final double NAME = 0.5;
  private static final double NAME_WITHOUT_VOWELS = 0.38;
  private static final double NUMBER = 0.4;
  private static final double CONSTANT = -5.2;
  private static final double DAYS = -0.9;
  private static final double UNDATED = -2;

  /** Papers of another country write of an event up to so many days later. */
  private static final int LAG = 2;

  private final Rarity rarity;

  ForeignKinship(Rarity rarity) {
    this.rarity = rarity;
  }

  /**
   * How two stories agree.
   *
   * @param names as both write them
   */
  record Agreement(double logOdds, List<String> names, List<String> numbers) {}

  Agreement of(Profile a, Profile b) {
    Map<String, Sound> known = new HashMap<>();
    b.sounds().forEach(sound -> known.put(sound.key(), sound));
    double sum = CONSTANT;
    List<Spoken> names = new ArrayList<>();
    for (Sound sound : a.sounds()) {
      Sound other = known.get(sound.key());
      if (other != null && SoundKey.alike(sound.word(), other.word())) {
        boolean vowels = SoundKey.hasVowels(sound.word()) && SoundKey.hasVowels(other.word());
        double weight = rarity.of(sound) * (vowels ? NAME : NAME_WITHOUT_VOWELS);
        sum += weight;
        names.add(new Spoken(both(sound.text(), other.text()), weight));
      }
    }
    List<String> numbers = a.numbers().stream().filter(b.numbers()::contains).toList();
    for (String number : numbers) {
      sum += rarity.ofNumber(number) * NUMBER;
    }
    Days days = Days.between(a, b);
    sum += days.known() ? DAYS * Math.log1p(Math.max(0, days.apart() - LAG)) : UNDATED;
    names.sort(Comparator.comparingDouble((Spoken n) -> -n.weight()).thenComparing(Spoken::text));
    return new Agreement(
        names.size() < FEWEST ? Double.NEGATIVE_INFINITY : sum,
        names.stream().map(Spoken::text).toList(),
        numbers);
  }

  /** A name that both have, and how much it says. */
  private record Spoken(String text, double weight) {}

  private static String both(String one, String other) {
    return one.equals(other) ? one : one + " = " + other;
  }
}
