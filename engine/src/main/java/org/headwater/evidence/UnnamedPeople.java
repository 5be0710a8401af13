package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.evidence.SlotDifferences.Found;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Finds people whom one article names and another only describes: "Arn Bel, a Larn reporter" and "a
 * Larn reporter".
 *
 * <p>How: a noun for people behind "a" with all its words that carry meaning, {@code man} and its
 * like apart, also stand with the name of somebody whom the other article never names; and both
 * statements share some of their terms. Of statements with the same terms that give a name the same
 * words the first is read. English only. Cost: linear in the words of the story, and for each
 * description at most {@link #LONGEST_LIST} names.
 */
final class UnnamedPeople {
  private static final String SLOT = "name";

  /** How many words a description has, and how far from a name it may stand. */
  private static final int LONGEST = 4;

  private static final int AROUND = 5;

  /** Which part of the weight of the terms both must have. */
  private static final double SHARED = 0.2;

  /** The same where one word is all that describes. */
  private static final double SHARED_BY_NOUN = 0.35;

  private static final int FEWEST_SHARED = 3;

  /** How many names are kept for a word that stands with them. */
  private static final int LONGEST_LIST = 40;

  private static final Set<String> OPENING = Set.of("a", "an");
  private static final Set<String> LINKS = Set.of(",", "of", "from", "the", "a", "an");
  private static final Set<String> NOUNS = WordList.set(UnnamedPeople.class, "unnamed-people.txt");
  private static final Set<String> GENERIC = Set.of("man", "woman", "boy", "girl");

  private final List<AnnotatedArticle> articles;
  private final EntityIndex entities;
  private final StoryWeights weights;
  private final ReadStatements read;

  /** The names by the words that stand with them. */
  private final Map<String, List<Named>> byWord = new HashMap<>();

  private final Set<Sameness> kept = new HashSet<>();

  UnnamedPeople(
      List<AnnotatedArticle> articles,
      EntityIndex entities,
      StoryWeights weights,
      ReadStatements read) {
    this.read = read;
    this.articles = articles;
    this.entities = entities;
    this.weights = weights;
  }

  private record Named(Proposition member, Entity entity, Span span, Set<String> with) {}

  /** What makes one name as good as another: who is named, with which words, in which terms. */
  private record Sameness(String entity, Set<String> with, Set<String> terms) {}

  /** A description by its tokens. */
  private record Described(Proposition member, Words words, int first, int last) {}

  /** The differences in order of the descriptions. */
  List<Found> find(List<Proposition> propositions) {
    List<Described> described = new ArrayList<>();
    Set<String> wanted = new HashSet<>();
    for (Proposition each : propositions) {
      if (isEnglish(each) && each.words().stream().anyMatch(NOUNS::contains)) {
        read(each, described, wanted);
      }
    }
    if (described.isEmpty()) {
      return List.of();
    }
    propositions.forEach(each -> readNames(each, wanted));
    List<Found> found = new ArrayList<>();
    Set<String> done = new HashSet<>();
    for (Described each : described) {
      best(each)
          .filter(named -> done.add(named.entity.id()))
          .ifPresent(named -> found.add(found(named, each)));
    }
    return found;
  }

  private static boolean opens(Words words, int at) {
    return OPENING.contains(words.lower(at)) && !isApposition(words, at);
  }

  private void read(Proposition member, List<Described> described, Set<String> wanted) {
    Words words = read.of(member).words();
    for (int at = 0; at + 1 < words.size(); at++) {
      int last = opens(words, at) ? noun(words, at) : -1;
      if (last > 0) {
        described.add(new Described(member, words, at, last));
        wanted.addAll(words.lower().subList(at + 1, last + 1));
      }
    }
  }

  private Found found(Named named, Described described) {
    Proposition member = described.member;
    Words words = described.words;
    Span inside = words.token(described.first).span().union(words.token(described.last).span());
    Span span = inside.shift(member.span().start());
    return new Found(
        DivergentValues.divergence(
            SLOT,
            DivergenceKind.REFINEMENT,
            List.of(
                new DivergentValues(named.span.in(text(named.member)))
                    .add(new Place(id(named.member), named.span)),
                new DivergentValues(span.in(text(member))).add(new Place(id(member), span)))),
        List.of(named.member, member));
  }

  private void readNames(Proposition member, Set<String> wanted) {
    if (!isEnglish(member) || member.words().stream().noneMatch(wanted::contains)) {
      return;
    }
    int start = member.span().start();
    Words words = read.of(member).words();
    for (EntityIndex.Named named : entities.inside(id(member), member.span())) {
      boolean full = named.span().in(text(member)).indexOf(' ') > 0;
      if (full && named.entity().type() == EntityType.PER) {
        int from = words.from(named.span().start() - start);
        int to = words.from(named.span().end() - start);
        Set<String> with = describing(words, from, to);
        keep(new Named(member, named.entity(), named.span(), with));
      }
    }
  }

  private void keep(Named named) {
    if (kept.add(new Sameness(named.entity.id(), named.with, named.member.terms()))) {
      for (String word : named.with) {
        List<Named> list = byWord.computeIfAbsent(word, key -> new ArrayList<>());
        if (list.size() < LONGEST_LIST) {
          list.add(named);
        }
      }
    }
  }

  /** The words that stand with a name: "Arn Bel of Larn", "a Larn reporter, Arn Bel". */
  private static Set<String> describing(Words words, int from, int to) {
    Set<String> found = new HashSet<>();
    for (int i = from - 1; i >= Math.max(0, from - AROUND) && isPart(words, i); i--) {
      found.add(FrameReader.stem(words.lower(i), "en"));
    }
    for (int i = to; i < Math.min(words.size(), to + AROUND) && isPart(words, i); i++) {
      found.add(FrameReader.stem(words.lower(i), "en"));
    }
    return found;
  }

  private static boolean isPart(Words words, int at) {
    return LINKS.contains(words.lower(at)) || carriesMeaning(words, at);
  }

  private static boolean carriesMeaning(Words words, int at) {
    String word = words.lower(at);
    return Character.isLetter(word.codePointAt(0)) && !StopWords.contains(word, "en");
  }

  /** ", a reporter" behind a name describes who is named there. */
  private static boolean isApposition(Words words, int at) {
    return at > 1
        && words.lower(at - 1).equals(",")
        && Character.isUpperCase(words.token(at - 2).text().codePointAt(0));
  }

  /** The token of a noun for people that ends its phrase, or -1. */
  private static int noun(Words words, int at) {
    int end = Math.min(words.size(), at + 1 + LONGEST);
    for (int i = at + 1; i < end && carriesMeaning(words, i); i++) {
      if (NOUNS.contains(words.lower(i))) {
        String next = i + 1 < words.size() ? words.lower(i + 1) : ".";
        boolean noun =
            next.startsWith("'")
                || next.startsWith("’")
                || i + 1 < words.size() && carriesMeaning(words, i + 1) && !next.endsWith("ed");
        return noun ? -1 : i;
      }
    }
    return -1;
  }

  private Optional<Named> best(Described of) {
    Proposition member = of.member;
    Words words = of.words;
    Set<String> described = new TreeSet<>();
    for (int i = of.first + 1; i <= of.last; i++) {
      if (!GENERIC.contains(words.lower(i))) {
        described.add(FrameReader.stem(words.lower(i), "en"));
      }
    }
    Named best = null;
    double most = of.first + 1 < of.last ? SHARED : SHARED_BY_NOUN;
    for (Named named : candidates(described)) {
      if (named.member.article() != member.article()
          && named.with.containsAll(described)
          && !entities.isNamed(named.entity, id(member))) {
        double shared = SharedTerms.part(named.member, member, weights, FEWEST_SHARED);
        if (shared > most) {
          most = shared;
          best = named;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** The names that stand with the word of a description that the fewest have. */
  private List<Named> candidates(Set<String> described) {
    return described.stream()
        .map(word -> byWord.getOrDefault(word, List.of()))
        .min(Comparator.comparingInt(List::size))
        .orElse(List.of());
  }

  private boolean isEnglish(Proposition member) {
    return ClaimContrasts.isEnglish(articles.get(member.article()));
  }

  private String text(Proposition member) {
    return articles.get(member.article()).text();
  }

  private String id(Proposition member) {
    return articles.get(member.article()).id();
  }
}
