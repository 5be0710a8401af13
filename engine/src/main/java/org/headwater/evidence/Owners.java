package org.headwater.evidence;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.headwater.entity.Agencies;

/**
 * Which outlets belong to whom, as a person has said.
 *
 * <p>Why: two papers of one house may print one reporter's work under two names, so their own
 * reporting is not known to come from two origins. None is known by default: houses are bought and
 * sold, and a wrong guess would hide an origin. How: outlets are compared by {@link #key}, owners
 * by their names without case. Immutable. Cost: a look-up a name.
 */
public final class Owners {
  /** Nothing is known of anybody's owner. */
  public static final Owners NONE = new Owners(Map.of());

  private static final Pattern ARTICLES = Pattern.compile("^(?:the\\s+)+", CASE_INSENSITIVE);

  private final Map<String, String> byOutlet;

  private Owners(Map<String, String> byOutlet) {
    this.byOutlet = byOutlet;
  }

  /**
   * Owners by the names of their outlets, in whatever spelling.
   *
   * @throws IllegalArgumentException when an outlet or owner is blank, or an outlet under two
   *     spellings has two owners
   */
  public static Owners of(Map<String, String> ownerByOutlet) {
    Map<String, String> byOutlet = new TreeMap<>();
    ownerByOutlet.forEach((outlet, owner) -> {
      if (key(outlet).isEmpty() || owner.isBlank()) {
        throw new IllegalArgumentException("an outlet or owner without a name");
      }
      String before = byOutlet.put(key(outlet), owner.strip());
      if (before != null && !plain(before).equals(plain(owner))) {
        throw new IllegalArgumentException(outlet + " belongs to " + before + " already");
      }
    });
    return new Owners(byOutlet);
  }

  /**
   * What stays the same in all spellings of an outlet's name: lower case, single spaces, without
   * "the"; for an agency, its full name so. The key of a key is the key itself.
   */
  public static String key(String outlet) {
    String bare = ARTICLES.matcher(outlet.strip()).replaceFirst("");
    return Agencies.find(bare).map(agency -> plain(agency.name())).orElse(plain(bare));
  }

  private static String plain(String name) {
    String spaced = Normalizer.normalize(name, Normalizer.Form.NFKC).strip();
    String plain = OutletNames.plain(spaced.replaceAll("\\s+", " "));
    return ARTICLES.matcher(plain).replaceFirst("");
  }

  /** The owner of an outlet, as it was written. */
  public Optional<String> of(String outlet) {
    return byOutlet.isEmpty() ? Optional.empty() : Optional.ofNullable(byOutlet.get(key(outlet)));
  }

  /** Whether two outlets have one owner. */
  boolean areOne(String outlet, String other) {
    return of(outlet)
        .flatMap(owner -> of(other).filter(second -> plain(owner).equals(plain(second))))
        .isPresent();
  }

  /** Which of the sources are not known to be different, since one owner has them. */
  List<String> reasons(Collection<Source> sources) {
    Map<String, Map<String, String>> outlets = new LinkedHashMap<>();
    Map<String, String> names = new TreeMap<>();
    for (Source source : sources) {
      if (source.kind() != Source.Kind.PERSON && source.isNamed()) {
        of(source.name())
            .ifPresent(owner -> {
              names.putIfAbsent(plain(owner), owner);
              outlets
                  .computeIfAbsent(plain(owner), key -> new LinkedHashMap<>())
                  .putIfAbsent(key(source.name()), source.name());
            });
      }
    }
    List<String> reasons = new ArrayList<>();
    outlets.forEach((owner, its) -> {
      if (its.size() > 1) {
        reasons.add(
            listed(List.copyOf(its.values()))
                + " belong to "
                + names.get(owner)
                + ", so they are not known to be two origins");
      }
    });
    return reasons;
  }

  private static String listed(List<String> names) {
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Owners owners && byOutlet.equals(owners.byOutlet);
  }

  @Override
  public int hashCode() {
    return byOutlet.hashCode();
  }

  @Override
  public String toString() {
    return "Owners" + byOutlet;
  }
}
