package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.entity.Identities;
import org.headwater.reuse.ReuseLink;

/**
 * Builds what the articles of one story say, side by side.
 *
 * <p>How: each article is read as propositions, these are aligned into claims, and for each claim
 * its origins are counted and its differences found. The articles are taken in order of arrival,
 * whatever the order of the list. Stateless and safe for use by several threads. Cost: linear in
 * the propositions of the story, see {@link ClaimAligner}.
 */
public final class EvidenceBuilder {
  private static final Comparator<Ranked> MOST_CARRIED =
      Comparator.comparingLong((Ranked claim) -> -claim.carriers)
          .thenComparingInt(claim -> claim.members.getFirst().article())
          .thenComparing(claim -> claim.members.getFirst().span())
          .thenComparing(claim -> claim.members.getLast().span());

  /** A claim with what decides its place, its members in order. */
  private record Ranked(AlignedClaim claim, List<Proposition> members, long carriers) {
    static Ranked of(AlignedClaim claim) {
      AlignedClaim ordered = new AlignedClaim(inOrder(claim.core()), inOrder(claim.further()));
      List<Proposition> members = inOrder(ordered.members());
      return new Ranked(ordered, members, articleCount(members));
    }
  }

  private final AlignmentSettings settings;

  public EvidenceBuilder() {
    this(AlignmentSettings.TUNED);
  }

  EvidenceBuilder(AlignmentSettings settings) {
    this.settings = settings;
  }

  /**
   * The evidence of a story.
   *
   * @param articles of one story, each id once
   * @param reuse links between them; links to other articles are left out
   */
  public Evidence build(List<AnnotatedArticle> articles, List<ReuseLink> reuse) {
    return build(articles, reuse, Owners.NONE);
  }

  /**
   * The same where somebody has said to whom outlets belong.
   *
   * @param owners two outlets of one owner are not known to be two origins
   */
  public Evidence build(List<AnnotatedArticle> articles, List<ReuseLink> reuse, Owners owners) {
    return build(articles, reuse, owners, List.of());
  }

  /**
   * The same where pages have changed.
   *
   * @param versions of articles of which several are kept, each article's together with its newest
   *     last
   */
  public Evidence build(
      List<AnnotatedArticle> articles,
      List<ReuseLink> reuse,
      Owners owners,
      List<PageVersion> versions) {
    List<AnnotatedArticle> ordered =
        articles.stream()
            .sorted(
                Comparator.comparingLong(AnnotatedArticle::arrival)
                    .thenComparing(AnnotatedArticle::id))
            .toList();
    return new Story(ordered, reuse, owners).evidence(versions);
  }

  /** One story while it is worked on. */
  private final class Story {
    private final List<AnnotatedArticle> articles;
    private final String[] ids;
    private final List<Entity> entities;
    private final EntityIndex index;
    private final SharedPassages passages;
    private final StoryWeights weights;
    private final List<Proposition> ordered;
    private final Likeness likeness;
    private final OriginCounter origins;
    private final StoryDifferences differences;
    private final MatchReader matches;
    private final SlotReader slots;
    private final KindReader kinds;
    private final CertaintyRaised certainty;
    private final ClaimContrasts contrasts;
    private final ShownDifferences shown = new ShownDifferences();
    private final Omissions omissions;
    private final Updates updates;
    private final List<Proposition> propositions = new ArrayList<>();
    private final ClaimTexts texts = new ClaimTexts();

    Story(List<AnnotatedArticle> articles, List<ReuseLink> reuse, Owners owners) {
      this.articles = articles;
      ids = articles.stream().map(AnnotatedArticle::id).toArray(String[]::new);
      entities = Identities.across(articles);
      index = new EntityIndex(entities);
      Map<String, Integer> indexes = new HashMap<>();
      for (int i = 0; i < articles.size(); i++) {
        indexes.put(articles.get(i).id(), i);
      }
      passages = new SharedPassages(reuse, indexes);
      for (int i = 0; i < articles.size(); i++) {
        propositions.addAll(PropositionReader.read(i, articles.get(i), index));
      }
      weights = new StoryWeights(propositions);
      ordered = ClaimAligner.bestConnectedFirst(propositions, weights);
      likeness = new Likeness(settings, PairWeights.FITTED, weights, ordered, passages);
      origins = new OriginCounter(articles, passages, propositions, likeness, owners);
      matches = new MatchReader(likeness);
      slots = new SlotReader(articles, index);
      kinds = new KindReader(articles);
      Lineage lineage = new Lineage(articles, reuse, passages);
      updates = new Updates(articles);
      certainty = new CertaintyRaised(articles, lineage);
      contrasts = new ClaimContrasts(articles, index);
      omissions = new Omissions(articles, lineage, propositions);
      differences = new StoryDifferences(articles, index, weights, updates);
    }

