package org.headwater.evidence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.entity.Agencies;
import org.headwater.entity.Agency;
import org.jspecify.annotations.Nullable;

/**
 * Finds who cites whom in a circle.
 *
 * <p>Why: when A has it from B and B from A, both look confirmed and neither is a source. How: the
 * outlets of the story and the agencies are the nodes of a graph; an article's attributions give
 * its links, from the outlet along the chain as far as it names media, and so do its credits. Each
 * group of nodes that reach each other (strongly connected, found by Kosaraju's two passes) gives
 * one circle, the shortest through its first node. What only one article tells ("B, citing A") is a
 * link of the chain too. Nothing here touches how origins are counted. Cost: linear in attributions
 * and members, for each circle linear in its links.
 */
final class CitationCircles {
  private final List<AnnotatedArticle> articles;
  private final OutletNames outlets;

  /** The links of each node, by the nodes' keys. */
  private final Map<String, Map<String, Citation>> links = new TreeMap<>();

  private final Map<String, Set<String>> backward = new TreeMap<>();

  private CitationCircles(List<AnnotatedArticle> articles) {
    this.articles = articles;
    outlets = new OutletNames(articles);
  }

  /**
   * The circles, in order of their first node's key.
   *
   * @param claims the members of each claim
   */
  static List<Circle> find(List<AnnotatedArticle> articles, List<List<Proposition>> claims) {
    CitationCircles finder = new CitationCircles(articles);
    for (int i = 0; i < articles.size(); i++) {
      finder.read(i);
    }
    List<List<Citation>> circles = finder.circles();
    return circles.stream().map(circle -> finder.closed(circle, claims)).toList();
  }

  private void read(int article) {
    Medium outlet = outlet(article);
    if (outlet == null) {
      return;
    }
    AnnotatedArticle annotated = articles.get(article);
    for (Attribution attribution : annotated.annotations().attributions()) {
      List<Medium> chain = media(names(attribution, annotated.text()));
      Medium from = outlet;
      for (Medium to : chain) {
        link(from, to, annotated.id(), words(attribution));
        from = to;
      }
    }
    for (String credit : outlets.credited(article)) {
      media(List.of(credit)).forEach(to -> link(outlet, to, annotated.id(), null));
    }
  }

  /** An outlet or agency; two names of one have one key. */
  private record Medium(String key, String name) {}

  private @Nullable Medium outlet(int article) {
    String outlet = articles.get(article).article().outlet();
    return outlet == null ? null : medium(outlet);
  }

  private @Nullable Medium medium(String name) {
    Integer article = outlets.articleOf(name);
    String outlet = article == null ? null : articles.get(article).article().outlet();
    if (outlet != null) {
      return new Medium(OutletNames.plain(outlet), outlet);
    }
    return Agencies.find(name)
        .map(Agency::name)
        .map(agency -> new Medium(OutletNames.plain(agency), agency))
        .orElse(null);
  }

  /** The media of a chain, nearest first, up to the first name that is none. */
  private List<Medium> media(List<String> names) {
    List<Medium> media = new ArrayList<>();
    for (String name : names) {
      Medium medium = medium(name);
      if (medium == null) {
        return media;
      }
      media.add(medium);
    }
    return media;
  }

  private static List<String> names(Attribution attribution, String text) {
    List<String> names = new ArrayList<>(attribution.via());
    String speaker = attribution.speaker();
    if (speaker != null) {
      names.add(speaker);
    } else if (!attribution.source().isEmpty()) {
      names.add(attribution.source().getFirst().in(text));
    }
    return names;
  }

  private static @Nullable Span words(Attribution attribution) {
    List<Span> parts = new ArrayList<>(attribution.source());
    parts.addAll(attribution.cue());
    if (parts.isEmpty()) {
      parts.addAll(attribution.content());
    }
    return parts.isEmpty() ? null : parts.getFirst();
  }

