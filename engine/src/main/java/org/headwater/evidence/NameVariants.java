package org.headwater.evidence;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.entity.Entity;
import org.headwater.evidence.AlikeValues.Value;
import org.headwater.evidence.SlotDifferences.Found;
import org.headwater.language.StopWords;
import org.headwater.language.WordList;

/**
 * Finds a person or place whom two articles name otherwise: "Norwalk" and "Norfolk", "Linda Moor"
 * and "Lora Moor".
 *
 * <p>How: names of one type that neither article has both of, either of one word within two letters
 * of the other's, or a person's last name behind two first names, in {@link Surroundings} that are
 * alike. Other forms of one word ("Ruritan", "Ruritans") and short forms of a first name are no
 * other name. Cost: names are compared with those whose last word begins alike, {@link
 * #LONGEST_LIST} each.
 */
final class NameVariants {
  /** How alike the words around two names are; chosen on the tuned stories (029). */
  private static final double ALIKE = 0.2;

  private static final int LONGEST_LIST = 40;

  /** How many letters a name has at least of which another may be a slip. */
  private static final int SHORTEST = 5;

  /** How many letters two spellings have in common at their beginning. */
  private static final int COMMON = 3;

  private static final int MOST_LETTERS_APART = 2;

  /** How many letters a first name has at least that is more than initials. */
  private static final int FULL = 3;

  private static final Map<String, Set<String>> NICKNAMES = nicknames();
  private static final Set<String> TITLES = WordList.set(NameVariants.class, "bare-titles.txt");

  private final ReadStatements read;

  NameVariants(ReadStatements read) {
    this.read = read;
  }

  /** A name as an article writes it. */
  private record Name(Set<String> entities, EntityType type, List<String> words) {
    String last() {
      return words.getLast();
    }

    /** The same name of all entities that have it. */
    Name with(Name other) {
      Set<String> all = new HashSet<>(entities);
      all.addAll(other.entities);
      return new Name(all, type, words);
    }
  }

  /** The differences in order of the names. */
  List<Found> find(List<Proposition> propositions) {
    Map<String, Name> names = new TreeMap<>();
    Map<String, List<Value>> places = new HashMap<>();
    for (Proposition each : propositions) {
      AnnotatedArticle article = read.article(each);
      List<EntityIndex.Named> inside = read.entities().inside(article.id(), each.span());
      ContentWords statement = read.of(each);
      for (EntityIndex.Named named : inside) {
        name(named, article.text())
            .ifPresent(name -> {
              String key = name.type + " " + String.join(" ", name.words);
              names.merge(key, name, Name::with);
              List<Value> list = places.computeIfAbsent(key, k -> new ArrayList<>());
              if (list.size() < LONGEST_LIST && statement.member().span().contains(named.span())) {
                Surroundings around = read.around(statement, named.span());
                list.add(new Value(each, named.span(), around));
              }
            });
      }
    }
    return differences(names, places);
  }

