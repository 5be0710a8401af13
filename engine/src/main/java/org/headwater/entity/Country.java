package org.headwater.entity;

import java.util.List;

/**
 * A state or territory.
 *
 * @param code ISO 3166-1 alpha-3
 * @param name the usual English name
 * @param adjectives adjectives and names of its people, capitalised
 */
public record Country(
    String code,
    String name,
    List<String> aliases,
    List<String> adjectives,
    List<String> capitals,
    List<String> seats) {
  public Country {
    aliases = List.copyOf(aliases);
    adjectives = List.copyOf(adjectives);
    capitals = List.copyOf(capitals);
    seats = List.copyOf(seats);
  }
}
