package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.evidence.Mood.Force;
import org.headwater.evidence.Mood.Said;

/**
 * Finds what became certain on its way: "may close" in the source, "will close" in the copy.
 *
 * <p>How: of a claim's members, those that leave an action open are compared with those that say
 * the same action flatly. They differ when the flat one has it from the open one ({@link Lineage})
 * or both have it from one named source and it is not the older one, when they share most of their
 * terms, and when the flat one's article leaves it open nowhere in the claim. Cost: the open
 * members times the flat ones, at most {@link #MOST} each.
 */
final class CertaintyRaised {
  /** The slot of such a difference. */
  static final String SLOT = "certainty";

  private static final int MOST = 16;

  /** Which part of the terms of the smaller side both must have. */
  private static final double SHARED = 0.5;

  private final List<AnnotatedArticle> articles;
  private final Lineage lineage;

  CertaintyRaised(List<AnnotatedArticle> articles, Lineage lineage) {
    this.articles = articles;
    this.lineage = lineage;
  }

  private record Reading(Proposition member, Map<String, Said> actions) {
    boolean has(String action, Force force) {
      Said said = actions.get(action);
      return said != null && said.force() == force;
    }
  }

  /** The difference in certainty between members of one claim, if there is one. */
  Optional<Divergence> find(List<Proposition> members) {
    if (members.stream().mapToInt(Proposition::article).distinct().count() < 2) {
      return Optional.empty();
    }
    List<Words> words = members.stream().map(m -> new Words(m.span().in(text(m)))).toList();
    if (words.stream().noneMatch(Mood::hasDoubt)) {
      return Optional.empty();
    }
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Span whole = new Span(0, members.get(i).span().length());
      readings.add(new Reading(members.get(i), Mood.of(words.get(i), whole)));
    }
    Set<String> actions = new LinkedHashSet<>();
    readings.forEach(reading ->
        reading.actions.forEach((action, said) -> {
          if (said.force() == Force.OPEN) {
            actions.add(action);
          }
        }));
    for (String action : actions) {
      Optional<Divergence> found = find(readings, action);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Divergence> find(List<Reading> readings, String action) {
    List<Reading> open =
        readings.stream().filter(r -> r.has(action, Force.OPEN)).limit(MOST).toList();
    Set<Integer> opening = new HashSet<>();
    readings.stream()
        .filter(r -> r.has(action, Force.OPEN))
        .forEach(r -> opening.add(r.member.article()));
    List<Reading> raised = new ArrayList<>();
    Set<Reading> sources = new LinkedHashSet<>();
    readings.stream()
        .filter(r -> r.has(action, Force.FLAT) && r.member.stance().carries())
        .filter(r -> !opening.contains(r.member.article()))
        .limit(MOST)
        .forEach(flat -> {
          List<Reading> from = open.stream().filter(o -> isRaised(o.member, flat.member)).toList();
          if (!from.isEmpty()) {
            raised.add(flat);
            sources.addAll(from);
          }
        });
    return raised.isEmpty()
        ? Optional.empty()
        : Optional.of(divergence(action, List.copyOf(sources), raised));
  }

  private boolean isRaised(Proposition open, Proposition flat) {
    return SharedTerms.part(open, flat) >= SHARED
        && (lineage.takes(flat, open)
            || haveOneSource(open, flat) && !lineage.isBefore(flat.article(), open.article()));
  }

  private static boolean haveOneSource(Proposition a, Proposition b) {
    return !a.chain().isEmpty()
        && !b.chain().isEmpty()
        && a.chain().getLast().isNamed()
        && a.chain().getLast().isOf(b.chain().getLast());
  }

  private Divergence divergence(String action, List<Reading> open, List<Reading> flat) {
    return new Divergence(
        SLOT,
        Stream.of(value(action, open), value(action, flat))
            .sorted(Comparator.comparingInt(value -> -value.articles().size()))
            .toList());
  }

  /** One value: the words of the first, and all the places. */
  private DivergentValue value(String action, List<Reading> readings) {
    List<Place> places = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    String words = "";
    for (Reading reading : readings) {
      Said said = reading.actions.get(action);
      if (said != null) {
        Proposition member = reading.member;
        Span span = said.span().shift(member.span().start());
        String id = articles.get(member.article()).id();
        words = words.isEmpty() ? span.in(text(member)) : words;
        ids.add(id);
        places.add(new Place(id, span));
      }
    }
    return new DivergentValue(words, List.copyOf(ids), places);
  }

  private String text(Proposition member) {
    return articles.get(member.article()).text();
  }
}
