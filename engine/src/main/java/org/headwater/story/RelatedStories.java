package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds the stories of one affair.
 *
 * <p>Two stories are linked when {@link Kinship} (both in English) or {@link ForeignKinship} (in
 * two languages) is sure enough and each is among the {@value #NEAREST} nearest of the other: so a
 * story that is a little like everything links nothing (mutual nearest neighbours, Jarvis and
 * Patrick, 1973). The thread of a story is the largest group around it that hangs together more
 * firmly inside than with any other story and has at most {@value #MOST} stories: a cluster of
 * single linkage (Sneath, 1957), found by following the strongest link out again and again (Prim,
 * 1957). A chain that would glue everything is so cut at its weakest links, and every story of a
 * thread finds the same one. Two stories of one other language are not linked with each other:
 * English is the only one in which that was measured, and in which names are told from other words
 * with a capital.
 *
 * <p>Nothing is kept: links follow from the profiles as they are now, so they survive merges,
 * splits and decisions. Cost: of a story, at most 60 looks into the index for its rarest keys, a
 * count of each of its keys, and 40 profiles read and compared; of a thread, that for each of its
 * stories and their nearest: thousands of look-ups for a large one, so whoever asks often keeps the
 * answer until the store changes. Not thread-safe; made anew for each question.
 */
public final class RelatedStories {
  /** A thread is no larger. */
  public static final int MOST = 16;

  /** So sure that of five labelled pairs that are linked four are right. */
  static final double SURE = 0.6;

  private static final int NEAREST = 8;
  private static final int REASONS = 5;

  private final StoryIndex index;
  private final Rarity rarity;
  private final Kinship kinship;
  private final ForeignKinship foreign;
  private final Candidates candidates;
  private final Map<String, Optional<Profile>> profiles = new HashMap<>();
  private final Map<String, List<Link>> nearest = new HashMap<>();
  private final Map<String, List<Link>> links = new HashMap<>();

  public RelatedStories(StoryIndex index) {
    this.index = index;
    this.rarity = new Rarity(index);
    this.kinship = new Kinship(rarity);
    this.foreign = new ForeignKinship(rarity);
    this.candidates = new Candidates(index, rarity);
  }

  /** A link and how sure it is. */
  private record Link(String from, String to, double logOdds) {
    /** The strongest first; of equal ones the one of earlier stories, seen from either end. */
    static final Comparator<Link> ORDER =
        Comparator.comparingDouble((Link link) -> -link.logOdds())
            .thenComparingLong(link -> Math.min(number(link.from()), number(link.to())))
            .thenComparingLong(link -> Math.max(number(link.from()), number(link.to())));
  }

  /**
   * The thread of a story; empty when no story is related to it.
   *
   * @param story the id of a story that has a profile now
   */
  public Optional<StoryThread> thread(String story) {
    Map<String, Relation> related = new TreeMap<>(Comparator.comparingLong(RelatedStories::number));
    List<Link> path = path(story);
    Set<String> members = path.stream().map(Link::to).collect(Collectors.toSet());
    for (Link link : links(story)) {
      related.put(link.to(), relation(story, link, members.contains(link.to())));
    }
    String first = story;
    for (Link link : path) {
      first = number(link.to()) < number(first) ? link.to() : first;
      related.computeIfAbsent(link.to(), to -> relation(story, link, true));
    }
    return related.isEmpty()
        ? Optional.empty()
        : Optional.of(new StoryThread(first, inTime(related)));
  }

  /** The links by which the stories of the thread are reached, the strongest way out each time. */
  private List<Link> path(String story) {
    List<Link> taken = new ArrayList<>();
    List<String> members = new ArrayList<>(List.of(story));
    List<Link> open = new ArrayList<>(links(story));
    double weakest = Double.POSITIVE_INFINITY;
    int whole = 0;
    while (!open.isEmpty() && members.size() <= MOST) {
      Link next = open.stream().min(Link.ORDER).orElseThrow();
      if (next.logOdds() < weakest) {
        whole = taken.size();
      }
      weakest = Math.min(weakest, next.logOdds());
      taken.add(next);
      members.add(next.to());
      open.addAll(links(next.to()));
      open.removeIf(link -> members.contains(link.to()));
    }
    return members.size() <= MOST ? taken : taken.subList(0, whole);
  }

  /** The links of a story that both ends agree on, the strongest first. */
  private List<Link> links(String story) {
    List<Link> known = links.get(story);
    if (known == null) {
      known =
          nearest(story).stream()
              .filter(link -> nearest(link.to()).stream().anyMatch(l -> l.to().equals(story)))
              .toList();
      links.put(story, known);
    }
    return known;
  }

  /** The stories that are near enough to a story, the nearest first, at most {@link #NEAREST}. */
  private List<Link> nearest(String story) {
    List<Link> known = nearest.get(story);
    if (known == null) {
      List<Link> found = new ArrayList<>();
      Profile profile = profile(story).orElse(null);
      if (profile != null) {
        for (String other : candidates.of(story, profile)) {
          profile(other)
              .map(its -> logOdds(story, profile, other, its))
              .filter(logOdds -> logOdds >= SURE)
              .ifPresent(logOdds -> found.add(new Link(story, other, logOdds)));
        }
      }
      found.sort(Link.ORDER);
      known = List.copyOf(found.subList(0, Math.min(NEAREST, found.size())));
      nearest.put(story, known);
    }
    return known;
  }

  private Optional<Profile> profile(String story) {
    return profiles.computeIfAbsent(story, index::profile);
  }

  /** Measured from the earlier story, so that both ends get the very same number. */
  private double logOdds(String story, Profile profile, String other, Profile its) {
    boolean inOrder = number(story) < number(other);
    Profile a = inOrder ? profile : its;
    Profile b = inOrder ? its : profile;
    if (!a.language().equals(b.language())) {
      return foreign.of(a, b).logOdds();
    }
    return a.isEnglish() ? kinship.of(a, b).logOdds() : Double.NEGATIVE_INFINITY;
  }

  /** The reasons of a link; the time as seen from a story. */
  private Relation relation(String story, Link link, boolean inThread) {
    Profile from = profile(link.from()).orElseThrow();
    Profile to = profile(link.to()).orElseThrow();
    Days days = Days.between(profile(story).orElseThrow(), to);
    String through = link.from().equals(story) ? null : link.from();
    double score = 1 / (1 + Math.exp(-link.logOdds()));
    Integer apart = days.exact() ? (int) days.apart() : null;
    if (from.language().equals(to.language())) {
      Kinship.Agreement agreement = kinship.of(from, to);
      return new Relation(
          link.to(),
          score,
          days.order(),
          apart,
          false,
          inThread,
          first(agreement.names()),
          first(agreement.terms()),
          List.of(),
          through);
    }
    ForeignKinship.Agreement agreement = foreign.of(from, to);
    return new Relation(
        link.to(),
        score,
        days.order(),
        apart,
        true,
        inThread,
        first(agreement.names()),
        List.of(),
        first(agreement.numbers()),
        through);
  }

  private static List<String> first(List<String> reasons) {
    return reasons.subList(0, Math.min(REASONS, reasons.size()));
  }

  /** The earliest first; those without a date last, in order of arrival. */
  private List<Relation> inTime(Map<String, Relation> related) {
    List<Relation> sorted = new ArrayList<>(related.values());
    sorted.sort(Comparator.comparingLong(relation -> begin(relation.story())));
    return sorted;
  }

  private long begin(String story) {
    return profile(story)
        .map(Profile::days)
        .map(days -> days == null ? Long.MAX_VALUE : days.first())
        .orElse(Long.MAX_VALUE);
  }

  static long number(String story) {
    return Long.parseLong(story.substring(1));
  }
}
