package org.headwater.evidence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.headwater.entity.Countries;
import org.headwater.entity.Country;
import org.headwater.entity.Entity;
import org.headwater.entity.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody that events are looked up by: a country or anybody else with a name.
 *
 * <p>A country takes part when the words of a participant name it, its people, its capital or its
 * seat of government ("Russian troops", "the Kremlin"), or when the articles call the participant
 * by an office of it ("the Russian president"). Anybody else takes part under any of the names that
 * the story knows as one entity. Cost: linear in the participant's words.
 */
public final class Party {
  /** The most words that a country's name has. */
  private static final int NAME_WORDS = 4;

  private static final Pattern SPACE = Pattern.compile("[\\s,]+");

  private final @Nullable Country country;
  private final String name;

  private Party(@Nullable Country country, String name) {
    this.country = country;
    this.name = name;
  }

  /** The party that a person means by a name. */
  public static Party of(String asked) {
    String name = asked.strip();
    Country country = Countries.find(name).map(Countries.CountryName::country).orElse(null);
    return new Party(country, country == null ? name : country.name());
  }

  /** How it is called. */
  public String name() {
    return name;
  }

  /** All words under which a text may mean it; the first is the name. */
  public List<String> names() {
    Set<String> names = new LinkedHashSet<>(List.of(name));
    if (country != null) {
      names.addAll(country.aliases());
      names.addAll(country.adjectives());
      names.addAll(country.capitals());
      names.addAll(country.seats());
    }
    return List.copyOf(names);
  }

  /** Whether a participant of a story's event is this party, or acts for it. */
  boolean is(@Nullable String participant, List<Entity> entities) {
    if (participant == null) {
      return false;
    }
    Optional<Entity> entity =
        entities.stream().filter(known -> known.name().equals(participant)).findFirst();
    List<String> called = new ArrayList<>(List.of(participant));
    entity.ifPresent(known -> known.variants().stream().map(Variant::text).forEach(called::add));
    if (country == null) {
      return called.stream().anyMatch(this::sameName);
    }
    entity.ifPresent(known -> called.addAll(known.roles()));
    return called.stream().anyMatch(this::namesCountry);
  }

  private boolean sameName(String other) {
    return other.strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
  }

  private boolean namesCountry(String words) {
    String[] parts = SPACE.split(words.strip());
    for (int from = 0; from < parts.length; ) {
      int taken = 0;
      for (int many = Math.min(NAME_WORDS, parts.length - from); many > 0 && taken == 0; many--) {
        String candidate = String.join(" ", List.of(parts).subList(from, from + many));
        Optional<Countries.CountryName> found = capitalised(candidate);
        if (found.filter(known -> known.country().equals(country)).isPresent()) {
          return true;
        }
        taken = found.isPresent() ? many : 0;
      }
      from += Math.max(taken, 1);
    }
    return false;
  }

  /** "turkey" and "polish" alone are no countries; "Turkey" is. */
  private static Optional<Countries.CountryName> capitalised(String words) {
    return Countries.isCommonWord(words) ? Optional.empty() : Countries.find(words);
  }
}
