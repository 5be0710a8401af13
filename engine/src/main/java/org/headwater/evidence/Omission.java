package org.headwater.evidence;

import java.util.List;

/**
 * What an article that carries a claim leaves out of it.
 *
 * @param article the id of the article that leaves it out
 * @param what {@code denial}
 * @param places where others say it, at least one
 * @param source whether the article has the claim from one of those; else most others say it
 */
public record Omission(String article, String what, List<Place> places, boolean source) {
  public Omission {
    places = List.copyOf(places);
    if (places.isEmpty()) {
      throw new IllegalArgumentException("an omission of what nobody says");
    }
  }
}
