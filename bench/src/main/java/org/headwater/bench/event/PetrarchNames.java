package org.headwater.bench.event;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;

/**
 * The actors of a dictionary of PETRARCH and where a text names them.
 *
 * <p>Each actor has phrases and codes; a code may hold only before, after or between days. The
 * first restricted code whose days fit wins, else the unrestricted one; an actor without any code,
 * or with a code of no letters ({@code ---}), takes no part. The longest phrase wins.
 */
final class PetrarchNames {
  private static final Pattern CODE = Pattern.compile("\\[\\s*([^\\s<>\\]]+)\\s*([^\\]]*)\\]");
  private static final Pattern DAY = Pattern.compile("\\d{6,8}");

  private record Code(String code, String from, String to) {
    boolean restricted() {
      return !from.isEmpty() || !to.isEmpty();
    }

    boolean holds(String day) {
      return (from.isEmpty() || day.compareTo(from) >= 0)
          && (to.isEmpty() || day.compareTo(to) <= 0);
    }
  }

  /** Codes of an actor, by the words of its phrases in small letters. */
  private final Map<List<String>, List<Code>> actors = new HashMap<>();

  private int longest;

  static PetrarchNames read(Path file) throws IOException {
    PetrarchNames names = new PetrarchNames();
    List<Code> codes = new ArrayList<>();
    for (String line : PetrarchText.lines(file)) {
      if (line.isBlank()) {
        continue;
      }
      String phrase = line.replaceAll("\\[.*", "").strip();
      if (!phrase.isEmpty()) {
        codes = phrase.startsWith("+") ? codes : new ArrayList<>();
        names.add(phrase.replaceFirst("^\\+", ""), codes);
      }
      Matcher matcher = CODE.matcher(line);
      while (matcher.find()) {
        codes.add(code(matcher.group(1), matcher.group(2)));
      }
    }
    return names;
  }

  int size() {
    return actors.size();
  }

  private void add(String phrase, List<Code> codes) {
    List<String> words = words(phrase.replace('_', ' '));
    if (!words.isEmpty()) {
      actors.put(words, codes);
      longest = Math.max(longest, words.size());
    }
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
  }

  private static Code code(String code, String days) {
    List<String> found = DAY.matcher(days).results().map(r -> whole(r.group())).toList();
    if (found.isEmpty()) {
      return new Code(code, "", "");
    }
    boolean until = days.contains("<");
    boolean since = days.contains(">");
    return new Code(code, until ? "" : found.getFirst(), since ? "" : found.getLast());
  }

  /** Two-digit years are of the twentieth century. */
  private static String whole(String day) {
    return day.length() == 6 ? "19" + day : day;
  }

  /**
   * Where actors stand, in order. The ref of a mention is its code, of which several may be joined
   * by a slash.
   *
   * @param day as {@code 19950101}
   */
  List<EntityMention> in(String text, String day) {
    List<Token> tokens = Tokenizer.tokens(text);
    List<EntityMention> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      int length = Math.min(longest, tokens.size() - i);
      while (length > 0 && !actors.containsKey(key(tokens, i, length))) {
        length--;
      }
      String code = codeAt(actors.getOrDefault(key(tokens, i, length), List.of()), day);
      if (!code.isEmpty()) {
        Span span = new Span(tokens.get(i).span().start(), tokens.get(i + length - 1).span().end());
        found.add(new EntityMention(span, EntityType.LOC, span.in(text), code));
      }
      i += Math.max(1, length);
    }
    return found;
  }

  private static List<String> key(List<Token> tokens, int from, int length) {
    return tokens.subList(from, from + length).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .toList();
  }

  private static String codeAt(List<Code> codes, String day) {
    String plain = "";
    for (Code code : codes) {
      if (code.restricted() && code.holds(day)) {
        plain = code.code();
        break;
      }
      plain = code.restricted() || !plain.isEmpty() ? plain : code.code();
    }
    return plain.chars().anyMatch(Character::isLetter) ? plain : "";
  }
}
