package org.headwater.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the groups of a claim come to: its named origins, and the groups whose origin nobody can
 * tell. Cost: linear in the members, and the square of the named origins.
 */
final class OriginTally {
  /** Kinds of which two sources can be known to be different; own reporting goes with each. */
  private static final List<Set<Source.Kind>> ALIKE =
      List.of(
          Set.of(Source.Kind.PERSON),
          Set.of(Source.Kind.STATE, Source.Kind.BODY),
          Set.of(Source.Kind.MEDIA));

  /**
   * A group without a named origin.
   *
   * @param articles those that leave it open, the first of each text
   * @param words what they call their source; null when they have none
   * @param circular whether they cite each other and nobody else
   */
  record Unknown(List<Integer> articles, @Nullable String words, boolean circular) {
    Unknown {
      articles = List.copyOf(articles);
    }
  }

  private static final class Collected {
    private final Source source;
    private final boolean credited;
    private final Set<Integer> articles = new LinkedHashSet<>();
    private final Set<Proposition> statements = new LinkedHashSet<>();

    Collected(Source source, boolean credited) {
      this.source = source;
      this.credited = credited;
    }
  }

  private final FirstSources sources;
  private final SharedPassages passages;
  private final KnownDifferent known;
  private final Map<String, Collected> collected = new LinkedHashMap<>();
  private final List<Unknown> unknown = new ArrayList<>();
  private final List<NamedOrigin> named;
  private final List<NamedOrigin> apart;

  OriginTally(
      List<OriginGroup> groups,
      FirstSources sources,
      SharedPassages passages,
      KnownDifferent known) {
    this.sources = sources;
    this.passages = passages;
    this.known = known;
    groups.forEach(this::add);
    named = collected.values().stream().map(OriginTally::origin).toList();
    apart = mostApart();
  }

  private void add(OriginGroup group) {
    List<Proposition> members = group.members();
    List<FirstSources.Found> found = sources.of(group);
    List<FirstSources.Found> naming = found.stream().filter(one -> one.source().isNamed()).toList();
    if (naming.isEmpty()) {
      unknown.add(unknown(members, found));
    }
    for (FirstSources.Found one : naming) {
      Collected origin =
          collected.computeIfAbsent(
              one.source().key(), key -> new Collected(one.source(), one.credited()));
      for (Proposition member : members) {
        origin.articles.add(member.article());
        FirstSources.Found own = sources.of(member, members);
        if (own != null && one.source().isOf(own.source())) {
          origin.statements.add(member);
        }
      }
    }
  }

  private Unknown unknown(List<Proposition> members, List<FirstSources.Found> found) {
    boolean circular = members.stream().allMatch(m -> sources.citesChain(m, members));
    List<Proposition> open =
        circular ? members : members.stream().filter(m -> !sources.citesChain(m, members)).toList();
    Map<Integer, Integer> firsts = new LinkedHashMap<>();
    open.forEach(m -> firsts.putIfAbsent(passages.groupOf(m.article()), m.article()));
    String words = found.isEmpty() ? null : found.getFirst().source().name();
    return new Unknown(List.copyOf(firsts.values()), words, circular);
  }

  /** The named origins in the order in which the articles name them. */
  List<NamedOrigin> named() {
    return named;
  }

  private static NamedOrigin origin(Collected one) {
    return new NamedOrigin(
        one.source,
        one.articles.stream().sorted().toList(),
        List.copyOf(one.statements),
        one.credited);
  }

  /** The groups whose origin nobody can tell. */
  List<Unknown> unknown() {
    return List.copyOf(unknown);
  }

  /** The named origins that are known to be different; of several choices the largest. */
  List<NamedOrigin> apart() {
    return apart;
  }

  private List<NamedOrigin> mostApart() {
    List<NamedOrigin> most = List.of();
    for (Set<Source.Kind> kinds : ALIKE) {
      List<NamedOrigin> alike =
          named.stream()
              .filter(one ->
                  kinds.contains(one.source().kind()) || one.source().kind() == Source.Kind.OWN)
              .toList();
      List<NamedOrigin> apart = KnownApart.of(alike, (a, b) -> known.doubt(a, b) == null);
      most = apart.size() > most.size() ? apart : most;
    }
    return most;
  }

  int low() {
    return Math.max(1, apart().size());
  }

  int high() {
    return named.size() + unknown.size();
  }
}
