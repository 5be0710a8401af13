package org.headwater.evidence;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.evidence.OriginGroup.Cause;
import org.jspecify.annotations.Nullable;

/**
 * Parts the members of a claim into groups that go back to one text or one chain.
 *
 * <p>Why: whoever is quoted through an agency, and the agency, are two links of one chain and never
 * two origins. How: articles are joined (union of disjoint sets) when they are one text, when their
 * members stand in one shared passage, when one cites the outlet of the other, when both have the
 * claim through the same relay (an agency or outlet that is a middle link of some member's chain,
 * that an article's credit or dateline names, or whose articles in the story do not have the
 * claim), and when an article that cites one outlet of the story as its source says the same
 * without a source. Cost: linear in the members and their chains, and the pairs of members whose
 * articles have a passage in common.
 */
final class OriginGroups {
  private final SharedPassages passages;
  private final OutletNames outlets;
  private final Map<Integer, Set<Integer>> citations;
  private final Map<Integer, Integer> parent = new TreeMap<>();

  /** The same of one text or passage, without those that only have it from one another. */
  private final Map<Integer, Integer> copied = new TreeMap<>();

  private final List<OriginGroup.Join> joins = new ArrayList<>();

  /** For each outlet the first of its articles that has the claim. */
  private final Map<String, Integer> carriers = new TreeMap<>();

  private OriginGroups(
      SharedPassages passages, OutletNames outlets, Map<Integer, Set<Integer>> citations) {
    this.passages = passages;
    this.outlets = outlets;
    this.citations = citations;
  }

  /**
   * The groups, each under its first article.
   *
   * @param citations the articles whose outlets an article cites anywhere
   */
  static List<OriginGroup> of(
      List<Proposition> members,
      SharedPassages passages,
      OutletNames outlets,
      Map<Integer, Set<Integer>> citations) {
    OriginGroups groups = new OriginGroups(passages, outlets, citations);
    members.forEach(m -> groups.parent.put(groups.text(m), groups.text(m)));
    members.forEach(
        m -> groups.carriers.merge(outlets.outletOf(m.article()), m.article(), Math::min));
    members.forEach(groups::joinCited);
    groups.joinRelays(members);
    groups.joinExcerpts(members);
    Map<Integer, List<Proposition>> found = new TreeMap<>();
    for (Proposition member : members) {
      found
          .computeIfAbsent(root(groups.parent, groups.text(member)), k -> new ArrayList<>())
          .add(member);
    }
    Map<Integer, List<OriginGroup.Join>> joins = groups.joinsByRoot();
    return found.entrySet().stream()
        .map(entry ->
            new OriginGroup(
                entry.getValue(),
                groups.texts(entry.getValue()),
                joins.getOrDefault(entry.getKey(), List.of())))
        .toList();
  }

  private List<List<Proposition>> texts(List<Proposition> members) {
    Map<Integer, List<Proposition>> texts = new TreeMap<>();
    for (Proposition member : members) {
      texts.computeIfAbsent(root(copied, text(member)), key -> new ArrayList<>()).add(member);
    }
    return List.copyOf(texts.values());
  }

  private Map<Integer, List<OriginGroup.Join>> joinsByRoot() {
    return joins.stream()
        .collect(groupingBy(join -> root(parent, passages.groupOf(join.article()))));
  }

  private int text(Proposition member) {
    return passages.groupOf(member.article());
  }

  private void joinCited(Proposition member) {
    for (Source source : member.chain()) {
      joinArticle(member, outlets.articleOf(source), Cause.CITES);
    }
    for (String credit : outlets.credited(member.article())) {
      joinArticle(member, outlets.articleOf(credit), Cause.CREDITS);
    }
    Set<Integer> cited = citations.getOrDefault(member.article(), Set.of());
    boolean plain = member.stance() == MemberStance.ASSERTS && member.chain().isEmpty();
    if (plain && !member.ownReporting() && cited.size() == 1) {
      joinArticle(member, cited.iterator().next(), Cause.CITES_ELSEWHERE);
    }
  }

  private void joinArticle(Proposition member, @Nullable Integer article, Cause cause) {
    Integer carrier = article == null ? null : carrier(article);
    if (carrier != null) {
      join(new OriginGroup.Join(cause, member.article(), carrier, ""));
    }
  }

  /** The article that has the claim: of this text, or another of its outlet; null when none has. */
  private @Nullable Integer carrier(int article) {
    return parent.containsKey(passages.groupOf(article))
        ? Integer.valueOf(article)
        : carriers.get(outlets.outletOf(article));
  }

  /** Equal for all names of an outlet of the story. */
  private String relayKey(Source source) {
    Integer article = outlets.articleOf(source);
    return article == null ? source.key() : "outlet:" + outlets.outletOf(article);
  }

  private boolean isSilent(Source source) {
    Integer article = outlets.articleOf(source);
    return article != null && carrier(article) == null;
  }

  private void joinRelays(List<Proposition> members) {
    Set<String> relays = new TreeSet<>();
    for (Proposition member : members) {
      List<Source> chain = member.chain();
      chain.subList(0, Math.max(0, chain.size() - 1)).forEach(s -> relays.add(relayKey(s)));
      chain.stream().filter(this::isSilent).forEach(s -> relays.add(relayKey(s)));
      credited(member).forEach(source -> relays.add(relayKey(source)));
    }
    Map<String, Integer> first = new TreeMap<>();
    for (Proposition member : members) {
      Map<String, String> names = new TreeMap<>();
      credited(member).forEach(source -> names.put(relayKey(source), source.name()));
      member.chain().forEach(source -> names.put(relayKey(source), source.name()));
      names.keySet().retainAll(relays);
      names.forEach((key, name) -> {
        int before = first.computeIfAbsent(key, k -> member.article());
        join(new OriginGroup.Join(Cause.RELAY, before, member.article(), name));
      });
    }
  }

  private List<Source> credited(Proposition member) {
    return outlets.credited(member.article()).stream()
        .map(name -> SourceReader.read(name, null))
        .toList();
  }

  /** Members whose words stand in both articles as one passage come from one text. */
  private void joinExcerpts(List<Proposition> members) {
    Map<Integer, List<Proposition>> byArticle = new TreeMap<>();
    members.forEach(m -> byArticle.computeIfAbsent(m.article(), k -> new ArrayList<>()).add(m));
    for (Proposition member : members) {
      for (int partner : passages.excerptPartners(member.article())) {
        for (Proposition other : byArticle.getOrDefault(partner, List.of())) {
          if (passages.holds(member.article(), member.span(), partner, other.span())) {
            join(new OriginGroup.Join(Cause.PASSAGE, member.article(), partner, ""));
          }
        }
      }
    }
  }

  private void join(OriginGroup.Join join) {
    boolean copy = join.cause() == Cause.PASSAGE || join.cause() == Cause.CREDITS;
    if (copy) {
      unite(copied, join);
    }
    if (unite(parent, join)) {
      joins.add(join);
    }
  }

  /** Whether the two texts were apart before. */
  private boolean unite(Map<Integer, Integer> parents, OriginGroup.Join join) {
    int x = root(parents, passages.groupOf(join.article()));
    int y = root(parents, passages.groupOf(join.other()));
    if (x != y) {
      parents.put(Math.max(x, y), Math.min(x, y));
    }
    return x != y;
  }

  private static int root(Map<Integer, Integer> parents, int of) {
    int root = of;
    int up = parents.getOrDefault(root, root);
    while (up != root) {
      root = up;
      up = parents.getOrDefault(root, root);
    }
    return root;
  }
}