    Evidence evidence(List<PageVersion> versions) {
      Clarity clarity = new Clarity(articles, weights);
      DeniedContent denied = new DeniedContent(articles);
      List<AlignedClaim> aligned =
          parted(ClaimAligner.align(settings, ordered, weights, likeness, denied)).stream()
              .map(Ranked::of)
              .sorted(MOST_CARRIED)
              .map(Ranked::claim)
              .toList();
      List<Claim> claims = new ArrayList<>();
      List<List<Proposition>> groups = new ArrayList<>();
      List<List<Proposition>> clearestFirst = new ArrayList<>();
      for (AlignedClaim each : aligned) {
        List<Proposition> group = inOrder(each.members());
        List<Proposition> ordered = clarity.order(group);
        groups.add(group);
        clearestFirst.add(ordered);
      }
      List<List<Divergence>> differing = differences.find(propositions, aligned);
      for (int i = 0; i < aligned.size(); i++) {
        claims.add(
            claim(
                "c" + (i + 1),
                groups.get(i),
                inOrder(aligned.get(i).judged()),
                clearestFirst.get(i),
                differing.get(i)));
      }
      List<Circle> circles = CitationCircles.find(articles, groups);
      claims.replaceAll(claim -> Circle.inReasons(claim, circles));
      return new Evidence(
          claims,
          StoryOrigins.of(claims, carriers(aligned)),
          entities,
          StoryEvents.merge(articles, index, claimsByPlace(groups)),
          Timeline.of(articles, clearestFirst),
          circles,
          Headlines.find(articles, propositions),
          updates.found(propositions, versions),
          WordingFinder.find(articles, entities));
    }

    private List<AlignedClaim> parted(List<AlignedClaim> claims) {
      TwoSources sources = new TwoSources(settings, likeness);
      return claims.stream().flatMap(claim -> sources.parted(claim).stream()).toList();
    }

    private Claim claim(
        String id,
        List<Proposition> group,
        List<Proposition> judged,
        List<Proposition> clearestFirst,
        List<Divergence> divergence) {
      ClaimMatch match = matches.of(group);
      Origins counted = match.of(origins.count(judged));
      List<Member> members =
          group.stream()
              .map(p -> new Member(idOf(p.article()), p.span(), p.stance(), p.via()))
              .toList();
      Proposition clearest = texts.of(clearestFirst);
      List<Divergence> every = new ArrayList<>(divergence);
      certainty.find(judged).ifPresent(every::add);
      every.addAll(contrasts.find(judged));
      List<Divergence> differing = ShownDifferences.joined(every);
      return new Claim(
          id,
          clearest.span().in(articles.get(clearest.article()).text()),
          state(group, counted, differing),
          match,
          kinds.of(group),
          slots.read(clearestFirst),
          members,
          counted,
          shown.of(differing),
          omissions.find(judged));
    }

    private ClaimState state(
        List<Proposition> group, Origins counted, List<Divergence> divergence) {
      if (divergence.stream().anyMatch(d -> disputes(d, group) && !isBacked(d, group))) {
        return ClaimState.DISPUTED;
      }
      if (counted.low() >= 2) {
        return ClaimState.CORROBORATED;
      }
      return articleCount(group) > 1 ? ClaimState.REPEATED : ClaimState.SINGLE;
    }

    /**
     * Whether members of the claim itself hold two of the values; other words in a quotation leave
     * what it says standing.
     */
    private boolean disputes(Divergence divergence, List<Proposition> group) {
      return divergence.kind() == DivergenceKind.CONTRADICTION
          && divergence.values().stream().filter(value -> isHeld(value, group)).count() >= 2;
    }

    private boolean isHeld(DivergentValue value, List<Proposition> group) {
      return group.stream().anyMatch(member -> holds(member, value));
    }

    private boolean holds(Proposition member, DivergentValue value) {
      return value.places().stream()
          .filter(place -> idOf(member.article()).equals(place.article()))
          .anyMatch(place -> member.span().overlaps(place.span()));
    }

    /**
     * Whether two origins agree on one of the values against single other voices; never so for a
     * denial.
     */
    private boolean isBacked(Divergence divergence, List<Proposition> group) {
      if (divergence.slot().equals(Denials.SLOT)) {
        return false;
      }
      for (DivergentValue value : divergence.values()) {
        List<Proposition> agreeing = group.stream().filter(member -> holds(member, value)).toList();
        if (origins.count(agreeing).low() >= 2) {
          return true;
        }
      }
      return false;
    }

    private List<Map<Span, Integer>> claimsByPlace(List<List<Proposition>> groups) {
      List<Map<Span, Integer>> byPlace =
          articles.stream()
              .map(article -> (Map<Span, Integer>) new LinkedHashMap<Span, Integer>())
              .collect(Collectors.toCollection(ArrayList::new));
      for (int i = 0; i < groups.size(); i++) {
        for (Proposition member : groups.get(i)) {
          byPlace.get(member.article()).putIfAbsent(member.span(), i);
        }
      }
      return byPlace;
    }

    private String idOf(int article) {
      return ids[article];
    }
  }

  private static List<Integer> carriers(List<AlignedClaim> aligned) {
    return aligned.stream().map(claim -> (int) articleCount(claim.core())).toList();
  }

  private static List<Proposition> inOrder(List<Proposition> members) {
    return members.stream()
        .sorted(Comparator.comparingInt(Proposition::article).thenComparing(Proposition::span))
        .toList();
  }

  private static long articleCount(List<Proposition> group) {
    return group.stream().mapToInt(Proposition::article).distinct().count();
  }
}
