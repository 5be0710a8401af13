package org.headwater.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.entity.Countries.CountryName;
import org.headwater.entity.Countries.Use;
import org.headwater.language.TaggedName;

/**
 * Turns the tagged names of one article into mentions of entities.
 *
 * <p>Why: an article names a person in full once and by the family name afterwards, an agency by
 * its acronym, a country by several names, and some outlets write names in lower case, which
 * taggers miss. How: gazetteer finds in lower case are added and impossible types corrected; then
 * names are joined by keys (same words, one country, one agency, acronym and long form) and family
 * names by the only, or else the last safe, full name before them ({@link PersonLinker}). What is
 * not safe stays an entity of its own. Cost: linear in the names but for the comparison of full
 * person names that share a word.
 *
 * <p>Immutable; may be shared by threads.
 */
public final class MentionLinker {
  /**
   * The mentions of an article in order of their spans, without overlaps.
   *
   * @param sentences spans of the sentences
   * @param names what the tagger marked; overlapping names give way to the earlier and longer one
   */
  public List<EntityMention> link(String text, List<Span> sentences, List<TaggedName> names) {
    List<Found> found = FoundNames.in(text, names);
    DisjointSets sets = new DisjointSets(found.size());
    joinByKeys(found, sets);
    Acronyms.join(text, found, sets);
    new PersonLinker(sentences, found, sets).join();
    return mentions(found, sets);
  }

  private static void joinByKeys(List<Found> found, DisjointSets sets) {
    Map<String, Integer> first = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).type() == EntityType.PER && !found.get(i).full()) {
        continue;
      }
      Integer earlier = first.putIfAbsent(key(found.get(i)), i);
      if (earlier != null) {
        sets.union(earlier, i);
      }
    }
  }

  /** Equal for names that are one entity beyond doubt; single person names are left to others. */
  static String key(Found found) {
    Optional<CountryName> country = Countries.find(found.text());
    String prefix = found.type() + ":";
    if (found.type() == EntityType.ORG) {
      Optional<Agency> agency = Agencies.find(found.text());
      if (agency.isPresent()) {
        return "agency:" + agency.get().name();
      }
    }
    if (country.isPresent() && found.type() != EntityType.PER) {
      Use use = country.get().use();
      if (use == Use.NAME || use == Use.ADJECTIVE) {
        return prefix + use + ":" + country.get().code();
      }
    }
    String words = found.key();
    return prefix + (words.isEmpty() ? found.text() : words);
  }

  private static List<EntityMention> mentions(List<Found> found, DisjointSets sets) {
    Map<Integer, List<Found>> members = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      members.computeIfAbsent(sets.find(i), k -> new ArrayList<>()).add(found.get(i));
    }
    List<EntityMention> mentions = new ArrayList<>();
    int number = 0;
    for (List<Found> group : members.values()) {
      String ref = "e" + ++number;
      String name = fullest(group);
      group.forEach(f -> mentions.add(new EntityMention(f.span(), f.type(), name, ref)));
    }
    mentions.sort(Comparator.comparing(EntityMention::span));
    return List.copyOf(mentions);
  }

  /** The fullest form, capitalised where the text or a gazetteer has such a form. */
  private static String fullest(List<Found> group) {
    Found best =
        group.stream()
            .min(
                Comparator.comparing((Found f) -> !f.capitalised())
                    .thenComparing(f -> -f.words().majors())
                    .thenComparing(f -> -f.words().words().size())
                    .thenComparing(f -> acronym(f.text()) ? 1 : 0))
            .orElseThrow();
    return best.capitalised() ? NameForm.withoutTitle(best) : NameForm.usual(best);
  }

  private static boolean acronym(String text) {
    return text.indexOf(' ') < 0 && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
