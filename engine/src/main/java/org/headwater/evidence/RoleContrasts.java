package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Finds people whom two statements of one claim call two things: "the comedian Arn Bel" and "the
 * talk show host Arn Bel".
 *
 * <p>How: the words right before a name that end in a noun in small letters, else an apposition
 * behind it; two differ when no word that carries meaning is in both. Forms of address and parties
 * say nothing that others deny. Unlike {@link WordingFinder} only people, only within a claim, and
 * only what tells of two roles. Cost: a look around the names of a claim.
 */
final class RoleContrasts {
  private static final String SLOT = "role";

  /** How many characters before and behind a name are looked at. */
  private static final int REACH = 90;

  private static final int LONGEST_BEFORE = 8;
  private static final int LONGEST_BEHIND = 10;

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "where");
  private static final Set<String> LINKS = Set.of("of", "and");
  private static final Set<String> OPENING = Set.of("the", "a", "an");
  private static final Set<String> AUXILIARIES =
      WordList.set(RoleContrasts.class, "flat-auxiliaries.txt");
  private static final Set<String> TITLES = WordList.set(RoleContrasts.class, "bare-titles.txt");
  private static final Set<String> SAYING = WordList.set(RoleContrasts.class, "saying-stems.txt");

  private RoleContrasts() {}

  /** What a statement calls somebody. */
  private record Called(ContentWords of, Span span, Set<String> stems) {}

  static List<Divergence> find(List<ContentWords> statements, EntityIndex entities) {
    Map<String, Set<String>> naming = new HashMap<>();
    for (ContentWords each : statements) {
      for (EntityIndex.Named named : entities.inside(each.article(), each.member().span())) {
        if (named.entity().type() == EntityType.PER) {
          naming
              .computeIfAbsent(named.entity().id(), key -> new HashSet<>())
              .addAll(each.articles());
        }
      }
    }
    naming.values().removeIf(articles -> articles.size() < 2);
    Map<String, Map<String, Called>> byEntity = new LinkedHashMap<>();
    for (ContentWords each : naming.isEmpty() ? List.<ContentWords>of() : statements) {
      for (EntityIndex.Named named : entities.inside(each.article(), each.member().span())) {
        if (naming.containsKey(named.entity().id())) {
          called(each, named.span())
              .ifPresent(called -> {
                Map<String, Called> byArticle =
                    byEntity.computeIfAbsent(named.entity().id(), key -> new LinkedHashMap<>());
                each.articles().forEach(article -> byArticle.putIfAbsent(article, called));
              });
        }
      }
    }
    List<Divergence> found = new ArrayList<>();
    for (Map<String, Called> called : byEntity.values()) {
      List<Called> different = different(called);
      if (different.size() > 1) {
        found.add(
            DivergentValues.divergence(
                SLOT,
                DivergenceKind.WORDING,
                different.stream()
                    .map(each -> each.of.value(new Place(each.of.article(), each.span)))
                    .toList()));
      }
    }
    return found;
  }

  private static List<Called> different(Map<String, Called> called) {
    List<Called> different = new ArrayList<>();
    for (Called each : called.values()) {
      if (different.stream().noneMatch(o -> o.stems.stream().anyMatch(each.stems::contains))) {
        different.add(each);
      }
    }
    return different;
  }

  private static Optional<Called> called(ContentWords of, Span name) {
    String text = of.text();
    Optional<Span> before = before(text, name);
    Optional<Span> shown =
        before.filter(span -> Character.isLowerCase(lastWord(span.in(text)).charAt(0)));
    Set<String> stems = new HashSet<>();
    before.ifPresent(span -> stems.addAll(stems(span.in(text))));
    Optional<Span> span = shown.or(() -> behind(text, name));
    span.ifPresent(words -> stems.addAll(stems(words.in(text))));
    return span.isEmpty() || stems(span.get().in(text)).isEmpty()
        ? Optional.empty()
        : Optional.of(new Called(of, span.get(), stems));
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : Words.lowerOf(words.replace('-', ' '))) {
      if (Character.isLetter(word.charAt(0))
          && !StopWords.contains(word, "en")
          && !TITLES.contains(word)) {
        stems.add(Stems.stem(word, "en"));
      }
    }
    return stems;
  }

  /** The words right before a name that may say what somebody is. */
  private static Optional<Span> before(String text, Span name) {
    int line = text.lastIndexOf('\n', name.start() - 1) + 1;
    int from = Math.max(line, name.start() - REACH);
    while (from > line && from < name.start() && !Character.isWhitespace(text.charAt(from - 1))) {
      from++;
    }
    Words words = new Words(text.substring(from, name.start()));
    int last = words.size() - 1;
    int at = last;
    while (at >= 0
        && last - at < LONGEST_BEFORE
        && (isPart(words, at) || at < last && LINKS.contains(words.lower(at)))) {
      at--;
    }
    if (at < 0 && from > line) {
      return Optional.empty(); // it begins farther away
    }
    while (at < last && LINKS.contains(words.lower(at + 1))) {
      at++;
    }
    return at < last && isNoun(words.lower(last), at == last - 1)
        ? Optional.of(words.token(at + 1).span().union(words.token(last).span()).shift(from))
        : Optional.empty();
  }

  /** By its form no verb; alone before a name no word that may be one. */
  private static boolean isNoun(String word, boolean alone) {
    boolean plural = word.endsWith("s") && !word.endsWith("ss");
    return !word.endsWith("ed") && !plural && !(alone && Actions.contains(Stems.stem(word, "en")));
  }

  private static boolean isPart(Words words, int at) {
    String word = words.lower(at);
    return Character.isLetter(word.charAt(0))
        && !word.endsWith("ing")
        && !StopWords.contains(word, "en")
        && !SAYING.contains(Stems.stem(word, "en"));
  }

  /** An apposition: ", the embattled governor," without what opens it. */
  private static Optional<Span> behind(String text, Span name) {
    int end = text.indexOf('\n', name.end());
    int to = Math.min(end < 0 ? text.length() : end, name.end() + REACH);
    while (to < text.length() && to > name.end() && !Character.isWhitespace(text.charAt(to))) {
      to--;
    }
    Words words = new Words(text.substring(name.end(), to));
    if (words.size() < 3 || !words.lower(0).equals(",") || !OPENING.contains(words.lower(1))) {
      return Optional.empty();
    }
    int at = 2;
    while (at < words.size()
        && at <= LONGEST_BEHIND
        && Character.isLetterOrDigit(words.lower(at).codePointAt(0))
        && !RELATIVE.contains(words.lower(at))) {
      at++;
    }
    boolean ends =
        at < words.size() && (",.".contains(words.lower(at)) || RELATIVE.contains(words.lower(at)));
    boolean clause =
        words.lower().subList(1, at).stream()
            .anyMatch(word -> AUXILIARIES.contains(word) || word.equals("said"));
    return ends && !clause && at > 2
        ? Optional.of(words.token(1).span().union(words.token(at - 1).span()).shift(name.end()))
        : Optional.empty();
  }
}
