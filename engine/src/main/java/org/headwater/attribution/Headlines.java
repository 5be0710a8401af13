package org.headwater.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Attributions by a mark alone, as headlines have them: "Farkas: Tunnel will open in May", "Report:
 * Ferry owner knew", "Gunman killed two – police".
 *
 * <p>Only a line that is one short sentence; before the colon or behind the dash a name, or a noun
 * of {@code source-nouns.txt}, a role, a body or a medium. A place speaks in a headline only, for
 * in a story "Norland: The minister …" is a dateline. Cost: linear in the line.
 */
final class Headlines {
  private static final Set<String> SOURCES = WordList.set(Headlines.class, "source-nouns.txt");
  private static final Set<String> ROLES = WordList.set(Headlines.class, "roles.txt");
  private static final Set<String> BODIES = WordList.set(Headlines.class, "bodies.txt");

  /** Characters of a headline. */
  private static final int LONGEST = 140;

  /** Words before the colon or behind the dash. */
  private static final int MOST_WORDS = 4;

  private final Layout layout;
  private final Names names;

  Headlines(Layout layout, Names names) {
    this.layout = layout;
    this.names = names;
  }

  /** The attribution that a sentence is as a headline, or null. */
  @Nullable Draft read(int number) {
    Span line = layout.sentence(number);
    if (line.length() > LONGEST || !isLine(line)) {
      return null;
    }
    Draft draft = colon(line);
    return draft == null ? dash(line) : draft;
  }

  private boolean isLine(Span span) {
    String text = layout.text();
    boolean begins = span.start() == 0 || text.charAt(span.start() - 1) == '\n';
    return begins && (span.end() == text.length() || text.charAt(span.end()) == '\n');
  }

  private @Nullable Draft colon(Span line) {
    String words = line.in(layout.text());
    int colon = words.indexOf(": ");
    if (colon <= 0 || colon + 2 >= words.length()) {
      return null;
    }
    Span source = new Span(line.start(), line.start() + colon);
    boolean capital = !Character.isLowerCase(words.charAt(colon + 2));
    return capital && isSource(source)
        ? draft(source, source.end(), new Span(source.end() + 2, line.end()))
        : null;
  }

  private @Nullable Draft dash(Span line) {
    String words = line.in(layout.text());
    int dash = Math.max(words.lastIndexOf(" – "), words.lastIndexOf(" — "));
    dash = Math.max(dash, words.lastIndexOf(" - "));
    if (dash <= 0) {
      return null;
    }
    int start = line.start() + dash + 3;
    int end = words.endsWith(".") ? line.end() - 1 : line.end();
    Span source = new Span(Math.min(start, end), end);
    boolean noun = !names.overlapping(source).isEmpty() || isNoun(source);
    return noun && isSource(source)
        ? draft(source, line.start() + dash + 1, new Span(line.start(), line.start() + dash))
        : null;
  }

  private static Draft draft(Span source, int mark, Span content) {
    return Draft.of(source, new Span(mark, mark + 1), content);
  }

  private boolean isSource(Span span) {
    List<String> words = SourcePhrase.words(layout.text(), span);
    boolean named =
        names.overlapping(span).stream()
            .anyMatch(name -> name.span().equals(span) && name.type() != EntityType.MISC);
    return !words.isEmpty() && words.size() <= MOST_WORDS && (named || isNoun(span));
  }

  private boolean isNoun(Span span) {
    String words = span.in(layout.text()).toLowerCase(Locale.ROOT);
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return SOURCES.contains(last)
        || ROLES.contains(last)
        || BODIES.contains(last)
        || Media.isWord(last);
  }
}
