package org.headwater.evidence;

import java.util.List;
import java.util.Objects;

/**
 * A value of a slot and who has it.
 *
 * @param value in the words of the first of the articles
 * @param articles ids in order of arrival
 * @param places of the value where they are known more closely than by the members of the claim
 */
public record DivergentValue(String value, List<String> articles, List<Place> places) {
  public DivergentValue {
    articles = List.copyOf(articles);
    // one stored before there were places lacks them
    places = List.copyOf(Objects.requireNonNullElse(places, List.<Place>of()));
  }

  public DivergentValue(String value, List<String> articles) {
    this(value, articles, List.of());
  }

  /** Whether both stand in one place. */
  boolean meets(DivergentValue other) {
    return places.stream().anyMatch(place -> other.places.stream().anyMatch(place::meets));
  }
}
