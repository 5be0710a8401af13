package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The places of one value while a difference is put together. */
final class DivergentValues {
  private final String words;
  private final List<Place> places = new ArrayList<>();

  DivergentValues(String words) {
    this.words = words;
  }

  /** Adds a place; one that it has counts once. */
  DivergentValues add(Place place) {
    if (places.stream().noneMatch(place::meets)) {
      places.add(place);
    }
    return this;
  }

  private DivergentValue value() {
    return new DivergentValue(
        words, places.stream().map(Place::article).distinct().toList(), places);
  }

  /** A difference between values, the one with the most articles first. */
  static Divergence divergence(
      String slot, DivergenceKind kind, Collection<DivergentValues> values) {
    return new Divergence(
        slot,
        kind,
        values.stream()
            .map(DivergentValues::value)
            .sorted(Comparator.comparingInt((DivergentValue v) -> -v.articles().size()))
            .toList());
  }
}
