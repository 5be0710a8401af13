package org.headwater.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;
import org.headwater.evidence.Update.Change;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Finds notes by which a page says that it was wrong, or that it took something out: "An earlier
 * version of this article said that …", "Corrects death toll to 12, not 15".
 *
 * <p>How: a sentence outside quotation marks that one of a list of expressions fits, with what
 * follows it when that begins as such a note goes on; what was wrong and what is right by a second
 * list. Cost: one pass over the text for the words that all notes have, and the lists for the
 * sentences that have one.
 */
final class CorrectionNotes {
  private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** Words of which each note has one; most texts have none, and expressions take their time. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "version|correct|clarif|retract|withdr|amend|apologi|regret|updated|edited|removed"
              + "|deleted|taken",
          ANY_CASE);

  /** A note longer than this is an article. */
  private static final int LONGEST = 800;

  private static final List<Form> FORMS =
      WordList.table(CorrectionNotes.class, "correction-notes.tsv", 2).stream()
          .map(row -> new Form(change(row.getFirst()), compiled(row.getLast())))
          .toList();
  private static final List<Pattern> VALUES =
      WordList.read(CorrectionNotes.class, "correction-values.txt").stream()
          .map(CorrectionNotes::compiled)
          .toList();
  private static final List<String> FOLLOWERS =
      WordList.read(CorrectionNotes.class, "correction-followers.txt");

  private record Form(Change change, Pattern pattern) {}

  private record Note(Change change, Span span) {}

  private static Change change(String name) {
    return Change.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static Pattern compiled(String expression) {
    return Pattern.compile(expression, ANY_CASE);
  }

  private CorrectionNotes() {}

  /**
   * The notes of an article, in their order.
   *
   * @param versions of pages, each page's newest last
   */
  static List<Update> in(AnnotatedArticle article, List<PageVersion> versions) {
    List<PageVersion> own =
        versions.stream().filter(each -> each.article().id().equals(article.id())).toList();
    return notes(article).stream().map(note -> update(article, note, own)).toList();
  }

  /** Where they stand. */
  static List<Span> spans(AnnotatedArticle article) {
    return notes(article).stream().map(Note::span).toList();
  }

  private static List<Note> notes(AnnotatedArticle article) {
    String text = article.text();
    List<Note> notes = new ArrayList<>();
    if (!SIGNS.matcher(text).find()) {
      return notes;
    }
    QuotedRuns quoted = new QuotedRuns(text);
    List<Span> sentences = article.annotations().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      Change change =
          sentence.length() > LONGEST ? null : change(text, sentence, quoted).orElse(null);
      if (change != null) {
        int last = i;
        while (last + 1 < sentences.size() && goesOn(text, sentences, last)) {
          last++;
        }
        notes.add(new Note(change, new Span(sentence.start(), sentences.get(last).end())));
        i = last;
      }
    }
    return notes;
  }

  private static Optional<Change> change(String text, Span sentence, QuotedRuns quoted) {
    String words = sentence.in(text);
    if (!SIGNS.matcher(words).find()) {
      return Optional.empty();
    }
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(words);
      if (matcher.find()) {
        int start = sentence.start();
        Span found = new Span(start + matcher.start(), start + matcher.end());
        return quoted.holds(found) ? Optional.empty() : Optional.of(form.change);
      }
    }
    return Optional.empty();
  }

  /** Whether the sentence behind one stands in the same paragraph and goes on with the note. */
  private static boolean goesOn(String text, List<Span> sentences, int at) {
    Span next = sentences.get(at + 1);
    if (text.substring(sentences.get(at).end(), next.start()).contains("\n\n")) {
      return false;
    }
    String words = next.in(text).toLowerCase(Locale.ROOT);
    return FOLLOWERS.stream().anyMatch(words::startsWith);
  }

  /** When the page first had the note: as published, or with the version that brought it. */
  private static @Nullable String at(
      AnnotatedArticle article, String words, List<PageVersion> versions) {
    for (int i = 1; i < versions.size(); i++) {
      boolean had = versions.get(i - 1).article().text().contains(words);
      if (!had && versions.get(i).article().text().contains(words)) {
        return VersionChanges.at(versions.get(i - 1), versions.get(i));
      }
    }
    return Updates.published(article);
  }

  private static Update update(AnnotatedArticle article, Note note, List<PageVersion> versions) {
    String words = note.span.in(article.text());
    String wrong = null;
    String right = null;
    for (Pattern pattern : VALUES) {
      Matcher matcher = pattern.matcher(words);
      if (matcher.find()) {
        wrong = group(matcher, "wrong");
        right = group(matcher, "right");
        break;
      }
    }
    boolean says = wrong != null || right != null;
    return new Update(
        Update.Kind.NOTE,
        note.change,
        Update.CORRECTION,
        wrong,
        says ? right : words,
        at(article, words, versions),
        null,
        article.id(),
        null,
        null,
        new Place(article.id(), note.span));
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
  }
}
