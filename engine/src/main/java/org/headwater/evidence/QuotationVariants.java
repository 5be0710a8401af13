package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.attribution.Quotations;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Span;

/**
 * Finds words that one article quotes otherwise than another: "we reject his visit" and "we reject
 * his message".
 *
 * <p>Why: of one spoken sentence at most one form is what was said, and neither the claim nor its
 * numbers show it. How: where {@link #ANCHOR} words in a row are equal in quotations of two
 * articles, both are read on; at the first words that are not equal, up to {@link #LONGEST} on each
 * side differ when equal words follow, or when both sentences end there. Forms of one word, words
 * of grammar, cuts and what stands in brackets are no difference. An article that has both forms
 * quotes two sentences. English only. Cost: linear in the quoted words; of the places of one run at
 * most {@link #MOST_PLACES} are compared.
 */
final class QuotationVariants {
  /** The slot of such a difference. */
  static final String SLOT = "quotation";

  private static final int ANCHOR = 4;
  private static final int LONGEST = 3;

  /** How many equal words must follow words that differ. */
  private static final int AFTER = 2;

  private static final int MOST_PLACES = 12;

  /** Marks by which the editor of a text changed or cut a quotation. */
  private static final String EDITED = "[]()…*—";

  /** A quoted word and the stretch it stands in. */
  private record Quoted(int article, int stretch, String word, Span span, boolean ends) {}

  /** Places that stand for one value. */
  private record Said(String words, TreeMap<Integer, Span> places) {}

  private final List<AnnotatedArticle> articles;
  private final List<Quoted> quoted = new ArrayList<>();

  /** The values by the words before them. */
  private final Map<String, Map<String, Said>> variants = new LinkedHashMap<>();