  private void link(Medium from, Medium to, String article, @Nullable Span span) {
    if (from.key.equals(to.key)) {
      return;
    }
    Citation citation = new Citation(from.name, to.name, article, span);
    Map<String, Citation> known = links.computeIfAbsent(from.key, key -> new TreeMap<>());
    Citation before = known.putIfAbsent(to.key, citation);
    if (before != null && before.span() == null && span != null) {
      known.put(to.key, citation);
    }
    backward.computeIfAbsent(to.key, key -> new TreeSet<>()).add(from.key);
  }

  private List<List<Citation>> circles() {
    List<List<Citation>> found = new ArrayList<>();
    Set<String> done = new HashSet<>();
    List<String> finished = finished();
    Map<String, Set<String>> groups = new TreeMap<>();
    for (String node : finished.reversed()) {
      if (!done.contains(node)) {
        Set<String> group = new TreeSet<>();
        reach(node, group, done);
        groups.put(group.iterator().next(), group);
      }
    }
    groups.forEach((first, group) -> {
      if (group.size() > 1) {
        found.add(shortest(first, group));
      }
    });
    return found;
  }

  /** The nodes in the order in which a search in depth leaves them. */
  private List<String> finished() {
    List<String> finished = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String root : links.keySet()) {
      Deque<Object> open = new ArrayDeque<>();
      open.push(new Enter(root));
      while (!open.isEmpty()) {
        switch (open.pop()) {
          case Leave leave -> finished.add(leave.node);
          case Enter enter when seen.add(enter.node) -> {
            open.push(new Leave(enter.node));
            cited(enter.node).forEach(next -> open.push(new Enter(next)));
          }
          default -> {}
        }
      }
    }
    return finished;
  }

  private record Enter(String node) {}

  private record Leave(String node) {}

  private Set<String> cited(String node) {
    return links.getOrDefault(node, Map.of()).keySet();
  }

  /** All that reach a node and are in no group yet. */
  private void reach(String node, Set<String> group, Set<String> done) {
    Deque<String> open = new ArrayDeque<>(List.of(node));
    done.add(node);
    while (!open.isEmpty()) {
      String next = open.pop();
      group.add(next);
      for (String before : backward.getOrDefault(next, Set.of())) {
        if (done.add(before)) {
          open.push(before);
        }
      }
    }
  }

  /** The shortest way from a node of a group back to itself. */
  private List<Citation> shortest(String from, Set<String> group) {
    Map<String, String> before = new HashMap<>();
    Deque<String> open = new ArrayDeque<>(List.of(from));
    while (!before.containsKey(from)) {
      String node = open.remove();
      for (String next : cited(node)) {
        if (group.contains(next) && before.putIfAbsent(next, node) == null) {
          open.add(next);
        }
      }
    }
    List<Citation> way = new ArrayList<>();
    String to = from;
    do {
      String node = before.getOrDefault(to, from);
      way.addFirst(Objects.requireNonNull(links.getOrDefault(node, Map.of()).get(to)));
      to = node;
    } while (!to.equals(from));
    return way;
  }

  /** The circle with the claims in which each of its links stands beside a member. */
  private Circle closed(List<Citation> circle, List<List<Proposition>> claims) {
    Set<List<String>> wanted = new HashSet<>();
    circle.forEach(link -> wanted.add(List.of(link.from(), link.to())));
    List<String> closing = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      Set<List<String>> there = new HashSet<>();
      claims.get(i).forEach(member -> there.addAll(pairs(member)));
      if (there.containsAll(wanted)) {
        closing.add("c" + (i + 1));
      }
    }
    return new Circle(circle, closing);
  }

  /** Who cites whom for a member, by their names. */
  private Set<List<String>> pairs(Proposition member) {
    Set<List<String>> pairs = new LinkedHashSet<>();
    Medium outlet = outlet(member.article());
    if (outlet == null) {
      return pairs;
    }
    Medium from = outlet;
    for (Medium to : media(member.chain().stream().map(Source::name).toList())) {
      pairs.add(List.of(from.name, to.name));
      from = to;
    }
    for (String credit : outlets.credited(member.article())) {
      media(List.of(credit)).forEach(to -> pairs.add(List.of(outlet.name, to.name)));
    }
    return pairs;
  }
}
