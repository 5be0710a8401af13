package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.Span;
import org.headwater.entity.Identities;
import org.headwater.evidence.Update.Change;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a newer version of a page says otherwise than the one before, no longer, or for the
 * first time.
 *
 * <p>How: only what the other version has not in the same words is looked at. A statement is held
 * against the one that it is most like; numbers, days and polarity that differ are changes. One
 * that nothing of the other version is like, neither a sentence nor by alignment, was withdrawn, or
 * added. A page that is cut off or shows its news by turns withdraws nothing, nor does one that has
 * less than half of what was said: there another text stands at the address. Cost: the product of
 * the statements that changed, of which there are at most {@link VersionSide#MOST_CHANGED} on
 * either side.
 */
final class VersionChanges {
  /** Which part of the terms of the smaller side both must have. */
  private static final double LIKE = 0.6;

  /** Which part of its terms a statement may have in one sentence of the other version at most. */
  private static final double GONE = 0.5;

  /** Which part of its statements a page must still have to have withdrawn the others. */
  private static final double SAME_PAGE = 0.5;

  private static final int FEWEST_TERMS = 3;

  private VersionChanges() {}

  /** The changes from one version of a page to the next, in order of the texts. */
  static List<Update> between(PageVersion earlier, PageVersion newer) {
    List<AnnotatedArticle> versions = List.of(renamed(earlier.article()), newer.article());
    EntityIndex entities = new EntityIndex(Identities.across(versions));
    VersionSide old = VersionSide.of(0, versions.getFirst(), entities);
    VersionSide now = VersionSide.of(1, versions.getLast(), entities);
    List<Proposition> gone = old.notIn(now);
    List<Proposition> come = now.notIn(old);
    List<Update> found = new ArrayList<>();
    headline(earlier, newer, found);
    found.addAll(changed(versions, old, now, earlier, newer));
    Set<Proposition> aligned = aligned(versions, old, now);
    if (!now.isInPart()) {
      List<Span> withdrawn = unlike(gone, old, now, aligned);
      if (old.statements().size() - gone.size() + kept(gone, withdrawn)
          >= SAME_PAGE * old.statements().size()) {
        withdrawn.forEach(span -> found.add(withdrawn(span, earlier, newer)));
      }
    }
    if (!old.isInPart()) {
      unlike(come, now, old, aligned).forEach(span -> found.add(added(span, earlier, newer)));
    }
    return found;
  }

  /** What stands in both with other values. */
  private static List<Update> changed(
      List<AnnotatedArticle> versions,
      VersionSide old,
      VersionSide now,
      PageVersion earlier,
      PageVersion newer) {
    List<Update> found = new ArrayList<>();
    List<Proposition> come = now.notIn(old);
    DivergenceFinder differences = new DivergenceFinder(versions);
    Set<Proposition> taken = new HashSet<>();
    for (Proposition was : old.notIn(now)) {
      Proposition is = mostLike(was, come, taken);
      if (is != null) {
        taken.add(is);
        changes(differences, was, is, old, now)
            .forEach((slot, words) ->
                found.add(
                    update(
                        Change.CHANGED,
                        slot,
                        words.getFirst(),
                        words.getLast(),
                        was.span(),
                        is.span(),
                        earlier,
                        newer)));
      }
    }
    return found;
  }

  private static AnnotatedArticle renamed(AnnotatedArticle earlier) {
    Article article = earlier.article();
    return new AnnotatedArticle(
        earlier.arrival(),
        new Article(
            article.id() + " before",
            article.page(),
            article.metadata(),
            article.text(),
            article.paragraphs(),
            article.surroundings()),
        earlier.annotations());
  }

  private static @Nullable Proposition mostLike(
      Proposition old, List<Proposition> come, Set<Proposition> taken) {
    @Nullable Proposition best = null;
    double most = LIKE;
    for (Proposition now : come) {
      double like = taken.contains(now) ? 0 : like(old, now);
      if (like > most || best == null && like >= most) {
        best = now;
        most = like;
      }
    }
    return best;
  }

  /** Which part of the terms of the poorer statement both have; none of too few. */
  static double like(Proposition a, Proposition b) {
    Set<String> shared = new HashSet<>(a.terms());
    shared.retainAll(b.terms());
    int smaller = Math.min(a.terms().size(), b.terms().size());
    return smaller < FEWEST_TERMS ? 0 : shared.size() / (double) smaller;
  }

  /** The words of both by slot. */
  private static Map<String, List<String>> changes(
      DivergenceFinder differences,
      Proposition was,
      Proposition is,
      VersionSide old,
      VersionSide now) {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    for (Divergence divergence : differences.find(List.of(was, is))) {
      changes.put(
          divergence.slot(),
          List.of(divergence.values().getFirst().value(), divergence.values().getLast().value()));
    }
    if (was.negated() != is.negated() || changes.containsKey(Denials.SLOT)) {
      changes.put(Denials.SLOT, List.of(old.words(was), now.words(is)));
    }
    return changes;
  }

  /** The statements that are aligned with one of the other version; a denial only with another. */
  private static Set<Proposition> aligned(
      List<AnnotatedArticle> versions, VersionSide old, VersionSide now) {
    List<Proposition> all = new ArrayList<>(old.statements());
    all.addAll(now.statements());
    StoryWeights weights = new StoryWeights(all);
    List<Proposition> ordered = ClaimAligner.bestConnectedFirst(all, weights);
    AlignmentSettings settings = AlignmentSettings.TUNED;
    SharedPassages passages =
        new SharedPassages(
            List.of(), Map.of(versions.getFirst().id(), 0, versions.getLast().id(), 1));
    Likeness likeness = new Likeness(settings, PairWeights.FITTED, weights, ordered, passages);
    Set<Proposition> aligned = new HashSet<>();
    DeniedContent denied = new DeniedContent(versions);
    for (AlignedClaim claim : ClaimAligner.align(settings, ordered, weights, likeness, denied)) {
      for (Proposition member : claim.members()) {
        if (claim.members().stream().anyMatch(other -> isSame(member, other))) {
          aligned.add(member);
        }
      }
    }
    return aligned;
  }

  private static boolean isSame(Proposition one, Proposition other) {
    boolean denied = one.stance() == MemberStance.DENIES;
    return one.article() != other.article() && denied == (other.stance() == MemberStance.DENIES);
  }

  /** What nothing in the other version is like: whole sentences, or clauses of them. */
  private static List<Span> unlike(
      List<Proposition> statements, VersionSide own, VersionSide other, Set<Proposition> aligned) {
    List<Set<String>> sentences = other.sentences();
    Map<Integer, List<Proposition>> bySentence = new TreeMap<>();
    for (Proposition statement : statements) {
      Set<String> terms = VersionSide.terms(own.words(statement));
      boolean isTold =
          aligned.contains(statement)
              || sentences.stream().anyMatch(sentence -> share(terms, sentence) >= GONE);
      if (!isTold && terms.size() >= FEWEST_TERMS) {
        bySentence.computeIfAbsent(statement.sentence(), key -> new ArrayList<>()).add(statement);
      }
    }
    List<Span> spans = new ArrayList<>();
    bySentence.forEach((sentence, gone) -> {
      long all = own.statements().stream().filter(each -> each.sentence() == sentence).count();
      if (gone.size() == all) {
        spans.add(new Span(gone.getFirst().span().start(), end(gone)));
      } else {
        gone.forEach(each -> spans.add(each.span()));
      }
    });
    return spans;
  }

  private static int end(List<Proposition> statements) {
    return statements.stream().mapToInt(each -> each.span().end()).max().orElse(0);
  }

  private static double share(Set<String> terms, Set<String> sentence) {
    return terms.stream().filter(sentence::contains).count() / (double) Math.max(1, terms.size());
  }

  /** How many of the statements are in none of the spans. */
  private static long kept(List<Proposition> gone, List<Span> withdrawn) {
    return gone.stream()
        .filter(statement -> withdrawn.stream().noneMatch(statement.span()::overlaps))
        .count();
  }

  private static void headline(PageVersion earlier, PageVersion newer, List<Update> found) {
    String was = earlier.article().article().title();
    String is = newer.article().article().title();
    if (was != null && is != null && !Words.lowerOf(was).equals(Words.lowerOf(is))) {
      found.add(update(Change.CHANGED, Update.HEADLINE, was, is, null, null, earlier, newer));
    }
  }

  private static Update withdrawn(Span span, PageVersion earlier, PageVersion newer) {
    String words = span.in(earlier.article().text());
    return update(Change.WITHDRAWN, Update.STATEMENT, words, null, span, null, earlier, newer);
  }

  private static Update added(Span span, PageVersion earlier, PageVersion newer) {
    String words = span.in(newer.article().text());
    return update(Change.ADDED, Update.STATEMENT, null, words, null, span, earlier, newer);
  }

  private static Update update(
      Change change,
      String slot,
      @Nullable String from,
      @Nullable String to,
      @Nullable Span before,
      @Nullable Span after,
      PageVersion earlier,
      PageVersion newer) {
    String id = newer.article().id();
    return new Update(
        Update.Kind.VERSION,
        change,
        slot,
        from,
        to,
        at(earlier, newer),
        null,
        id,
        before == null ? null : new Place(id, before),
        earlier.number(),
        after == null ? null : new Place(id, after));
  }

  /** When the page was changed: by its own date where that is a new one, else when it was taken. */
  static @Nullable String at(PageVersion earlier, PageVersion newer) {
    String published = Updates.published(newer.article());
    boolean said =
        published != null && !Objects.equals(published, Updates.published(earlier.article()));
    return said ? published : newer.captured();
  }
}
