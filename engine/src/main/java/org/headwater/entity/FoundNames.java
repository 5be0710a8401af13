package org.headwater.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.entity.Countries.CountryName;
import org.headwater.entity.Countries.Use;
import org.headwater.language.TaggedName;

/**
 * The names of a text: what the tagger marked, with types that the gazetteers correct, and the
 * gazetteer's own finds in lower case.
 *
 * <p>Borders are corrected by {@link NameBorders}. Types follow CoNLL-2003: a country's name is
 * LOC, its adjective and people MISC. A sports team under a country's name is ORG there; so ORG is
 * corrected only where the same text has the name more often as LOC.
 */
final class FoundNames {
  private FoundNames() {}

  static List<Found> in(String text, List<TaggedName> names) {
    List<Found> found = new ArrayList<>();
    for (TaggedName name : NameBorders.corrected(text, inOrder(text, names))) {
      found.add(Found.of(text, name.span(), corrected(text, name)));
    }
    List<Span> taken = found.stream().map(Found::span).toList();
    for (LowerCaseNames.Find find : LowerCaseNames.in(text, taken)) {
      found.add(Found.of(text, find.span(), find.type()));
    }
    found.sort(Comparator.comparing(Found::span));
    return countriesOfOneType(found);
  }

  /** In order of the spans, without overlaps, empty spans and spans outside the text. */
  private static List<TaggedName> inOrder(String text, List<TaggedName> names) {
    List<TaggedName> sorted = new ArrayList<>(names);
    sorted.sort(
        Comparator.comparingInt((TaggedName n) -> n.span().start())
            .thenComparingInt(n -> -n.span().end()));
    List<TaggedName> kept = new ArrayList<>();
    int end = 0;
    for (TaggedName name : sorted) {
      Span span = name.span();
      if (span.start() >= end && span.end() <= text.length() && !span.in(text).isBlank()) {
        kept.add(name);
        end = span.end();
      }
    }
    return kept;
  }

  private static EntityType corrected(String text, TaggedName name) {
    String words = TextWords.withoutPossessive(text, name.span()).in(text);
    String lower = words.toLowerCase(Locale.ROOT);
    Optional<LowerCaseNames.Known> known = LowerCaseNames.known(lower);
    if (known.isPresent() && known.get().type() == EntityType.ORG) {
      return EntityType.ORG;
    }
    Optional<CountryName> country = Countries.find(words);
    if (country.isEmpty() || Countries.isCommonWord(lower)) {
      return name.type();
    }
    boolean adjective = country.get().use() == Use.ADJECTIVE;
    return switch (name.type()) {
      case LOC -> adjective ? EntityType.MISC : EntityType.LOC;
      case MISC -> country.get().use() == Use.NAME ? EntityType.LOC : EntityType.MISC;
      case PER -> adjective ? EntityType.MISC : EntityType.LOC;
      case ORG -> EntityType.ORG;
    };
  }

  private static List<Found> countriesOfOneType(List<Found> found) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (Found name : found) {
      country(name)
          .ifPresent(c -> places.merge(c, name.type() == EntityType.LOC ? 1 : -1, Integer::sum));
    }
    return found.stream()
        .map(name ->
            name.type() == EntityType.ORG
                    && country(name).map(c -> places.getOrDefault(c, 0) > 0).orElse(false)
                ? new Found(name.span(), EntityType.LOC, name.text(), name.words())
                : name)
        .toList();
  }

  /** A country or capital, under the same key for all its names. */
  private static Optional<String> country(Found name) {
    boolean place = name.type() == EntityType.LOC || name.type() == EntityType.ORG;
    return place
        ? Countries.find(name.text())
            .filter(c -> c.use() == Use.NAME || c.use() == Use.CAPITAL)
            .map(c -> c.use() + c.code())
        : Optional.empty();
  }
}
