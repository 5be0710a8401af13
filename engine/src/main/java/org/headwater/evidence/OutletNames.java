package org.headwater.evidence;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.headwater.document.AnnotatedArticle;
import org.headwater.entity.Agencies;
import org.headwater.entity.Countries;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Which article of a story a source's name speaks of, and from whom an article says it has its
 * text.
 *
 * <p>Why: an outlet cites another one by its name, without or with its article, inside more words
 * ("the Northern Ledger newspaper"), or by its initials, and only when both are known to be one is
 * a copy not counted as a second origin. How: an outlet is known by its name without "the", by the
 * agency that it is, from three words on by its initials in capitals, and by its last word where no
 * other outlet of the story ends in it ("the Ledger"). Cost: one pass over the articles; the first
 * look-up of a name takes the outlets of the story, of which there are few names. For one thread.
 */
final class OutletNames {
  private static final int FEWEST_WORDS_OF_INITIALS = 3;

  /** How far into a text its dateline ends at most. */
  private static final int DATELINE = 80;

  /** What stands behind the name proper. */
  private static final Set<String> ENDINGS = WordList.set(OutletNames.class, "outlet-endings.txt");

  /** No name of an outlet. */
  private static final String AMBIGUOUS = "";

  private final List<List<String>> credited;
  private final Map<String, Integer> byName = new TreeMap<>();
  private final Map<String, Integer> byInitials = new TreeMap<>();

  /** The outlets by their last words; {@link #AMBIGUOUS} when two end in one. */
  private final Map<String, String> byLastWord = new TreeMap<>();

  /** The key of each article's outlet, empty when it has none. */
  private final List<String> outlets;

  /** What was looked up, since the same few names are asked for at every claim. */
  private final Map<Name, Optional<Integer>> lookedUp = new HashMap<>();

  /**
   * A name as it is looked up.
   *
   * @param inShort whether it may be a short form
   */
  private record Name(String words, boolean inShort) {}

  OutletNames(List<AnnotatedArticle> articles) {
    credited = articles.stream().map(OutletNames::credits).toList();
    outlets =
        articles.stream()
            .map(article -> article.article().outlet())
            .map(outlet -> outlet == null ? "" : Owners.key(outlet))
            .toList();
    for (int i = 0; i < articles.size(); i++) {
      String outlet = articles.get(i).article().outlet();
      if (outlet != null && !plain(outlet).isEmpty()) {
        byName.putIfAbsent(plain(outlet), i);
        int article = i;
        Agencies.find(outlet).ifPresent(a -> byName.putIfAbsent(plain(a.name()), article));
        String initials = initials(outlet);
        if (initials.length() >= FEWEST_WORDS_OF_INITIALS) {
          byInitials.putIfAbsent(initials, i);
        }
        byLastWord.merge(
            lastWord(plain(outlet)), plain(outlet), (a, b) -> a.equals(b) ? a : AMBIGUOUS);
      }
    }
  }

  /** A name in lower case without "the". */
  static String plain(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring(4) : lower;
  }

