package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;
import org.headwater.evidence.Wording.Phrase;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Finds how each article names the same person, body or place.
 *
 * <p>Why: "the aggressor country" and "the neighbour" stand for one country and tell how who writes
 * stands to it; quoted side by side they need no score. How: the words before a name up to an
 * article or possessive, when only plain words lie between, and an apposition behind it. An entity
 * is shown when some article describes it so and another names it otherwise. English only. Cost:
 * linear in the mentions, of which {@link #MOST_MENTIONS} of an entity are looked at.
 */
final class WordingFinder {
  private static final int MOST_MENTIONS = 60;

  /** How many words may stand between "the" and a name, and in an apposition. */
  private static final int LONGEST_BEFORE = 4;

  private static final int LONGEST_BEHIND = 9;

  /** How many characters before and behind a name are looked at. */
  private static final int REACH = 90;

  /** How many characters hold the next word. */
  private static final int NEXT_WORD = 24;

  /** How many wordings of one article are shown of an entity. */
  private static final int MOST_OF_ARTICLE = 2;

  private static final Set<String> DETERMINERS =
      WordList.set(WordingFinder.class, "determiners.txt");

  /** Words that make a clause of what would be an apposition. */
  private static final Set<String> AUXILIARIES =
      WordList.set(WordingFinder.class, "flat-auxiliaries.txt");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "where");

  private final Map<String, AnnotatedArticle> articles = new HashMap<>();

  private WordingFinder(List<AnnotatedArticle> articles) {
    articles.forEach(article -> this.articles.put(article.id(), article));
  }

  /** The wordings in the order of the entities. */
  static List<Wording> find(List<AnnotatedArticle> articles, List<Entity> entities) {
    WordingFinder finder = new WordingFinder(articles);
    return entities.stream().flatMap(entity -> finder.of(entity).stream()).toList();
  }

  private Optional<Wording> of(Entity entity) {
    Map<String, Map<String, Phrase>> byArticle = new LinkedHashMap<>();
    Map<String, Phrase> bare = new LinkedHashMap<>();
    if (entity.type() == EntityType.MISC) {
      return Optional.empty();
    }
    for (Mention mention :
        entity.mentions().subList(0, Math.min(MOST_MENTIONS, entity.mentions().size()))) {
      AnnotatedArticle article = articles.get(mention.article());
      if (article != null) {
        Phrase plain = phrase(article, mention.span());
        bare.putIfAbsent(article.id(), plain);
        described(article, mention.span())
            .map(span -> phrase(article, span))
            .ifPresent(phrase ->
                byArticle
                    .computeIfAbsent(article.id(), id -> new LinkedHashMap<>())
                    .putIfAbsent(phrase.words().toLowerCase(Locale.ROOT), phrase));
      }
    }
    if (byArticle.isEmpty() || bare.size() < 2) {
      return Optional.empty();
    }
    List<Phrase> phrases = new ArrayList<>();
    bare.forEach((id, plain) -> {
      Map<String, Phrase> described = byArticle.getOrDefault(id, Map.of());
      if (described.isEmpty()) {
        phrases.add(plain);
      } else {
        described.values().stream().limit(MOST_OF_ARTICLE).forEach(phrases::add);
      }
    });
    long different =
        phrases.stream().map(p -> p.words().toLowerCase(Locale.ROOT)).distinct().count();
    return different < 2 ? Optional.empty() : Optional.of(new Wording(entity.name(), phrases));
  }

  private static Phrase phrase(AnnotatedArticle article, Span span) {
    return new Phrase(span.in(article.text()), new Place(article.id(), span));
  }

  private static Optional<Span> described(AnnotatedArticle article, Span name) {
    String text = article.text();
    return name.in(text).indexOf('\n') < 0 && standsAlone(text, name.end())
        ? before(text, name).or(() -> behind(text, name))
        : Optional.empty();
  }

  /** Whether no noun goes on behind the name ("the former Finance Ministry building"). */
  private static boolean standsAlone(String text, int end) {
    int to = Math.min(lineEnd(text, end), end + NEXT_WORD);
    Words words = new Words(text.substring(end, to));
    if (words.size() == 0) {
      return true;
    }
    String next = words.token(0).text();
    return !Character.isLetterOrDigit(next.codePointAt(0))
        || StopWords.contains(words.lower(0), "en")
        || next.endsWith("ed")
        || words.lower(0).equals("said")
        || words.lower(0).equals("says");
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** From "the" or its like to the name, in its line. */
  private static Optional<Span> before(String text, Span name) {
    int line = text.lastIndexOf('\n', name.start() - 1) + 1;
    int from = Math.max(line, name.start() - REACH);
    Words words = new Words(text.substring(from, name.start()));
    int at = words.size() - 1;
    int plain = 0;
    while (at >= 0 && plain <= LONGEST_BEFORE && isPlain(words, at, plain == 0)) {
      at--;
      plain++;
    }
    boolean opened = at >= 0 && DETERMINERS.contains(words.lower(at));
    if (!opened
        || plain == 0
        || plain > LONGEST_BEFORE
        || isAction(words.lower(words.size() - 1))) {
      return Optional.empty();
    }
    return Optional.of(new Span(from + words.token(at).span().start(), name.end()));
  }

  /**
   * A word in small letters that is no word of grammar and hardly a verb: one that ends like a verb
   * may only stand right behind the article ("the embattled governor").
   */
  private static boolean isPlain(Words words, int at, boolean last) {
    String word = words.token(at).text();
    boolean verb =
        word.endsWith("ing") || word.endsWith("s") && !word.endsWith("ss") || word.endsWith("ed");
    boolean first = at > 0 && DETERMINERS.contains(words.lower(at - 1));
    return word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-')
        && !StopWords.contains(word, "en")
        && (!verb || first && !(last && word.endsWith("ing")));
  }

  /** From the name to the end of an apposition ("Larn, the embattled governor,"). */
  private static Optional<Span> behind(String text, Span name) {
    int to = Math.min(lineEnd(text, name.end()), name.end() + REACH);
    Words words = new Words(text.substring(name.end(), to));
    if (words.size() < 2 || !words.lower(0).equals(",") || !DETERMINERS.contains(words.lower(1))) {
      return Optional.empty();
    }
    int at = 2;
    while (at < words.size()
        && at <= LONGEST_BEHIND
        && isLetter(words.lower(at))
        && !RELATIVE.contains(words.lower(at))) {
      at++;
    }
    boolean clause = words.lower().subList(2, at).stream().anyMatch(AUXILIARIES::contains);
    boolean ends =
        at < words.size() && (",.".contains(words.lower(at)) || RELATIVE.contains(words.lower(at)));
    return ends && !clause && at > 2
        ? Optional.of(new Span(name.start(), name.end() + words.token(at - 1).span().end()))
        : Optional.empty();
  }

  /** "The statement said": a verb, not what somebody is. */
  private static boolean isAction(String word) {
    return word.equals("said") || Actions.contains(Stems.stem(word, "en"));
  }

  private static boolean isLetter(String word) {
    return Character.isLetterOrDigit(word.codePointAt(0)) || word.startsWith("'");
  }
}