  private List<Found> differences(Map<String, Name> names, Map<String, List<Value>> places) {
    Map<String, List<String>> byLetters = new TreeMap<>();
    names.forEach((key, name) -> {
      String last = name.last();
      String letters = last.substring(0, Math.min(COMMON, last.length()));
      List<String> list = byLetters.computeIfAbsent(name.type + letters, k -> new ArrayList<>());
      if (list.size() < LONGEST_LIST) {
        list.add(key);
      }
    });
    List<Found> found = new ArrayList<>();
    for (List<String> alike : byLetters.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (String other : alike.subList(i + 1, alike.size())) {
          compare(alike.get(i), other, names, places, found);
        }
      }
    }
    return found;
  }

  private void compare(
      String a,
      String b,
      Map<String, Name> names,
      Map<String, List<Value>> places,
      List<Found> found) {
    Name one = names.get(a);
    Name other = names.get(b);
    if (one == null || other == null || !differ(one, other)) {
      return;
    }
    Set<Integer> both = articlesOf(places.getOrDefault(a, List.of()));
    both.retainAll(articlesOf(places.getOrDefault(b, List.of())));
    List<Value> first = without(both, places.getOrDefault(a, List.of()));
    List<Value> second = without(both, places.getOrDefault(b, List.of()));
    boolean place = one.type == EntityType.LOC;
    // Two first names of one last name may be two of a family: that is left to the reader.
    boolean family = one.last().equals(other.last());
    DivergenceKind kind = family ? DivergenceKind.WORDING : DivergenceKind.CONTRADICTION;
    AlikeValues alike = new AlikeValues(read.articles(), place ? "place" : "name", kind, ALIKE);
    alike.between(first, second).stream().limit(1).forEach(found::add);
  }

  private static Set<Integer> articlesOf(List<Value> values) {
    Set<Integer> articles = new HashSet<>();
    values.forEach(value -> articles.add(value.article()));
    return articles;
  }

  /** The values of articles that do not have both names. */
  private static List<Value> without(Set<Integer> articles, List<Value> values) {
    return values.stream().filter(value -> !articles.contains(value.article())).toList();
  }

  private static boolean differ(Name a, Name b) {
    int words = a.words.size();
    if (!Collections.disjoint(a.entities, b.entities)) {
      return false;
    }
    if (a.type == EntityType.PER && words > 1 && b.words.size() > 1 && a.last().equals(b.last())) {
      String x = a.words.getFirst();
      String y = b.words.getFirst();
      boolean initial = x.length() < FULL || y.length() < FULL;
      return !initial && !x.startsWith(y) && !y.startsWith(x) && !areOne(x, y);
    }
    return words == b.words.size()
        && a.words.subList(0, words - 1).equals(b.words.subList(0, words - 1))
        && isSlip(a.last(), b.last());
  }

  /** Whether two first names are forms of one: "Ted" and "Edward". */
  private static boolean areOne(String a, String b) {
    return NICKNAMES.getOrDefault(a, Set.of()).contains(b)
        || NICKNAMES.getOrDefault(b, Set.of()).contains(a)
        || NICKNAMES.values().stream().anyMatch(forms -> forms.contains(a) && forms.contains(b));
  }

  private static Map<String, Set<String>> nicknames() {
    Map<String, Set<String>> forms = new HashMap<>();
    for (List<String> row : WordList.table(Entity.class, "nicknames.tsv")) {
      forms.put(row.getFirst(), Set.of(row.get(1).split("\\|")));
    }
    return Map.copyOf(forms);
  }

  /** Whether one word may be a slip for another: a letter or two apart, and no ending of it. */
  private static boolean isSlip(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = longer.equals(a) ? b : a;
    return shorter.length() >= SHORTEST
        && !longer.startsWith(shorter)
        && longer.length() - shorter.length() <= MOST_LETTERS_APART
        && apart(a, b) <= MOST_LETTERS_APART;
  }

  /** The Levenshtein distance. */
  private static int apart(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int k = 0; k <= b.length(); k++) {
      row[k] = k;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int k = 1; k <= b.length(); k++) {
        int above = row[k];
        int same = a.charAt(i - 1) == b.charAt(k - 1) ? corner : corner + 1;
        row[k] = Math.min(same, Math.min(above, row[k - 1]) + 1);
        corner = above;
      }
    }
    return row[b.length()];
  }

  private static Optional<Name> name(EntityIndex.Named named, String text) {
    Span span = named.span();
    String plain = Normalizer.normalize(span.in(text), Normalizer.Form.NFD);
    List<String> words = new ArrayList<>();
    for (String word : Words.lowerOf(plain.replaceAll("\\p{M}", ""))) {
      if (Character.isLetter(word.codePointAt(0))
          && !StopWords.contains(word, "en")
          && !TITLES.contains(word)) {
        words.add(word);
      }
    }
    EntityType type = named.entity().type();
    boolean told = type == EntityType.PER || type == EntityType.LOC || type == EntityType.ORG;
    return words.isEmpty() || !told
        ? Optional.empty()
        : Optional.of(new Name(Set.of(named.entity().id()), type, words));
  }
}
