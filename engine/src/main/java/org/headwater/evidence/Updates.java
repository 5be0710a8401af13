package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an outlet has brought up to date or corrected.
 *
 * <p>Why: "12 killed" in the morning and "15 killed" in the afternoon, by one outlet, are no
 * contradiction. How: of one claim's members, those of one outlet, or of one agency that several
 * pages credit, are put in order of publication; a number or day of a later one that cannot be that
 * of an earlier one in like words and from the same source replaces it; each article is held
 * against each other one of its voice. What changed between two versions of a page, what notes on
 * pages say and what was told to be taken back have classes of their own. Cost: the square of the
 * values of one thing, of which there are few.
 */
final class Updates {
  private final List<AnnotatedArticle> articles;
  private final List<Update> found = new ArrayList<>();

  Updates(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /**
   * All that was found in claims, in versions of pages and in texts, the most telling first.
   *
   * @param propositions of the articles
   * @param versions of some of the articles, each with its newest last
   */
  List<Update> found(List<Proposition> propositions, List<PageVersion> versions) {
    List<Update> all = new ArrayList<>(found);
    for (int i = 1; i < versions.size(); i++) {
      if (versions.get(i).article().id().equals(versions.get(i - 1).article().id())) {
        all.addAll(VersionChanges.between(versions.get(i - 1), versions.get(i)));
      }
    }
    articles.forEach(article -> all.addAll(CorrectionNotes.in(article, versions)));
    all.addAll(new Retractions(articles).find(propositions));
    all.sort(Comparator.comparing(Update::change));
    return List.copyOf(all);
  }

  /**
   * The values that a later one of the same voice replaces; takes note of these.
   *
   * @param group values of one thing
   */
  Set<Valued> replaced(List<Valued> group) {
    Map<List<String>, List<Valued>> byVoice = new LinkedHashMap<>();
    for (Valued value : group) {
      Proposition member = value.member();
      if (member.stance().carries()
          && articles.get(member.article()).article().published() != null) {
        byVoice.computeIfAbsent(voice(member), key -> new ArrayList<>()).add(value);
      }
    }
    Set<Valued> replaced = new HashSet<>();
    for (List<Valued> own : byVoice.values()) {
      Map<Integer, List<Valued>> byArticle = new TreeMap<>();
      own.forEach(v -> byArticle.computeIfAbsent(v.article(), key -> new ArrayList<>()).add(v));
      List<List<Valued>> each = List.copyOf(byArticle.values());
      for (int i = 0; i < each.size(); i++) {
        for (int k = i + 1; k < each.size(); k++) {
          replace(each.get(i), each.get(k), replaced);
        }
      }
    }
    return replaced;
  }

  /** The outlet or agency, and the source behind it when it names one: two ministers are two. */
  private List<String> voice(Proposition member) {
    Article article = articles.get(member.article()).article();
    List<String> credits = article.metadata().credits();
    String outlet = article.outlet();
    String teller =
        credits.size() == 1
            ? OutletNames.plain(credits.getFirst())
            : outlet == null ? article.id() : OutletNames.plain(outlet);
    return List.of(teller, member.chain().isEmpty() ? "" : member.chain().getLast().key());
  }

  /** Between two articles of one voice: what the earlier alone has, and its first successor. */
  private void replace(List<Valued> a, List<Valued> b, Set<Valued> replaced) {
    boolean forth = isBefore(a.getFirst().member(), b.getFirst().member());
    if (!forth && !isBefore(b.getFirst().member(), a.getFirst().member())) {
      return;
    }
    List<Valued> gone = unlike(forth ? a : b, forth ? b : a);
    List<Valued> come = unlike(forth ? b : a, forth ? a : b);
    if (!gone.isEmpty() && !come.isEmpty()) {
      replaced.addAll(gone);
      found.add(later(gone.getFirst(), come.getFirst()));
    }
  }

  /** The values that fit none of others. */
  private static List<Valued> unlike(List<Valued> values, List<Valued> others) {
    return values.stream().filter(value -> others.stream().noneMatch(value::fits)).toList();
  }

  private Update later(Valued earlier, Valued later) {
    return new Update(
        Update.Kind.LATER,
        Update.Change.CHANGED,
        SlotDifferences.slotOf(later),
        earlier.span().in(articles.get(earlier.article()).text()),
        later.span().in(articles.get(later.article()).text()),
        published(articles.get(later.article())),
        null,
        articles.get(later.article()).id(),
        place(earlier.member()),
        null,
        place(later.member()));
  }

  private boolean isBefore(Proposition a, Proposition b) {
    PartialDate first = articles.get(a.article()).article().published();
    PartialDate second = articles.get(b.article()).article().published();
    return first != null && second != null && first.isSurelyBefore(second);
  }

  private Place place(Proposition member) {
    return new Place(articles.get(member.article()).id(), member.span());
  }

  static @Nullable String published(AnnotatedArticle article) {
    PartialDate published = article.article().published();
    return published == null ? null : published.iso();
  }
}
