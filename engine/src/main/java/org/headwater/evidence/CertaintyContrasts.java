package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.Span;
import org.headwater.evidence.Mood.Force;
import org.headwater.evidence.SlotDifferences.Found;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds acts that one article leaves open and another says flatly, whether or not one has it from
 * the other ({@link CertaintyRaised} asks for that): "is expected to be charged", "has been
 * charged".
 *
 * <p>How: an act is open behind a word of doubt, or where somebody who leaves it open says that it
 * is "to" be; each open act goes to the statement of another article without any doubt that has the
 * act, said in the past or behind an auxiliary and open nowhere in that article, and shares most of
 * the weight of the terms, at least half. Cost: the open acts times the statements that have the
 * act, at most {@link #LONGEST_LIST}.
 */
final class CertaintyContrasts {
  /** Which part of the weight of the terms of the poorer side both must have. */
  private static final double SHARED = 0.5;

  private static final int FEWEST_SHARED = 3;
  private static final int LONGEST_LIST = 40;

  /** How many characters may stand between a cue of doubt and the act. */
  private static final int CUE_REACH = 4;

  /** How many words of grammar may stand between "to" and the act ("to be charged"). */
  private static final int TO_REACH = 3;

  private static final Phrases DOUBTS = Phrases.read("action-doubts.txt");
  private static final Set<String> AUXILIARIES =
      Set.copyOf(WordList.read(CertaintyContrasts.class, "flat-auxiliaries.txt"));

  private final List<AnnotatedArticle> articles;
  private final StoryWeights weights;

  /** Who leaves something open, by article and by the cues. */
  private final List<AttributionPlaces> hedges;

  CertaintyContrasts(List<AnnotatedArticle> articles, StoryWeights weights) {
    this.articles = articles;
    this.weights = weights;
    hedges = articles.stream().map(CertaintyContrasts::hedges).toList();
  }

  private static AttributionPlaces hedges(AnnotatedArticle article) {
    return new AttributionPlaces(
        article.annotations().attributions().stream().filter(Attribution::hedged).toList(),
        Attribution::cue);
  }

  /** An act that is left open. */
  private record Open(Proposition member, String act, Span span) {}

  /** That an article leaves an act open somewhere. */
  private record Opened(int article, String act) {}

  /** An act that is said flatly. */
  private record Flat(Proposition member, String act) {}

  /**
   * The differences in order of the open acts.
   *
   * @param propositions of the story by article, then by place
   */
  List<Found> find(List<Proposition> propositions) {
    List<Open> opens = new ArrayList<>();
    List<Proposition> certain = new ArrayList<>();
    for (Proposition each : propositions) {
      if (isEnglish(each)) {
        boolean doubt = DOUBTS.in(each.words());
        if (doubt || each.stance() == MemberStance.HEDGES) {
          opens.addAll(open(each, doubt));
        } else if (each.stance().carries() && !each.negated()) {
          certain.add(each);
        }
      }
    }
    Map<String, List<Proposition>> byAct = byAct(opens, certain);
    Set<Opened> opened = new HashSet<>();
    opens.forEach(open -> opened.add(new Opened(open.member.article(), open.act)));
    Map<Flat, List<Open>> pairs = new LinkedHashMap<>();
    for (Open open : opens) {
      best(open, byAct.getOrDefault(open.act, List.of()), opened)
          .ifPresent(flat ->
              pairs.computeIfAbsent(new Flat(flat, open.act), key -> new ArrayList<>()).add(open));
    }
    List<Found> found = new ArrayList<>();
    pairs.forEach((flat, open) -> found(flat, open).ifPresent(found::add));
    return found;
  }

  private static Map<String, List<Proposition>> byAct(List<Open> opens, List<Proposition> certain) {
    Set<String> acts = new HashSet<>();
    opens.forEach(open -> acts.add(open.act));
    Map<String, List<Proposition>> byAct = new HashMap<>();
    for (Proposition each : certain) {
      for (String term : each.terms()) {
        if (acts.contains(term)) {
          List<Proposition> list = byAct.computeIfAbsent(term, key -> new ArrayList<>());
          if (list.size() < LONGEST_LIST) {
            list.add(each);
          }
        }
      }
    }
    return byAct;
  }

  private Optional<Proposition> best(Open open, List<Proposition> candidates, Set<Opened> opened) {
    Proposition best = null;
    double most = 0;
    for (Proposition flat : candidates) {
      double shared =
          opened.contains(new Opened(flat.article(), open.act))
              ? 0
              : SharedTerms.part(open.member, flat, weights, FEWEST_SHARED);
      if (shared >= SHARED && shared > most) {
        best = flat;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Found> found(Flat flat, List<Open> open) {
    Span span = flat(flat);
    if (span == null) {
      return Optional.empty();
    }
    Open first = open.getFirst();
    DivergentValues left = new DivergentValues(first.span.in(text(first.member)));
    List<Proposition> members = new ArrayList<>(List.of(flat.member));
    for (Open each : open) {
      left.add(new Place(id(each.member), each.span));
      members.add(each.member);
    }
    DivergentValues right =
        new DivergentValues(span.in(text(flat.member))).add(new Place(id(flat.member), span));
    return Optional.of(
        new Found(
            DivergentValues.divergence(
                CertaintyRaised.SLOT, DivergenceKind.CERTAINTY, List.of(left, right)),
            members));
  }

  /** The acts that a statement leaves open: the first behind each doubt. */
  private List<Open> open(Proposition member, boolean doubt) {
    Words words = new Words(member.span().in(text(member)));
    int start = member.span().start();
    Map<Integer, Open> byDoubt = new LinkedHashMap<>();
    if (doubt) {
      Mood.of(words, new Span(0, member.span().length()))
          .forEach((act, said) -> {
            if (said.force() == Force.OPEN) {
              Span span = said.span().shift(start);
              byDoubt.putIfAbsent(span.start(), new Open(member, act, span));
            }
          });
    }
    if (byDoubt.isEmpty() && words.size() > 1 && words.lower(0).equals("to")) {
      int act = 1;
      while (act <= TO_REACH && act < words.size() && StopWords.contains(words.lower(act), "en")) {
        act++;
      }
      if (act < words.size()) {
        Span span = words.token(0).span().union(words.token(act).span()).shift(start);
        return List.of(new Open(member, Stems.stem(words.lower(act), "en"), withCue(member, span)));
      }
    }
    return List.copyOf(byDoubt.values());
  }

  /** With the words right before that leave it open. */
  private Span withCue(Proposition member, Span span) {
    Span before = new Span(Math.max(0, span.start() - CUE_REACH - 1), span.start());
    for (Attribution attribution : hedges.get(member.article()).near(before)) {
      for (Span cue : attribution.cue()) {
        int between = span.start() - cue.end();
        if (between >= 0 && between <= CUE_REACH) {
          return cue.union(span);
        }
      }
    }
    return span;
  }

  /** The act with its auxiliary, or null where it is said otherwise ("to charge", "charges"). */
  private @Nullable Span flat(Flat flat) {
    Words words = new Words(flat.member.span().in(text(flat.member)));
    for (int i = 0; i < words.size(); i++) {
      if (Stems.stem(words.lower(i), "en").equals(flat.act)) {
        int first = i;
        while (first > 0 && words.lower(first - 1).endsWith("ly")) {
          first--;
        }
        boolean auxiliary = first > 0 && AUXILIARIES.contains(words.lower(first - 1));
        if (auxiliary || words.lower(i).endsWith("ed")) {
          Span span = words.token(auxiliary ? first - 1 : i).span().union(words.token(i).span());
          return span.shift(flat.member.span().start());
        }
      }
    }
    return null;
  }

  private boolean isEnglish(Proposition member) {
    return ClaimContrasts.isEnglish(articles.get(member.article()));
  }

  private String text(Proposition member) {
    return articles.get(member.article()).text();
  }

  private String id(Proposition member) {
    return articles.get(member.article()).id();
  }
}
