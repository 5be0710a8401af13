package org.headwater.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.headwater.document.AnnotatedArticle;
import org.jspecify.annotations.Nullable;

/**
 * Whether two named origins of a claim are known to be two.
 *
 * <p>Why: counting one origin twice is the worst that can be said of a claim; so two count only
 * when nothing speaks against it. How: persons are told from persons, bodies from bodies, agencies
 * from agencies, since a minister may speak for the ministry and an agency may have it from the
 * minister; names that may mean one do not count twice ({@link BodyNames}), nor do outlets of one
 * owner, nor two names under one quotation, nor an outlet's interview and whom it names in it. And
 * the two must say so much the same, of one {@link Matter}, that one bears the other out: where one
 * article has words of both, these are what is compared, since an outlet that tells both side by
 * side would say the same thing of both. Cost: a few statements of each; two quotations the product
 * of their words.
 */
final class KnownDifferent {
  /** How many statements of an origin are looked at. */
  private static final int MOST_STATEMENTS = 4;

  /** Words in a row that two people do not say by chance. */
  private static final int ONE_QUOTATION = 7;

  private final List<AnnotatedArticle> articles;
  private final BiPredicate<Proposition, Proposition> agreement;
  private final Owners owners;
  private final Map<Integer, QuotedRuns> quoted = new TreeMap<>();

  /**
   * @param agreement whether two statements say so much the same that one bears the other out
   */
  KnownDifferent(
      List<AnnotatedArticle> articles,
      BiPredicate<Proposition, Proposition> agreement,
      Owners owners) {
    this.articles = articles;
    this.agreement = agreement;
    this.owners = owners;
  }

  /** Why two origins are not known to be different. */
  enum Doubt {
    ONE_NAME("both names may mean the same"),
    SPEAKS_FOR("one may speak for the other"),
    RELAYS("one may have it from the other"),
    PART_OF("one may be part of the other"),
    ONE_OWNER("both belong to one owner"),
    ONE_QUOTATION("the same words are given to both"),
    TOLD("one told the other"),
    REPEATS("one repeats what is reported"),
    JUDGES("one tells it and the other judges it or calls for it"),
    OF_SELF("each speaks of himself"),
    OTHER_WORDS("they do not say quite the same");

    private final String words;

    Doubt(String words) {
      this.words = words;
    }

    /** Half a sentence. */
    String words() {
      return words;
    }
  }

  /** What speaks against two being known to be different; null when nothing does. */
  @Nullable Doubt doubt(NamedOrigin a, NamedOrigin b) {
    Doubt byNames = byNames(a.source(), b.source());
    if (byNames != null) {
      return byNames;
    }
    if (isTold(a, b) || isTold(b, a)) {
      return Doubt.TOLD;
    }
    if (oneQuotation(a.statements(), b.statements())) {
      return Doubt.ONE_QUOTATION;
    }
    return byWords(a.statements(), b.statements());
  }

  private @Nullable Doubt byNames(Source a, Source b) {
    boolean own = a.kind() == Source.Kind.OWN || b.kind() == Source.Kind.OWN;
    boolean person = a.kind() == Source.Kind.PERSON || b.kind() == Source.Kind.PERSON;
    boolean media = a.kind() == Source.Kind.MEDIA || b.kind() == Source.Kind.MEDIA;
    if (!own && person && a.kind() != b.kind()) {
      return Doubt.SPEAKS_FOR;
    }
    if (!own && media && a.kind() != b.kind()) {
      return Doubt.RELAYS;
    }
    if (person && a.kind() == b.kind()) {
      return BodyNames.mayBeOnePerson(a.name(), b.name()) ? Doubt.ONE_NAME : null;
    }
    if (!person && Owners.key(a.name()).equals(Owners.key(b.name()))) {
      return Doubt.ONE_NAME;
    }
    if (!person && owners.areOne(a.name(), b.name())) {
      return Doubt.ONE_OWNER;
    }
    return own || media ? null : bodies(a, b);
  }

  /** A country or place and one of its bodies are one, unless the body is of another country. */
  private static @Nullable Doubt bodies(Source a, Source b) {
    if (BodyNames.mayBeOne(a.name(), b.name())) {
      return Doubt.ONE_NAME;
    }
    if (BodyNames.areOfOneUmbrella(a.name(), b.name())) {
      return Doubt.PART_OF;
    }
    if (a.kind() == b.kind()) {
      return null;
    }
    Set<String> first = BodyNames.countries(a.name());
    Set<String> second = new HashSet<>(BodyNames.countries(b.name()));
    boolean known = !first.isEmpty() && !second.isEmpty();
    second.retainAll(first);
    return known && second.isEmpty() ? null : Doubt.PART_OF;
  }

  /** Whether an outlet's own words name the other: whom it talked to is no second origin. */
  private static boolean isTold(NamedOrigin own, NamedOrigin other) {
    return own.source().kind() == Source.Kind.OWN
        && own.statements().stream()
            .flatMap(statement -> statement.entities().stream())
            .anyMatch(entity -> other.source().key().equals("entity:" + entity));
  }

  /** Why no two of their statements bear each other out; null when some do. */
  private @Nullable Doubt byWords(List<Proposition> a, List<Proposition> b) {
    Set<Integer> both = new HashSet<>();
    a.forEach(statement -> both.add(statement.article()));
    Set<Integer> others = new HashSet<>();
    b.forEach(statement -> others.add(statement.article()));
    both.retainAll(others);
    Doubt doubt = Doubt.OTHER_WORDS;
    for (Proposition x : looked(a, both)) {
      for (Proposition y : looked(b, both)) {
        if ((both.isEmpty() || x.article() == y.article()) && agreement.test(x, y)) {
          doubt = Matter.doubt(x, y);
        }
        if (doubt == null) {
          return null;
        }
      }
    }
    return doubt;
  }

  private static List<Proposition> looked(List<Proposition> statements, Set<Integer> both) {
    return statements.stream()
        .filter(statement -> both.isEmpty() || both.contains(statement.article()))
        .limit(MOST_STATEMENTS)
        .toList();
  }

  /** Whether some words in quotation marks stand under both names. */
  boolean oneQuotation(List<Proposition> a, List<Proposition> b) {
    List<List<String>> first = quotations(a);
    List<List<String>> second = first.isEmpty() ? List.of() : quotations(b);
    return first.stream().anyMatch(x -> second.stream().anyMatch(y -> haveRun(x, y)));
  }

  private List<List<String>> quotations(List<Proposition> statements) {
    List<List<String>> quotations = new ArrayList<>();
    for (Proposition statement :
        statements.subList(0, Math.min(statements.size(), MOST_STATEMENTS))) {
      QuotedRuns runs =
          quoted.computeIfAbsent(
              statement.article(), at -> new QuotedRuns(articles.get(at).text()));
      List<String> words =
          Words.lowerOf(runs.quoted(statement.span())).stream()
              .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
              .toList();
      if (words.size() >= ONE_QUOTATION) {
        quotations.add(words);
      }
    }
    return quotations;
  }

  private static boolean haveRun(List<String> a, List<String> b) {
    Set<List<String>> runs = new HashSet<>();
    for (int i = 0; i + ONE_QUOTATION <= a.size(); i++) {
      runs.add(a.subList(i, i + ONE_QUOTATION));
    }
    for (int i = 0; i + ONE_QUOTATION <= b.size(); i++) {
      if (runs.contains(b.subList(i, i + ONE_QUOTATION))) {
        return true;
      }
    }
    return false;
  }
}
