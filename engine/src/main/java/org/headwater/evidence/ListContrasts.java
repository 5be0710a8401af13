package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.Terms;

/**
 * Finds names that one statement of a claim lists and of which another gives one alone: "the
 * harbour office and the treasury said", "the treasury said".
 *
 * <p>How: names joined by "and"; the other statement shares half of the terms, has one of the names
 * beside the same word, in no list, and none of the others near. Cost: the names of a claim.
 */
final class ListContrasts {
  private static final String NAME = "name";
  private static final String PLACE = "place";

  /** Which part of the terms of the smaller side both must have. */
  private static final double SHARED = 0.5;

  /** How many characters around a statement the other names may not stand in. */
  private static final int NEAR = 60;

  private static final Set<String> BETWEEN = Set.of("and", ",", "the", "in", "as", "well");
  private static final Set<String> JOINS = Set.of("and", ",", "&");
  private static final int MOST_BETWEEN = 4;

  /** How many characters they may have. */
  private static final int FARTHEST = 20;

  private ListContrasts() {}

  static Optional<Divergence> find(List<ContentWords> statements, EntityIndex entities) {
    for (ContentWords a : statements) {
      for (List<EntityIndex.Named> list : lists(a, entities)) {
        for (ContentWords b : statements) {
          if (!a.isBeside(b) && SharedTerms.part(a.member(), b.member()) >= SHARED) {
            Optional<Divergence> found = contrast(a, list, b, entities);
            if (found.isPresent()) {
              return found;
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<List<EntityIndex.Named>> lists(ContentWords of, EntityIndex entities) {
    List<List<EntityIndex.Named>> lists = new ArrayList<>();
    List<EntityIndex.Named> run = new ArrayList<>();
    for (EntityIndex.Named named : entities.inside(of.article(), of.member().span())) {
      if (!run.isEmpty() && !areJoined(of, run.getLast(), named)) {
        run = new ArrayList<>();
      }
      run.add(named);
      if (run.size() == 2) {
        lists.add(run);
      }
    }
    return lists;
  }

  private static boolean areJoined(ContentWords of, EntityIndex.Named a, EntityIndex.Named b) {
    int apart = b.span().start() - a.span().end();
    if (apart < 0 || apart > FARTHEST || a.entity().type() != b.entity().type()) {
      return false;
    }
    List<String> between = Words.lowerOf(of.text().substring(a.span().end(), b.span().start()));
    return between.size() <= MOST_BETWEEN
        && BETWEEN.containsAll(between)
        && between.contains("and");
  }

  private static Optional<Divergence> contrast(
      ContentWords a, List<EntityIndex.Named> list, ContentWords b, EntityIndex entities) {
    Span span = b.member().span();
    Optional<EntityIndex.Named> own =
        entities.inside(b.article(), span).stream()
            .filter(named -> list.stream().anyMatch(other -> areOne(other, named)))
            .findFirst();
    List<EntityIndex.Named> near =
        entities.inside(b.article(), new Span(Math.max(0, span.start() - NEAR), span.end() + NEAR));
    boolean all = list.stream().allMatch(o -> near.stream().anyMatch(named -> areOne(o, named)));
    Span whole = list.getFirst().span().union(list.getLast().span());
    if (own.isEmpty()
        || all
        || isListed(b, own.get().span())
        || !haveOneNeighbour(a, whole, b, own.get().span())) {
      return Optional.empty();
    }
    Place first = new Place(a.article(), whole);
    Place second = new Place(b.article(), own.get().span());
    boolean place = list.getFirst().entity().type() == EntityType.LOC;
    return Optional.of(
        DivergentValues.divergence(
            place ? PLACE : NAME,
            DivergenceKind.REFINEMENT,
            List.of(a.value(first), b.value(second))));
  }

  /** One entity, or a name of which the other has all words. */
  private static boolean areOne(EntityIndex.Named a, EntityIndex.Named b) {
    Set<String> x = words(a);
    Set<String> y = words(b);
    boolean within = !x.isEmpty() && !y.isEmpty() && (x.containsAll(y) || y.containsAll(x));
    return a.entity() == b.entity() || within;
  }

  private static Set<String> words(EntityIndex.Named named) {
    return new HashSet<>(Terms.content(named.entity().name(), "en"));
  }

  /** Whether "and" or a comma joins a name to others. */
  private static boolean isListed(ContentWords of, Span name) {
    int first = of.tokenAt(name.start());
    int next = of.tokenAt(name.end());
    return first > 0 && JOINS.contains(of.words().lower(first - 1))
        || next < of.words().size() && JOINS.contains(of.words().lower(next));
  }

  private static boolean haveOneNeighbour(ContentWords a, Span x, ContentWords b, Span y) {
    String before = before(a, x.start());
    String behind = behind(a, x.end());
    return !before.isEmpty() && before.equals(before(b, y.start()))
        || !behind.isEmpty() && behind.equals(behind(b, y.end()));
  }

  private static String before(ContentWords of, int position) {
    int token = of.tokenAt(position);
    return of.content().stream()
        .filter(word -> word.token() < token)
        .reduce((first, second) -> second)
        .map(ContentWords.Content::stem)
        .orElse("");
  }

  private static String behind(ContentWords of, int position) {
    int token = of.tokenAt(position);
    return of.content().stream()
        .filter(word -> word.token() >= token && !word.named())
        .findFirst()
        .map(ContentWords.Content::stem)
        .orElse("");
  }
}