  /**
   * A plain name without the words that are left out behind a name: "bbc" of "bbc news"; the whole
   * name where nothing else is left.
   */
  static String shortened(String plain) {
    String name = plain;
    int space = name.lastIndexOf(' ');
    while (space > 0 && ENDINGS.contains(name.substring(space + 1))) {
      name = name.substring(0, space);
      space = name.lastIndexOf(' ');
    }
    return ENDINGS.contains(name) ? plain : name;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.strip().split(" ")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  /**
   * The first article of the outlet that a source is; a country or person is none by a short form.
   */
  @Nullable Integer articleOf(Source source) {
    boolean other = source.kind() == Source.Kind.STATE || source.kind() == Source.Kind.PERSON;
    return articleOf(source.name(), !other);
  }

  /** The first article of the outlet that a name stands for; null when it is none of the story. */
  @Nullable Integer articleOf(String name) {
    return articleOf(name, true);
  }

  private @Nullable Integer articleOf(String name, boolean inShort) {
    return lookedUp
        .computeIfAbsent(new Name(name, inShort), key -> Optional.ofNullable(find(name, inShort)))
        .orElse(null);
  }

  private @Nullable Integer find(String name, boolean inShort) {
    String plain = plain(name);
    Integer found = byName.get(plain);
    if (found == null) {
      found = Agencies.find(name).map(agency -> byName.get(plain(agency.name()))).orElse(null);
    }
    if (found == null && inShort) {
      found = byInitials.get(name.strip());
    }
    if (found == null && inShort) {
      found = ending(name);
    }
    if (found != null) {
      return found;
    }
    String padded = " " + plain + " ";
    for (Map.Entry<String, Integer> outlet : byName.entrySet()) {
      if (outlet.getKey().indexOf(' ') > 0 && padded.contains(" " + outlet.getKey() + " ")) {
        return outlet.getValue();
      }
    }
    return null;
  }

  /** The outlet that "the Ledger" is short for, where one alone ends so; a country is no ledger. */
  private @Nullable Integer ending(String name) {
    String bare = name.strip().replaceFirst("^[Tt]he ", "");
    boolean word =
        bare.indexOf(' ') < 0
            && !bare.isEmpty()
            && Character.isUpperCase(bare.charAt(0))
            && Countries.find(bare).isEmpty();
    String outlet = word ? byLastWord.getOrDefault(plain(bare), AMBIGUOUS) : AMBIGUOUS;
    return byName.get(outlet);
  }

  private static String lastWord(String plain) {
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  /** Whether a name is that of the outlet of an article. */
  boolean isOwn(int article, String name) {
    return areOne(articleOf(name), article);
  }

  /** Whether a source is the outlet of an article. */
  boolean isOwn(int article, Source source) {
    return areOne(articleOf(source), article);
  }

  /** Whether two articles are of one outlet. */
  boolean areOne(@Nullable Integer article, int other) {
    return article != null
        && !outletOf(other).isEmpty()
        && outletOf(article).equals(outletOf(other));
  }

  /** What all spellings of the name of an article's outlet have in common; empty without one. */
  String outletOf(int article) {
    return outlets.get(article);
  }

  /** The outlets and agencies to which an article gives its whole text: credits and dateline. */
  List<String> credited(int article) {
    return credited.get(article);
  }

  private static List<String> credits(AnnotatedArticle article) {
    Set<String> names = new LinkedHashSet<>(article.article().metadata().credits());
    String dateline = dateline(article.text());
    if (dateline != null) {
      names.add(dateline);
    }
    return List.copyOf(names);
  }

  /** The name in brackets in a dateline ({@code PLACE, date (NAME) -}), in capitals. */
  private static @Nullable String dateline(String text) {
    int open = text.indexOf('(');
    int close = open < 0 ? -1 : text.indexOf(')', open);
    if (open < 0 || close < 0 || close > DATELINE) {
      return null;
    }
    String rest = text.substring(close + 1).stripLeading();
    boolean dash = !rest.isEmpty() && "-–—".indexOf(rest.charAt(0)) >= 0;
    String name = text.substring(open + 1, close).strip();
    return dash && !name.isEmpty() && Character.isUpperCase(name.charAt(0)) ? name : null;
  }

  /** For each article, the other articles of the story whose outlets it cites anywhere. */
  Map<Integer, Set<Integer>> citations(List<Proposition> all) {
    Map<Integer, Set<Integer>> citations = new TreeMap<>();
    for (Proposition proposition : all) {
      for (Source source : proposition.chain()) {
        Integer cited = articleOf(source);
        if (cited != null && cited != proposition.article()) {
          citations.computeIfAbsent(proposition.article(), key -> new TreeSet<>()).add(cited);
        }
      }
    }
    return citations;
  }
}
