package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.headwater.document.AnnotatedArticle;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/**
 * Counts from how many origins a claim comes, as a range.
 *
 * <p>Why a range: ten outlets may have one agency line, and a text that names no source may be the
 * outlet's own work or anybody's. How: what goes back to one text or one chain is one group ({@link
 * OriginGroups}). A group's origins are the last links of its chains (who said it first); without a
 * chain, the outlet itself where it shows own reporting, the agency that the page credits, or
 * nobody. {@code high} counts every group's named origins once over all groups, and one more for
 * each group whose origin nobody can tell. {@code low} counts only named origins that are known to
 * be different: persons from persons, bodies from bodies, agencies from agencies, and takes the
 * largest of the three, since a minister may speak for the ministry and an agency may have it from
 * the minister; to these come outlets that show their own reporting, those of one owner once
 * ({@link Owners}). So an article without a source can never raise it, and neither can who says
 * something that is not alike to what the others say ({@link KnownApart}). Who denies the claim is
 * no origin of it. Cost: linear in the members.
 */
final class OriginCounter {
  private final List<AnnotatedArticle> articles;
  private final SharedPassages passages;
  private final OutletNames outlets;
  private final Likeness likeness;
  private final Owners owners;
  private final Map<Integer, Set<Integer>> citations;

  /**
   * @param all the propositions of the story
   */
  OriginCounter(
      List<AnnotatedArticle> articles,
      SharedPassages passages,
      List<Proposition> all,
      Likeness likeness,
      Owners owners) {
    this.articles = articles;
    this.passages = passages;
    this.likeness = likeness;
    this.owners = owners;
    outlets = new OutletNames(articles);
    citations = outlets.citations(all);
  }

  /** The origins of a claim of these members: those that carry it, or all when none does. */
  Origins count(List<Proposition> members) {
    List<Proposition> counted = members.stream().filter(m -> m.stance().carries()).toList();
    counted = counted.isEmpty() ? members : counted;
    Tally tally = tally(counted);
    List<String> reasons = tally.reasons();
    reasons.addAll(reprints(counted));
    int low = tally(firm(counted)).low();
    return new Origins(low, Math.max(low, tally.high()), reasons);
  }

  private Tally tally(List<Proposition> members) {
    Tally tally = new Tally();
    OriginGroups.of(members, passages, outlets, citations).forEach(tally::add);
    return tally;
  }

  /**
   * The members without those that seem to say the opposite: negated ones among more that are not,
   * or the other way round. They may be a denial in other words, so they are no firm origin.
   */
  private static List<Proposition> firm(List<Proposition> members) {
    List<Proposition> negated = members.stream().filter(Proposition::negated).toList();
    List<Proposition> plain = members.stream().filter(m -> !m.negated()).toList();
    return negated.isEmpty() || plain.isEmpty()
        ? members
        : negated.size() > plain.size() ? negated : plain;
  }

  /** Whether the member names an outlet of this story from which its article has it. */
  private boolean isCited(Proposition member) {
    Integer cited = outlets.articleOf(member.chain().getLast().name());
    return cited != null && cited != member.article();
  }

  /** One reason for each copy, by the first text that it has: of ten copies nine, not all pairs. */
  private List<String> reprints(List<Proposition> members) {
    Set<String> ids = new LinkedHashSet<>();
    members.forEach(m -> ids.add(id(m.article())));
    Map<String, String> reasons = new LinkedHashMap<>();
    for (ReuseLink link : passages.wholeTexts()) {
      if (ids.contains(link.a()) && ids.contains(link.b())) {
        boolean turned = link.earlier() == Earlier.B;
        String copy = turned ? link.a() : link.b();
        reasons.putIfAbsent(copy, reason(copy, link.kind(), turned ? link.b() : link.a()));
      }
    }
    return List.copyOf(reasons.values());
  }

  private static String reason(String copy, ReuseKind kind, String original) {
    return copy + " is a " + kind.label() + " of the text of " + original + ": adds no origin";
  }

  private String id(int article) {
    return articles.get(article).id();
  }

  /** What the groups come to. */
  private final class Tally {
    private final Map<Source.Kind, Map<String, Named>> named = new EnumMap<>(Source.Kind.class);
    private final List<String> unknown = new ArrayList<>();

    private record Named(Source source, Set<String> articles, List<Proposition> statements) {}

