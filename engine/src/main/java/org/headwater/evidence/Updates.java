package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Article;
import org.headwater.document.PartialDate;
import org.headwater.document.Span;
import org.headwater.entity.Identities;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an outlet has brought up to date or corrected.
 *
 * <p>Why: "12 killed" in the morning and "15 killed" in the afternoon, by one outlet, are no
 * contradiction. How: of one claim's members, those of one outlet, or of one agency that several
 * pages credit, are put in order of publication; a number or day of a later one that cannot be that
 * of an earlier one in like words and from the same source replaces it; each article is held
 * against each other one of its voice. Versions of a page are compared statement by statement: only
 * what the newest no longer says in the same words, with the statement that it is most like. Notes
 * of correction are found by their wording. Cost: the square of the values of one thing, of which
 * there are few; for a page with an earlier version, the product of the statements that changed.
 */
final class Updates {
  /** Which part of the terms of the smaller side both must have. */
  private static final double LIKE = 0.6;

  private static final int FEWEST_TERMS = 3;

  /** How many changed statements of a page are compared. */
  private static final int MOST_CHANGED = 60;

  private static final String CORRECTION = "correction";

  private static final List<Note> NOTES =
      WordList.read(Updates.class, "correction-notes.txt").stream().map(Note::of).toList();

  /** Words in lower case, and how to find them in any. */
  private record Note(String words, Pattern pattern) {
    static Note of(String words) {
      int anyCase = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      return new Note(words, Pattern.compile(Pattern.quote(words), anyCase));
    }
  }

  private final List<AnnotatedArticle> articles;
  private final List<Update> found = new ArrayList<>();

  Updates(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /**
   * All that was found in claims, in earlier versions of articles and in notes.
   *
   * @param earlier versions of some of the articles
   */
  List<Update> found(List<AnnotatedArticle> earlier) {
    for (AnnotatedArticle before : earlier) {
      articles.stream()
          .filter(article -> article.id().equals(before.id()))
          .findFirst()
          .ifPresent(newest -> compare(before, newest));
    }
    readNotes();
    return List.copyOf(found);
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
        SlotDifferences.slotOf(later),
        earlier.span().in(articles.get(earlier.article()).text()),
        later.span().in(articles.get(later.article()).text()),
        published(articles.get(later.article())),
        place(earlier.member()),
        place(later.member()));
  }

  private boolean isBefore(Proposition a, Proposition b) {
    PartialDate first = articles.get(a.article()).article().published();
    PartialDate second = articles.get(b.article()).article().published();
    return first != null && second != null && first.isSurelyBefore(second);
  }

  private static double like(Proposition a, Proposition b) {
    Set<String> shared = new HashSet<>(a.terms());
    shared.retainAll(b.terms());
    int smaller = Math.min(a.terms().size(), b.terms().size());
    return smaller < FEWEST_TERMS ? 0 : shared.size() / (double) smaller;
  }

  private Place place(Proposition member) {
    return new Place(articles.get(member.article()).id(), member.span());
  }

  private static @Nullable String published(AnnotatedArticle article) {
    PartialDate published = article.article().published();
    return published == null ? null : published.iso();
  }

  private void compare(AnnotatedArticle earlier, AnnotatedArticle newest) {
    AnnotatedArticle before = renamed(earlier);
    List<AnnotatedArticle> versions = List.of(before, newest);
    EntityIndex entities = new EntityIndex(Identities.across(versions));
    List<Proposition> old = PropositionReader.read(0, before, entities);
    List<Proposition> now = PropositionReader.read(1, newest, entities);
    List<Proposition> gone = changed(before, old, said(newest, now));
    List<Proposition> come = changed(newest, now, said(before, old));
    DivergenceFinder between = new DivergenceFinder(versions);
    Set<Proposition> taken = new HashSet<>();
    for (Proposition was : gone) {
      Proposition is = mostLike(was, come, taken);
      if (is != null) {
        taken.add(is);
        change(between, was, is, before, newest);
      }
    }
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

  /** The statements and sentences of a version, in its words. */
  private static Set<String> said(AnnotatedArticle version, List<Proposition> statements) {
    Set<String> said = new HashSet<>();
    statements.forEach(statement -> said.add(statement.span().in(version.text())));
    version.annotations().sentences().forEach(sentence -> said.add(sentence.in(version.text())));
    return said;
  }

  /** What one version says and the other has not in the same words. */
  private static List<Proposition> changed(
      AnnotatedArticle version, List<Proposition> statements, Set<String> other) {
    return statements.stream()
        .filter(statement -> !other.contains(statement.span().in(version.text())))
        .limit(MOST_CHANGED)
        .toList();
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

  private void change(
      DivergenceFinder between,
      Proposition old,
      Proposition now,
      AnnotatedArticle before,
      AnnotatedArticle newest) {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    for (Divergence divergence : between.find(List.of(old, now))) {
      changes.put(
          divergence.slot(),
          List.of(divergence.values().getFirst().value(), divergence.values().getLast().value()));
    }
    if (old.negated() != now.negated() || changes.containsKey(Denials.SLOT)) {
      changes.put(
          Denials.SLOT, List.of(old.span().in(before.text()), now.span().in(newest.text())));
    }
    changes.forEach((slot, words) ->
        found.add(
            new Update(
                Update.Kind.VERSION,
                slot,
                words.getFirst(),
                words.getLast(),
                published(newest),
                null,
                new Place(newest.id(), now.span()))));
  }

  private void readNotes() {
    for (AnnotatedArticle article : articles) {
      Set<Span> sentences = new HashSet<>();
      String text = article.text().toLowerCase(Locale.ROOT);
      for (Note note : NOTES) {
        if (!text.contains(note.words)) {
          continue; // most articles have none, and a pattern takes its time
        }
        Matcher matcher = note.pattern.matcher(article.text());
        if (matcher.find()) {
          article.annotations().sentences().stream()
              .filter(sentence -> sentence.contains(matcher.start()))
              .filter(sentences::add)
              .forEach(sentence -> found.add(note(article, sentence)));
        }
      }
    }
  }

  private static Update note(AnnotatedArticle article, Span sentence) {
    return new Update(
        Update.Kind.NOTE,
        CORRECTION,
        null,
        sentence.in(article.text()),
        published(article),
        null,
        new Place(article.id(), sentence));
  }
}
