package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.evidence.SlotDifferences.Found;

/**
 * Finds acts that one article says more surely than another, whether or not one has it from the
 * other ({@link CertaintyRaised} asks for that): "is expected to be charged", "has been charged".
 *
 * <p>How: acts of one stem with two sureties ({@link ActSureties}) in clauses of two articles that
 * share most of the weight of their terms beside the act, less within a claim, and a word right
 * around it; neither article may have the act the way the other has it. Of the clauses that match
 * the two most alike are shown with all that say it alike. Cost: the square of the clauses with one
 * act, of which the first {@link #LONGEST_LIST} in the order of the articles are read.
 */
final class CertaintyContrasts {
  /** Which part of the weight of the terms of the poorer side beside the act both must have. */
  private static final double SHARED = 0.5;

  /** The same within a claim. */
  private static final double SHARED_IN_CLAIM = 0.3;

  private static final int FEWEST_SHARED = 2;
  private static final int LONGEST_LIST = 40;

  /** How many words around an act tell what it is done to, and by whom. */
  private static final int AROUND = 5;

  private final List<AnnotatedArticle> articles;
  private final StoryWeights weights;
  private final ReadStatements read;

  CertaintyContrasts(List<AnnotatedArticle> articles, StoryWeights weights, ReadStatements read) {
    this.read = read;
    this.articles = articles;
    this.weights = weights;
  }

  /**
   * An act as a clause says it.
   *
   * @param around stems of the words around it
   */
  private record Act(
      Proposition member, String stem, Surety surety, Span span, Set<String> around) {
    int article() {
      return member.article();
    }
  }

  /**
   * The differences in order of their acts.
   *
   * @param propositions of the story by article, then by place
   * @param aligned whether two of them stand in one claim
   */
  List<Found> find(List<Proposition> propositions, BiPredicate<Proposition, Proposition> aligned) {
    Map<String, List<Act>> byStem = new TreeMap<>();
    for (Proposition each : propositions) {
      if (ClaimContrasts.isEnglish(articles.get(each.article())) && isSaid(each)) {
        for (Act act : acts(each)) {
          List<Act> list = byStem.computeIfAbsent(act.stem, key -> new ArrayList<>());
          if (list.size() < LONGEST_LIST) {
            list.add(act);
          }
        }
      }
    }
    List<Found> found = new ArrayList<>();
    byStem.values().forEach(acts -> find(acts, aligned, found));
    return found;
  }

  private static boolean isSaid(Proposition member) {
    return member.stance().carries() || member.stance() == MemberStance.HEDGES;
  }

  private List<Act> acts(Proposition member) {
    ContentWords words = read.of(member);
    List<Act> acts = new ArrayList<>();
    boolean hedged = member.stance() == MemberStance.HEDGES;
    for (ActSureties.Said said : ActSureties.of(words.words())) {
      if (hedged && said.surety() == Surety.DONE) {
        continue; // whoever says it leaves it open by words outside the clause
      }
      Span span = said.span(words.words()).shift(member.span().start());
      acts.add(new Act(member, said.act(), said.surety(), span, around(words, said)));
    }
    return acts;
  }

  private static Set<String> around(ContentWords words, ActSureties.Said said) {
    Set<String> around = new HashSet<>();
    for (ContentWords.Content each : words.content()) {
      boolean before = each.token() < said.first() && each.token() >= said.first() - AROUND;
      boolean behind = each.token() > said.last() && each.token() <= said.last() + AROUND;
      if (before || behind) {
        around.add(each.stem());
      }
    }
    return around;
  }

  /** Two acts and how much of what is said of them both say. */
  private record Pair(Act surer, Act open, double shared) {}

  private void find(
      List<Act> acts, BiPredicate<Proposition, Proposition> aligned, List<Found> found) {
    List<Pair> pairs = new ArrayList<>();
    for (Act surer : acts) {
      for (Act open : acts) {
        if (surer.surety.ordinal() < open.surety.ordinal()
            && surer.article() != open.article()
            && surer.surety.differs(open.surety)
            && StatedTimes.mayBeOne(open.member, surer.member, articles)) {
          double shared = shared(surer, open, aligned);
          if (shared > 0) {
            pairs.add(new Pair(surer, open, shared));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.shared));
    Set<Act> shown = new HashSet<>();
    for (Pair pair : pairs) {
      if (!shown.contains(pair.surer)
          && !shown.contains(pair.open)
          && !isBoth(pair.surer, pair.open, acts)
          && !isBoth(pair.open, pair.surer, acts)) {
        found.add(found(pair, pairs, shown));
      }
    }
  }

  /** Whether the article of one has the act as the other has it. */
  private static boolean isBoth(Act one, Act other, List<Act> acts) {
    return acts.stream()
        .anyMatch(act ->
            act.article() == one.article()
                && act.surety == other.surety
                && act.around.stream().anyMatch(one.around::contains));
  }

  private double shared(Act a, Act b, BiPredicate<Proposition, Proposition> aligned) {
    if (a.around.stream().noneMatch(b.around::contains)) {
      return 0;
    }
    double least = aligned.test(a.member, b.member) ? SHARED_IN_CLAIM : SHARED;
    double part = SharedTerms.partBeside(a.stem, a.member, b.member, weights, FEWEST_SHARED);
    return part >= least ? part : 0;
  }

  private Found found(Pair best, List<Pair> pairs, Set<Act> shown) {
    DivergentValues surer = value(best.surer);
    DivergentValues open = value(best.open);
    Set<Proposition> members = new LinkedHashSet<>(List.of(best.surer.member, best.open.member));
    for (Pair pair : pairs) {
      if (pair.surer.equals(best.surer) && pair.open.surety == best.open.surety) {
        add(pair.open, open, members, shown);
      }
      if (pair.open.equals(best.open) && pair.surer.surety == best.surer.surety) {
        add(pair.surer, surer, members, shown);
      }
    }
    return new Found(
        DivergentValues.divergence(
            CertaintyRaised.SLOT, DivergenceKind.CERTAINTY, List.of(open, surer)),
        List.copyOf(members));
  }

  private void add(Act act, DivergentValues value, Set<Proposition> members, Set<Act> shown) {
    value.add(place(act));
    members.add(act.member);
    shown.add(act);
  }

  private DivergentValues value(Act act) {
    return new DivergentValues(act.span.in(articles.get(act.article()).text()));
  }

  private Place place(Act act) {
    return new Place(articles.get(act.article()).id(), act.span);
  }
}