    void add(List<Proposition> group) {
      List<Proposition> inOrder = new ArrayList<>(group);
      inOrder.sort(Comparator.comparingInt(Proposition::article));
      List<Source> sources = sourcesOfTheFirst(inOrder);
      String ids = ids(inOrder);
      if (sources.isEmpty()) {
        unknown.add(ids + " names no source");
      } else if (named(sources).isEmpty()) {
        unknown.add(ids + " names nobody (" + sources.getFirst().name() + ")");
      }
      for (Source source : named(sources)) {
        Named origin =
            named
                .computeIfAbsent(source.kind(), key -> new LinkedHashMap<>())
                .computeIfAbsent(
                    source.key(),
                    key -> new Named(source, new LinkedHashSet<>(), new ArrayList<>()));
        if (origin.articles.add(ids)) {
          inOrder.stream().filter(m -> source.isOf(origin(m))).forEach(origin.statements::add);
        }
      }
    }

    /**
     * The sources of the first article of one text that names some, else that has unnamed ones.
     * Where an article says once from whom it has the claim, its other words on it have no source
     * of their own.
     */
    private List<Source> sourcesOfTheFirst(List<Proposition> inOrder) {
      Map<Integer, List<Source>> byArticle = new TreeMap<>();
      Set<Integer> attributed = new TreeSet<>();
      inOrder.stream().filter(m -> !m.chain().isEmpty()).forEach(m -> attributed.add(m.article()));
      for (Proposition member : inOrder) {
        boolean silent = member.chain().isEmpty() && attributed.contains(member.article());
        Source origin = silent ? null : origin(member);
        if (origin != null) {
          byArticle.computeIfAbsent(member.article(), key -> new ArrayList<>()).add(origin);
        }
      }
      return byArticle.values().stream()
          .filter(sources -> !named(sources).isEmpty())
          .findFirst()
          .or(() -> byArticle.values().stream().findFirst())
          .orElse(List.of());
    }

    private List<Source> named(List<Source> sources) {
      return sources.stream().filter(Source::isNamed).toList();
    }

    /** Who said it first as far as the member tells; null when it does not. */
    private @Nullable Source origin(Proposition member) {
      if (!member.chain().isEmpty()) {
        return isCited(member) ? null : member.chain().getLast();
      }
      AnnotatedArticle article = articles.get(member.article());
      String outlet = article.article().outlet();
      if (member.ownReporting()) {
        String name = outlet == null ? article.id() : outlet;
        return new Source(name, "own:" + name, Source.Kind.OWN);
      }
      return outlets.credited(member.article()).stream()
          .filter(credit -> !credit.equalsIgnoreCase(outlet) && outlets.articleOf(credit) == null)
          .findFirst()
          .map(credit -> Voices.named(credit, null))
          .orElse(null);
    }

    private String ids(List<Proposition> group) {
      Set<String> ids = new LinkedHashSet<>();
      group.forEach(m -> ids.add(id(m.article())));
      return String.join(", ", ids);
    }

    /** What is known of owners can lower it only. */
    int low() {
      return Math.min(low(Source::surelyApart), low(owners::surelyApart));
    }

    private int low(Function<Source, String> surelyApart) {
      int low = 1;
      for (Source.Kind kind : Source.Kind.values()) {
        Map<String, Named> both = new LinkedHashMap<>(named.getOrDefault(kind, Map.of()));
        both.putAll(named.getOrDefault(Source.Kind.OWN, Map.of()));
        Map<String, List<Proposition>> statements = new LinkedHashMap<>();
        both.values()
            .forEach(origin ->
                statements
                    .computeIfAbsent(surelyApart.apply(origin.source), key -> new ArrayList<>())
                    .addAll(origin.statements));
        low = Math.max(low, KnownApart.count(List.copyOf(statements.values()), likeness::agree));
      }
      return low;
    }

    int high() {
      return named.values().stream().mapToInt(Map::size).sum() + unknown.size();
    }

    List<String> reasons() {
      List<String> reasons = new ArrayList<>();
      for (Map<String, Named> kind : named.values()) {
        for (Named origin : kind.values()) {
          boolean own = origin.source.kind() == Source.Kind.OWN;
          reasons.add(
              (own ? "own reporting of " : "from ")
                  + origin.source.name()
                  + ": "
                  + String.join("; ", origin.articles));
        }
      }
      reasons.addAll(
          owners.reasons(
              named.values().stream()
                  .flatMap(kind -> kind.values().stream())
                  .map(Named::source)
                  .toList()));
      reasons.addAll(unknown);
      return reasons;
    }
  }
}
