package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.document.AnnotatedArticle;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/**
 * Counts from how many origins a claim comes, as a range.
 *
 * <p>Why a range: ten outlets may have one agency line, and a text that names no source may be the
 * outlet's own work or anybody's. How: articles that are one text, and outlets of the story that
 * cite each other for the claim, become one group. A group's origins are the last links of its
 * chains (who said it first); without a chain, the outlet itself where it shows own reporting, the
 * agency the page credits, or nobody. {@code high} counts every group's named origins once over all
 * groups, and one more for each group whose origin nobody can tell. {@code low} counts only named
 * origins that are known to be different: persons from persons, bodies from bodies, agencies from
 * agencies, and takes the largest of the three, since a minister may speak for the ministry and an
 * agency may have it from the minister. So an article without a source can never raise it. Cost:
 * linear in the members.
 */
final class OriginCounter {
  private final List<AnnotatedArticle> articles;
  private final SharedPassages passages;
  private final Map<String, Integer> byOutlet = new TreeMap<>();

  OriginCounter(List<AnnotatedArticle> articles, SharedPassages passages) {
    this.articles = articles;
    this.passages = passages;
    for (int i = 0; i < articles.size(); i++) {
      String outlet = articles.get(i).article().outlet();
      if (outlet != null) {
        byOutlet.putIfAbsent(outlet.toLowerCase(Locale.ROOT), i);
      }
    }
  }

  /** The origins of a claim of these members: those that carry it, or all when none does. */
  Origins count(List<Proposition> members) {
    List<Proposition> counted = members.stream().filter(m -> m.stance().carries()).toList();
    counted = counted.isEmpty() ? members : counted;
    Map<Integer, List<Proposition>> groups = groups(counted);
    Tally tally = new Tally();
    groups.values().forEach(group -> tally.add(group));
    List<String> reasons = tally.reasons();
    reasons.addAll(reprints(counted));
    return new Origins(tally.low(), tally.high(), reasons);
  }

  /** The members by the first article of what counts as one text, in order of the articles. */
  private Map<Integer, List<Proposition>> groups(List<Proposition> members) {
    Map<Integer, Integer> parent = new TreeMap<>();
    members.forEach(m -> parent.put(passages.groupOf(m.article()), passages.groupOf(m.article())));
    for (Proposition member : members) {
      Integer cited = citedArticle(member);
      if (cited != null && parent.containsKey(passages.groupOf(cited))) {
        join(parent, passages.groupOf(member.article()), passages.groupOf(cited));
      }
    }
    joinExcerpts(parent, members);
    Map<Integer, List<Proposition>> groups = new TreeMap<>();
    for (Proposition member : members) {
      int root = root(parent, passages.groupOf(member.article()));
      groups.computeIfAbsent(root, key -> new ArrayList<>()).add(member);
    }
    return groups;
  }

  /** Members whose words stand in both articles as one passage come from one text. */
  private void joinExcerpts(Map<Integer, Integer> parent, List<Proposition> members) {
    Map<Integer, List<Proposition>> byArticle = new TreeMap<>();
    members.forEach(m -> byArticle.computeIfAbsent(m.article(), k -> new ArrayList<>()).add(m));
    for (Proposition member : members) {
      for (int partner : passages.excerptPartners(member.article())) {
        for (Proposition other : byArticle.getOrDefault(partner, List.of())) {
          if (passages.holds(member.article(), member.span(), partner, other.span())) {
            join(parent, passages.groupOf(member.article()), passages.groupOf(partner));
          }
        }
      }
    }
  }

  private static void join(Map<Integer, Integer> parent, int a, int b) {
    int x = root(parent, a);
    int y = root(parent, b);
    parent.put(Math.max(x, y), Math.min(x, y));
  }

  private static int root(Map<Integer, Integer> parent, int of) {
    int root = of;
    int up = parent.getOrDefault(root, root);
    while (up != root) {
      root = up;
      up = parent.getOrDefault(root, root);
    }
    return root;
  }

  /** The article of this story whose outlet the member has it from, if so. */
  private @Nullable Integer citedArticle(Proposition member) {
    if (member.chain().isEmpty()) {
      return null;
    }
    Integer cited = byOutlet.get(member.chain().getLast().name().toLowerCase(Locale.ROOT));
    return cited == null || cited == member.article() ? null : cited;
  }

  private List<String> reprints(List<Proposition> members) {
    Set<String> ids = new LinkedHashSet<>();
    members.forEach(m -> ids.add(id(m.article())));
    return passages.wholeTexts().stream()
        .filter(link -> ids.contains(link.a()) && ids.contains(link.b()))
        .map(OriginCounter::reason)
        .toList();
  }

  private static String reason(ReuseLink link) {
    return link.b()
        + " is a "
        + link.kind().label()
        + " of the text of "
        + link.a()
        + ": adds none";
  }

  private String id(int article) {
    return articles.get(article).id();
  }

  /** What the groups come to. */
  private final class Tally {
    private final Map<Source.Kind, Map<String, Named>> named = new EnumMap<>(Source.Kind.class);
    private final List<String> unknown = new ArrayList<>();

    private record Named(Source source, Set<String> articles) {}

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
        named
            .computeIfAbsent(source.kind(), key -> new LinkedHashMap<>())
            .computeIfAbsent(source.key(), key -> new Named(source, new LinkedHashSet<>()))
            .articles
            .add(ids);
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
        Integer cited = citedArticle(member);
        return cited == null ? member.chain().getLast() : null;
      }
      AnnotatedArticle article = articles.get(member.article());
      String outlet = article.article().outlet();
      if (member.ownReporting()) {
        String name = outlet == null ? article.id() : outlet;
        return new Source(name, "own:" + name, Source.Kind.MEDIA);
      }
      List<String> credits = article.article().metadata().credits();
      return credits.stream()
          .filter(credit -> !credit.equalsIgnoreCase(outlet))
          .findFirst()
          .map(credit -> Voices.named(credit, null))
          .orElse(null);
    }

    private String ids(List<Proposition> group) {
      Set<String> ids = new LinkedHashSet<>();
      group.forEach(m -> ids.add(id(m.article())));
      return String.join(", ", ids);
    }

    int low() {
      return Math.max(1, named.values().stream().mapToInt(Map::size).max().orElse(0));
    }

    int high() {
      return named.values().stream().mapToInt(Map::size).sum() + unknown.size();
    }

    List<String> reasons() {
      List<String> reasons = new ArrayList<>();
      for (Map<String, Named> kind : named.values()) {
        for (Named origin : kind.values()) {
          reasons.add(origin.source.name() + ": " + String.join("; ", origin.articles));
        }
      }
      reasons.addAll(unknown);
      return reasons;
    }
  }
}
