package org.headwater.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.headwater.language.WordList;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseLink;

/**
 * Says in sentences why a claim has so many origins: who has it from whom, what was not counted
 * twice, and who leaves it open. Articles stand there by their ids, which pages replace by the
 * names of the outlets; a sentence has no full stop, since lists join them.
 */
final class OriginReasons {
  /** Articles that a sentence names; of more it gives the number. */
  private static final int MOST_NAMED = 8;

  /** Pairs of sources of which it is said that they are not known to be two. */
  private static final int MOST_DOUBTS = 3;

  /** Pronouns, also those that open a relative clause. */
  private static final Set<String> POINTING =
      Stream.of("pronouns.txt", "relative-words.txt")
          .flatMap(list -> WordList.read(OriginReasons.class, list).stream())
          .collect(Collectors.toUnmodifiableSet());

  private final IntFunction<String> ids;
  private final SharedPassages passages;
  private final KnownDifferent known;
  private final Owners owners;
  private final OutletNames outlets;
  private final List<String> reasons = new ArrayList<>();

  /**
   * @param ids of articles by their indexes
   */
  OriginReasons(
      IntFunction<String> ids,
      SharedPassages passages,
      KnownDifferent known,
      Owners owners,
      OutletNames outlets) {
    this.ids = ids;
    this.passages = passages;
    this.known = known;
    this.owners = owners;
    this.outlets = outlets;
  }

  /**
   * The sentences on a claim of these members.
   *
   * @param firm those that the lower number counts
   */
  List<String> of(
      List<Proposition> members,
      List<Proposition> firm,
      List<OriginGroup> groups,
      OriginTally tally) {
    tally.named().forEach(this::named);
    reasons.addAll(owners.reasons(tally.named().stream().map(NamedOrigin::source).toList()));
    doubts(tally);
    opposite(members, firm);
    for (OriginGroup group : groups) {
      group.joins().stream().filter(join -> !isSaid(join, tally.named())).forEach(this::join);
    }
    copies(members);
    unknown(tally);
    return List.copyOf(reasons);
  }

  private void named(NamedOrigin origin) {
    String name = origin.source().name();
    if (origin.source().kind() != Source.Kind.OWN) {
      String credit =
          origin.credited()
              ? ", as a credit on the page says"
              : outlets.articleOf(origin.source()) == null
                  ? ""
                  : ", whose page here does not say it";
      reasons.add(having(origin.articles()) + " it from " + name + credit);
    } else if (origin.articles().size() == 1) {
      reasons.add(having(origin.articles()) + " it by its own reporting");
    } else {
      reasons.add(having(origin.articles()) + " it by the own reporting of " + name);
    }
  }

  /** Why named origins are not counted by the lower number. */
  private void doubts(OriginTally tally) {
    List<NamedOrigin> counted = tally.apart();
    List<NamedOrigin> left = new ArrayList<>(tally.named());
    left.removeAll(counted);
    int said = 0;
    for (NamedOrigin origin : left) {
      for (NamedOrigin other : counted) {
        KnownDifferent.Doubt doubt = known.doubt(origin, other);
        if (doubt != null && doubt != KnownDifferent.Doubt.ONE_OWNER && said < MOST_DOUBTS) {
          said++;
          reasons.add(
              other.source().name()
                  + " and "
                  + origin.source().name()
                  + " are not known to be two origins: "
                  + doubt.words());
          break;
        }
      }
    }
  }

  /** Who may deny the claim: a negation may also be one of a clause that says something besides. */
  private void opposite(List<Proposition> members, List<Proposition> firm) {
    Set<Integer> contrary = new TreeSet<>();
    Set<Integer> otherwise = new TreeSet<>();
    for (Proposition member : members) {
      if (firm.stream().noneMatch(one -> one.article() == member.article())) {
        boolean alike = firm.stream().anyMatch(one -> Contrary.are(one, member));
        (alike ? contrary : otherwise).add(member.article());
      }
    }
    otherwise.removeAll(contrary);
    boolean negated = !firm.isEmpty() && !firm.getFirst().negated();
    unsure(contrary, "seems to say the opposite", "seem to say the opposite");
    String mood = negated ? " it with a negation" : " it without the negation of the others";
    unsure(otherwise, "puts" + mood, "put" + mood);
  }

