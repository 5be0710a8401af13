package org.headwater.attribution;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.attribution.Speakers.Speaker;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.language.WordList;

/**
 * Tells which organisation "the union" or "the company" is.
 *
 * <p>How: the only organisation of the article whose name ends in the noun ("the union" is the Food
 * Workers' Union), as the tagger found it or as it is written with capitals. A firm's name seldom
 * ends in "company", so "the company" is also the only organisation of the article that has no such
 * noun in its name. Two that might be meant are none. Cost: one pass over the names for each noun.
 */
final class Bodies {
  private static final Set<String> NOUNS = WordList.set(Bodies.class, "bodies.txt");
  private static final Set<String> FIRMS = WordList.set(Bodies.class, "firms.txt");

  /** Capitalised words, not an article, before the noun; names hold few words. */
  private static final String TITLE =
      "\\b(?!The |A |An )(?:\\p{Lu}[\\p{L}’'.&-]{0,30} (?:of |for |and )?){1,5}";

  private final Layout layout;
  private final Names names;
  private final Map<String, Speaker> meant = new HashMap<>();

  Bodies(Layout layout, Names names) {
    this.layout = layout;
    this.names = names;
  }

  /** The organisation that a source of an article and a noun stands for; nobody when not safe. */
  Speaker meant(Span source) {
    List<String> words = SourcePhrase.words(layout.text(), source);
    String noun = words.getLast();
    if (words.size() != 2 || !NOUNS.contains(noun) && !FIRMS.contains(noun)) {
      return Speaker.NOBODY;
    }
    return meant.computeIfAbsent(noun, this::bearer);
  }

  private Speaker bearer(String noun) {
    Set<String> titles = titles(noun);
    if (titles.size() > 1) {
      return Speaker.NOBODY;
    }
    Optional<EntityMention> named = only(last -> last.equals(noun));
    if (named.isEmpty() && titles.isEmpty() && FIRMS.contains(noun)) {
      named = only(last -> !NOUNS.contains(last) && !Media.isWord(last));
    }
    return named
        .map(mention -> new Speaker(mention.name(), mention.ref()))
        .orElseGet(() -> new Speaker(titles.stream().findFirst().orElse(null), null));
  }

  /**
   * The different titles of the text that end in the noun, without a short form in its long one.
   */
  private Set<String> titles(String noun) {
    String last = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
    if (!layout.text().contains(last)) {
      return Set.of();
    }
    Set<String> titles =
        new TreeSet<>(
            Comparator.comparing(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()));
    Matcher matcher = Pattern.compile(TITLE + last + "\\b").matcher(layout.text());
    while (matcher.find()) {
      titles.add(matcher.group());
    }
    Set<String> different = new LinkedHashSet<>();
    for (String title : titles) {
      if (different.stream().noneMatch(longer -> longer.endsWith(title))) {
        different.add(title);
      }
    }
    return different;
  }

  /** The only organisation whose last word is such a word. */
  private Optional<EntityMention> only(Predicate<String> last) {
    Map<String, EntityMention> found = new LinkedHashMap<>();
    for (EntityMention mention : names.all()) {
      if (mention.type() == EntityType.ORG && last.test(lastWord(mention))) {
        found.putIfAbsent(mention.ref(), mention);
      }
    }
    return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
  }

  private String lastWord(EntityMention mention) {
    String name = mention.span().in(layout.text()).strip().toLowerCase(Locale.ROOT);
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
