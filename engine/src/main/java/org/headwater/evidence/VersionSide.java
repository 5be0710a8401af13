package org.headwater.evidence;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.PageNote;
import org.headwater.document.Span;
import org.headwater.language.Terms;

/**
 * One of two versions of a page with its statements; what a correction note says of them is none.
 *
 * @param said the words of its statements and sentences
 */
record VersionSide(AnnotatedArticle article, List<Proposition> statements, Set<String> said) {
  /** Of more changed statements the first are looked at. */
  static final int MOST_CHANGED = 60;

  /** What a page is of which a part may be missing. */
  private static final Set<PageNote> IN_PART =
      EnumSet.of(
          PageNote.CONSENT_WALL,
          PageNote.PAYWALL,
          PageNote.SCRIPT_ONLY,
          PageNote.LIVE_BLOG,
          PageNote.PAGED);

  static VersionSide of(int index, AnnotatedArticle article, EntityIndex entities) {
    List<Span> notes = CorrectionNotes.spans(article);
    List<Proposition> statements =
        PropositionReader.read(index, article, entities).stream()
            .filter(statement -> notes.stream().noneMatch(statement.span()::overlaps))
            .toList();
    Set<String> said = new HashSet<>();
    statements.forEach(statement -> said.add(statement.span().in(article.text())));
    article.annotations().sentences().forEach(span -> said.add(span.in(article.text())));
    return new VersionSide(article, statements, said);
  }

  String words(Proposition statement) {
    return statement.span().in(article.text());
  }

  List<Proposition> notIn(VersionSide other) {
    return statements.stream()
        .filter(statement -> !other.said.contains(words(statement)))
        .limit(MOST_CHANGED)
        .toList();
  }

  /** The terms of each sentence that is no note. */
  List<Set<String>> sentences() {
    List<Span> notes = CorrectionNotes.spans(article);
    return article.annotations().sentences().stream()
        .filter(sentence -> notes.stream().noneMatch(sentence::overlaps))
        .map(sentence -> terms(sentence.in(article.text())))
        .toList();
  }

  boolean isInPart() {
    String text = article.text().strip();
    return text.endsWith("…")
        || text.endsWith("...")
        || article.article().surroundings().notes().stream().anyMatch(IN_PART::contains);
  }

  /** By its own words: a denial may have the terms of what it points back to. */
  static Set<String> terms(String words) {
    return new HashSet<>(Terms.content(words, "en"));
  }
}
