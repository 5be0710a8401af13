package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.Span;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a sentence where a second proposition begins.
 *
 * <p>Why: an accusation and its denial often share a sentence and are two claims. How: cuts only at
 * strong borders (a semicolon, {@code , but}, {@code , while}, a closing relative clause, {@code ,
 * and} before a new subject), never inside quotation marks, and only where both sides have enough
 * words of their own; when in doubt the sentence stays whole, because a claim that holds half a
 * sentence too much is less wrong than one that holds half a statement. Cost: linear in the tokens.
 */
final class ClauseSplitter {
  /** How many content words a clause needs to stand alone. */
  private static final int ENOUGH = 4;

  /** How many a clause of denial needs ({@code which both deny}). */
  private static final int ENOUGH_DENIAL = 1;

  /** In tokens; a longer clause says more than that. */
  private static final int LONGEST_BARE_DENIAL = 14;

  /** How many letters a word has that is no abbreviation. */
  private static final int LEAST_BEFORE_STOP = 5;

  private static final Map<String, String> BORDERS = borders();
  private static final Phrases BORDER_PHRASES = Phrases.of(List.copyOf(BORDERS.keySet()));
  private static final Set<String> OPENERS =
      new HashSet<>(WordList.read(ClauseSplitter.class, "clause-openers.txt"));
  private static final Phrases DENIALS = Phrases.read("denials.txt");
  private static final Phrases ANAPHORA = Phrases.read("anaphora.txt");

  private final String text;
  private final Words words;
  private final String language;

  ClauseSplitter(String text, Words words, @Nullable String language) {
    this.text = text;
    this.words = words;
    this.language = language == null ? "en" : language;
  }

  /** The clauses of a sentence in order; the sentence itself when nothing parts it. */
  List<Span> split(Span sentence) {
    List<Integer> at = words.inside(sentence);
    if (at.isEmpty()) {
      return List.of(sentence);
    }
    List<Span> clauses = new ArrayList<>();
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < at.size(); i++) {
      String word = words.lower(at.get(i));
      quoted = quotes(word, quoted);
      int border = quoted || i == start ? 0 : borderAt(at, i);
      if (border == 0 && !quoted && (endsBareDenial(at, start, i) || isFullStop(at, i))) {
        border = 1;
      }
      if (border > 0 && isEnough(at, start, i) && isEnough(at, i + border, at.size())) {
        clauses.add(span(at, start, i));
        start = begins(at, i, border);
      }
    }
    clauses.add(span(at, start, at.size()));
    return clauses.size() == 1 ? List.of(sentence) : clauses;
  }

  private static boolean quotes(String word, boolean open) {
    return switch (word) {
      case "\"" -> !open;
      case "“", "«", "``" -> true;
      case "”", "»", "''" -> false;
      default -> open;
    };
  }

  /**
   * Whether a clause ends here that only denies what was said before ("X denied this and said");
   * what follows is a statement of its own.
   */
  private boolean endsBareDenial(List<Integer> at, int start, int i) {
    String word = words.lower(at.get(i));
    if (!word.equals("and") && !word.equals(",") || i - start > LONGEST_BARE_DENIAL) {
      return false;
    }
    List<String> run = new ArrayList<>();
    for (int k = start; k < i; k++) {
      run.add(words.lower(at.get(k)));
    }
    for (int k = 1; k < run.size(); k++) {
      int length = ANAPHORA.lengthAt(run, k);
      if (length > 0 && k + length == run.size()) {
        return DENIALS.in(run);
      }
    }
    return false;
  }

  /**
   * Whether a full stop inside what was taken for one sentence ends one: in texts that write names
   * small. After a short or a capitalised word it may belong to an abbreviation.
   */
  private boolean isFullStop(List<Integer> at, int i) {
    if (i == 0 || !words.lower(at.get(i)).equals(".")) {
      return false;
    }
    String before = words.token(at.get(i - 1)).text();
    return before.length() >= LEAST_BEFORE_STOP && before.chars().allMatch(Character::isLowerCase);
  }

  /** How many tokens the border takes that stands here; 0 when none does. */
  private int borderAt(List<Integer> at, int i) {
    List<String> run = new ArrayList<>();
    for (int k = i; k < Math.min(at.size(), i + 4); k++) {
      run.add(words.lower(at.get(k)));
    }
    int length = BORDER_PHRASES.lengthAt(run, 0);
    if (length == 0 || i + length >= at.size()) {
      return 0;
    }
    String rule = BORDERS.getOrDefault(String.join(" ", run.subList(0, length)), "any");
    boolean holds =
        switch (rule) {
          case "end" -> !hasComma(at, i + length);
          case "new" -> isOpener(at.get(i + length)) && hasAction(at, i + length, at.size());
          default -> true;
        };
    return holds ? length : 0;
  }

  private boolean hasComma(List<Integer> at, int from) {
    for (int i = from; i < at.size(); i++) {
      if (words.lower(at.get(i)).equals(",")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOpener(int token) {
    return OPENERS.contains(words.lower(token))
        || Character.isUpperCase(words.token(token).text().codePointAt(0));
  }

  private boolean hasAction(List<Integer> at, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Actions.contains(Stems.stem(words.lower(at.get(i)), language))) {
        return true;
      }
    }
    return false;
  }

  private boolean isEnough(List<Integer> at, int from, int to) {
    int content = 0;
    List<String> run = new ArrayList<>();
    for (int i = from; i < to; i++) {
      String word = words.lower(at.get(i));
      run.add(word);
      if (Character.isLetterOrDigit(word.codePointAt(0)) && !StopWords.contains(word, language)) {
        content++;
      }
    }
    return content >= ENOUGH || content >= ENOUGH_DENIAL && DENIALS.in(run);
  }

  /** Where the clause after a border begins: relative words belong to it, conjunctions do not. */
  private int begins(List<Integer> at, int i, int border) {
    String last = words.lower(at.get(i + border - 1));
    boolean relative = last.equals("which") || last.equals("who") || last.equals("where");
    return relative ? i + border - 1 : i + border;
  }

  private Span span(List<Integer> at, int from, int to) {
    int end = words.token(at.get(to - 1)).span().end();
    Span span = new Span(words.token(at.get(from)).span().start(), end);
    int cut = end;
    while (cut > span.start() && " ,;".indexOf(text.charAt(cut - 1)) >= 0) {
      cut--;
    }
    return new Span(span.start(), Math.max(cut, span.start()));
  }

  private static Map<String, String> borders() {
    Map<String, String> table = new HashMap<>();
    for (List<String> row : WordList.table(ClauseSplitter.class, "clause-borders.tsv")) {
      table.put(row.get(0), row.get(1));
    }
    return Map.copyOf(table);
  }
}
