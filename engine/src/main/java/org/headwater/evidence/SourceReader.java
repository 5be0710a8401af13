package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.headwater.attribution.Media;
import org.headwater.document.EntityType;
import org.headwater.entity.Agencies;
import org.headwater.entity.Countries;
import org.headwater.entity.Entity;
import org.headwater.entity.Variant;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a source is by its words and by the entity that they name.
 *
 * <p>Why: only who is named can be known to be somebody else than who is named elsewhere;
 * "officials in Karst" and "a group from Karst" have a name in them and name nobody. How: the head
 * of the words is the last one before a preposition or comma; where that is a common noun of
 * people, or a common noun beside a place, nobody is named, unless it is a body that a place has
 * one of ("the Karst government"). Countries and places stand for those who govern them. Cost: the
 * words of the source.
 */
final class SourceReader {
  /** A spokesman, spokeswoman, spokesperson. */
  private static final String SPEAKS_FOR = "spokes";

  private static final Set<String> UNNAMED = words("unnamed-sources.txt");
  private static final Set<String> GOVERNMENTS = words("governments.txt");
  private static final Set<String> OFFICIAL = words("official-bodies.txt");
  private static final Set<String> DETERMINERS = words("determiners.txt");
  private static final Set<String> BEHIND_HEAD = words("behind-heads.txt");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern EDGE = Pattern.compile("^[\"“‘']+|[\"”,;:]+$");
  private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");

  private final String name;
  private final @Nullable Entity entity;
  private final List<String> head;
  private final String last;

  private SourceReader(String words, @Nullable Entity entity) {
    name = trimmed(words);
    this.entity = entity;
    head = head(name);
    last = head.isEmpty() ? "" : POSSESSIVE.matcher(trimmed(head.getLast())).replaceFirst("");
  }

  private static Set<String> words(String resource) {
    return Set.copyOf(new HashSet<>(WordList.read(SourceReader.class, resource)));
  }

  /**
   * The source that some words stand for.
   *
   * @param words of the article, or a name given by the page (a credit, a byline)
   * @param entity that is named in them
   */
  static Source read(String words, @Nullable Entity entity) {
    return new SourceReader(words, entity).source();
  }

  private Source source() {
    Optional<String> agency =
        Agencies.find(name)
            .or(() -> entity == null ? Optional.empty() : Agencies.find(entity.name()))
            .map(found -> found.name());
    if (agency.isPresent()) {
      return new Source(name, "agency:" + agency.get(), Source.Kind.MEDIA);
    }
    if (isUnnamed()) {
      return new Source(name, "unnamed:" + plain(name), Source.Kind.UNNAMED);
    }
    if (entity != null && entity.type() == EntityType.PER) {
      return new Source(name, "entity:" + entity.id(), Source.Kind.PERSON);
    }
    Optional<String> country = country();
    if (country.isPresent()) {
      return new Source(name, "country:" + country.get(), Source.Kind.STATE);
    }
    return new Source(name, key(), kind());
  }

  private Source.Kind kind() {
    if (Media.isWord(last.toLowerCase(Locale.ROOT))) {
      return Source.Kind.MEDIA;
    }
    boolean governs = isCommon() && GOVERNMENTS.contains(last);
    return governs || isPlace() && !isCommon() ? Source.Kind.STATE : Source.Kind.BODY;
  }

  private String key() {
    if (entity == null) {
      return "name:" + plain(name);
    }
    boolean ofPlace = isPlace() && isCommon() && !GOVERNMENTS.contains(last);
    return "entity:" + entity.id() + (ofPlace ? " " + last : "");
  }

  private boolean isPlace() {
    return entity != null && entity.type() == EntityType.LOC;
  }

  /** The country of "Norway" and of "the Norwegian government". */
  private Optional<String> country() {
    String whole = name;
    if (isCommon() && GOVERNMENTS.contains(last)) {
      String before = String.join(" ", head.subList(0, head.size() - 1));
      whole = POSSESSIVE.matcher(before).replaceFirst("");
    }
    return Countries.code(whole);
  }

  /** Who speaks for a named body counts as that body. */
  private boolean isUnnamed() {
    String lower = last.toLowerCase(Locale.ROOT);
    String end = name.substring(name.lastIndexOf(' ') + 1);
    boolean people = UNNAMED.contains(head.size() == 1 ? lower : last) || UNNAMED.contains(end);
    if (people && !isOfName(lower)) {
      return !(entity != null && lower.startsWith(SPEAKS_FOR));
    }
    if (entity == null) {
      String bare = bare(name);
      return bare.equals(bare.toLowerCase(Locale.ROOT)) && Countries.find(bare).isEmpty();
    }
    boolean person = entity.type() == EntityType.PER || entity.type() == EntityType.ORG;
    return !person
        && isCommon()
        && !lower.startsWith(SPEAKS_FOR)
        && !OFFICIAL.contains(lower)
        && !GOVERNMENTS.contains(lower);
  }

  /** Whether the head is a common noun beside a name, and no part of it. */
  private boolean isCommon() {
    if (last.isEmpty() || !Character.isLowerCase(last.codePointAt(0))) {
      return false;
    }
    return !isOfName(last);
  }

  private boolean isOfName(String word) {
    return entity != null
        && Stream.concat(Stream.of(entity.name()), entity.variants().stream().map(Variant::text))
            .anyMatch(known -> plain(known).contains(word));
  }

  /** The words up to the first preposition or comma, without a determiner. */
  private static List<String> head(String name) {
    List<String> head = new ArrayList<>();
    for (String word : SPACE.split(bare(name))) {
      if (!head.isEmpty() && BEHIND_HEAD.contains(word)) {
        return head;
      }
      head.add(word);
      if (word.endsWith(",")) {
        return head;
      }
    }
    return head;
  }

  private static String bare(String name) {
    int space = name.indexOf(' ');
    return space > 0 && DETERMINERS.contains(name.substring(0, space).toLowerCase(Locale.ROOT))
        ? name.substring(space + 1)
        : name;
  }

  private static String plain(String name) {
    return OutletNames.plain(name);
  }

  private static String trimmed(String words) {
    return EDGE.matcher(words.strip()).replaceAll("");
  }
}