  private QuotationVariants(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /** The differences in the order in which they are found. */
  static List<Divergence> find(List<AnnotatedArticle> articles) {
    QuotationVariants variants = new QuotationVariants(articles);
    for (int i = 0; i < articles.size(); i++) {
      String language = articles.get(i).article().metadata().language();
      if (language == null || language.equals("en")) {
        variants.read(i);
      }
    }
    variants.compare();
    List<Divergence> found = new ArrayList<>();
    variants
        .variants
        .values()
        .forEach(said -> variants.divergence(List.copyOf(said.values())).ifPresent(found::add));
    return found;
  }

  private void read(int article) {
    String text = articles.get(article).text();
    boolean[] mask = new Quotations(text).mask();
    Words words = new Words(text);
    int stretch = 0;
    int before = 0;
    for (int i = 0; i < words.size(); i++) {
      Span span = words.token(i).span();
      for (int at = before; at < span.start(); at++) {
        stretch += mask[at] ? 0 : 1;
      }
      before = span.end();
      if (mask[span.start()] && Character.isLetterOrDigit(text.charAt(span.start()))) {
        boolean ends = i + 1 >= words.size() || isEnd(text, span.end(), mask);
        quoted.add(new Quoted(article, stretch, words.lower(i), span, ends));
      } else if (!mask[span.start()]) {
        stretch++;
      }
    }
  }

  /** Whether a sentence or the quotation ends at a position, a comma before its mark or not. */
  private static boolean isEnd(String text, int at, boolean[] mask) {
    int mark = at < text.length() && ",;".indexOf(text.charAt(at)) >= 0 ? at + 1 : at;
    return mark >= text.length() || !mask[mark] || ".!?".indexOf(text.charAt(at)) >= 0;
  }

  private void compare() {
    Map<String, List<Integer>> runs = new HashMap<>();
    for (int i = 0; i + ANCHOR < quoted.size(); i++) {
      if (inOne(i, i + ANCHOR)) {
        StringBuilder run = new StringBuilder();
        for (int k = 0; k < ANCHOR; k++) {
          run.append(quoted.get(i + k).word).append(' ');
        }
        List<Integer> places = runs.computeIfAbsent(run.toString(), key -> new ArrayList<>());
        for (int place : places) {
          if (quoted.get(place).article != quoted.get(i).article) {
            compare(place + ANCHOR, i + ANCHOR);
          }
        }
        if (places.size() < MOST_PLACES) {
          places.add(i);
        }
      }
    }
  }

  private boolean inOne(int first, int last) {
    return last < quoted.size()
        && quoted.get(first).stretch == quoted.get(last).stretch
        && quoted.get(first).article == quoted.get(last).article;
  }

  /** Compares what follows equal words; longer equal runs are compared at their ends alone. */
  private void compare(int a, int b) {
    if (quoted.get(a).word.equals(quoted.get(b).word)
        || quoted.get(a - 1).ends
        || quoted.get(b - 1).ends) {
      return;
    }
    for (int sum = 2; sum <= 2 * LONGEST; sum++) {
      for (int p = Math.max(1, sum - LONGEST); p <= Math.min(LONGEST, sum - 1); p++) {
        int q = sum - p;
        if (inOne(a, a + p - 1) && inOne(b, b + q - 1) && meetAgain(a, p, b, q)) {
          take(a, p, b, q);
          return;
        }
      }
    }
  }

  private boolean meetAgain(int a, int p, int b, int q) {
    if (quoted.get(a + p - 1).ends && quoted.get(b + q - 1).ends) {
      return !endsBefore(a, p) && !endsBefore(b, q);
    }
    for (int k = 0; k < AFTER; k++) {
      if (!inOne(a, a + p + k)
          || !inOne(b, b + q + k)
          || !quoted.get(a + p + k).word.equals(quoted.get(b + q + k).word)) {
        return false;
      }
    }
    return !endsBefore(a, p + 1) && !endsBefore(b, q + 1);
  }

  private boolean endsBefore(int from, int length) {
    for (int i = from; i < from + length - 1; i++) {
      if (quoted.get(i).ends) {
        return true;
      }
    }
    return false;
  }

  private void take(int a, int p, int b, int q) {
    Span first = span(a, p);
    Span second = span(b, q);
    String x = text(a).substring(first.start(), first.end());
    String y = text(b).substring(second.start(), second.end());
    if (isEdited(a, p) || isEdited(b, q) || !WordForms.differ(words(a, p), words(b, q))) {
      return;
    }
    String key = String.join(" ", words(a - ANCHOR, ANCHOR));
    Map<String, Said> said = variants.computeIfAbsent(key, k -> new LinkedHashMap<>());
    put(said, x, words(a, p), quoted.get(a).article, first);
    put(said, y, words(b, q), quoted.get(b).article, second);
  }

  private static void put(
      Map<String, Said> said, String words, List<String> lower, int article, Span span) {
    said.computeIfAbsent(String.join(" ", lower), key -> new Said(words, new TreeMap<>()))
        .places
        .putIfAbsent(article, span);
  }

  private Span span(int first, int length) {
    return new Span(quoted.get(first).span.start(), quoted.get(first + length - 1).span.end());
  }

  private String text(int at) {
    return articles.get(quoted.get(at).article).text();
  }

  private List<String> words(int first, int length) {
    return quoted.subList(first, first + length).stream().map(Quoted::word).toList();
  }

  /** Whether brackets or dots stand in the words or right beside them. */
  private boolean isEdited(int first, int length) {
    String text = text(first);
    int from = quoted.get(first - 1).span.end();
    int to = Math.min(text.length(), quoted.get(first + length - 1).span.end() + 2);
    String stretch = text.substring(from, to);
    return stretch.chars().anyMatch(c -> EDITED.indexOf(c) >= 0) || stretch.contains("..");
  }

  private Optional<Divergence> divergence(List<Said> said) {
    Map<Integer, Set<Integer>> starts = new HashMap<>();
    Map<Integer, Span> shortest = new HashMap<>();
    for (Said each : said) {
      each.places.forEach((article, span) -> {
        starts.computeIfAbsent(article, key -> new HashSet<>()).add(span.start());
        shortest.merge(article, span, (x, y) -> y.length() < x.length() ? y : x);
      });
    }
    List<DivergentValue> values = new ArrayList<>();
    for (Said each : said) {
      TreeSet<Integer> own = new TreeSet<>();
      each.places.forEach((article, span) -> {
        if (starts.getOrDefault(article, Set.of()).size() == 1
            && span.equals(shortest.get(article))) {
          own.add(article);
        }
      });
      if (!own.isEmpty()) {
        values.add(
            new DivergentValue(
                each.words,
                own.stream().map(article -> articles.get(article).id()).toList(),
                own.stream()
                    .map(a ->
                        new Place(
                            articles.get(a).id(), each.places.getOrDefault(a, new Span(0, 1))))
                    .toList()));
      }
    }
    values.sort(Comparator.comparingInt(value -> -value.articles().size()));
    return values.size() < 2 ? Optional.empty() : Optional.of(new Divergence(SLOT, values));
  }
}