  private void unsure(Set<Integer> left, String one, String several) {
    if (!left.isEmpty()) {
      reasons.add(
          listed(List.copyOf(left))
              + " "
              + (left.size() == 1
                  ? one + ", so it is not counted for sure"
                  : several + ", so they are not counted for sure"));
    }
  }

  /** Whether a sentence on a named origin says already that both have it from there. */
  private static boolean isSaid(OriginGroup.Join join, List<NamedOrigin> named) {
    return named.stream()
        .filter(origin -> origin.source().name().equals(join.through()))
        .anyMatch(origin -> origin.articles().containsAll(Set.of(join.article(), join.other())));
  }

  private void join(OriginGroup.Join join) {
    String article = ids.apply(join.article());
    String other = ids.apply(join.other());
    reasons.add(
        switch (join.cause()) {
          case CITES -> article + " has it from " + other;
          case CREDITS -> article + " says that its text is from " + other;
          case CITES_ELSEWHERE ->
              article + " has other statements from " + other + " and names nobody for this one";
          case RELAY -> article + " and " + other + " both have it through " + join.through();
          case PASSAGE -> article + " and " + other + " have this passage in common";
        });
  }

  /** One reason for each copy, by the first text that it has: of ten copies nine, not all pairs. */
  private void copies(List<Proposition> members) {
    Set<String> of = new LinkedHashSet<>();
    members.forEach(m -> of.add(ids.apply(m.article())));
    Map<String, String> said = new LinkedHashMap<>();
    for (ReuseLink link : passages.wholeTexts()) {
      if (of.contains(link.a()) && of.contains(link.b())) {
        boolean turned = link.earlier() == Earlier.B;
        said.putIfAbsent(turned ? link.a() : link.b(), copy(link, turned));
      }
    }
    reasons.addAll(said.values());
  }

  private static String copy(ReuseLink link, boolean turned) {
    String copy = turned ? link.a() : link.b();
    String original = turned ? link.b() : link.a();
    String kind = link.kind().label();
    return link.earlier() == Earlier.UNKNOWN
        ? link.a() + " and " + link.b() + " are one text (a " + kind + "), so they count once"
        : copy + " is a " + kind + " of " + original + ", so it adds no origin";
  }

  private void unknown(OriginTally tally) {
    Set<Integer> silent = new LinkedHashSet<>();
    Map<String, Set<Integer>> vague = new LinkedHashMap<>();
    for (OriginTally.Unknown group : tally.unknown()) {
      String words = group.words();
      if (group.circular()) {
        reasons.add(listed(group.articles()) + " cite only each other");
      } else if (words == null) {
        silent.addAll(group.articles());
      } else {
        vague.computeIfAbsent(words, key -> new LinkedHashSet<>()).addAll(group.articles());
      }
    }
    boolean alone = tally.high() == 1;
    vague.forEach((words, articles) ->
        reasons.add(
            having(List.copyOf(articles))
                + " it from "
                + nameless(words, articles.size() == 1)
                + (alone ? "" : open(articles))));
    if (!silent.isEmpty()) {
      String names = silent.size() == 1 ? " names" : " name";
      reasons.add(listed(List.copyOf(silent)) + names + " no source" + (alone ? "" : open(silent)));
    }
  }

  /** A pronoun tells a reader of the reason nothing. */
  private static String nameless(String words, boolean one) {
    return POINTING.contains(words.toLowerCase(Locale.ROOT))
        ? "somebody whom " + (one ? "it does" : "they do") + " not name here"
        : "“" + words + "” and " + (one ? "names" : "name") + " nobody";
  }

  private static String open(Set<Integer> articles) {
    return ", so " + (articles.size() == 1 ? "it" : "each") + " may be an origin of its own";
  }

  private String having(List<Integer> articles) {
    return listed(articles) + (articles.size() == 1 ? " has" : " have");
  }

  private String listed(List<Integer> articles) {
    if (articles.size() > MOST_NAMED) {
      int more = articles.size() - MOST_NAMED;
      return joined(articles.subList(0, MOST_NAMED), ", ") + " and " + more + " more";
    }
    int last = articles.size() - 1;
    return last < 1
        ? joined(articles, "")
        : joined(articles.subList(0, last), ", ") + " and " + ids.apply(articles.get(last));
  }

  private String joined(List<Integer> articles, String comma) {
    return String.join(comma, articles.stream().map(ids::apply).toList());
  }
}
