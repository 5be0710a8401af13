package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.document.AnnotatedArticle;
import org.headwater.entity.Agencies;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Who said a claim first, as far as its articles tell.
 *
 * <p>How: the last link of a member's chain; without a chain, the outlet itself where it shows own
 * reporting, else whom the page credits with its text. An outlet that is cited is no source where
 * its own article has the claim too, for that is there to be asked; and neither is the outlet that
 * cites itself. A credit tells from whom that page has its text: where another page of the same
 * text stands in the story without one, it may be the older, and only the name of an agency says
 * otherwise. Cost: one pass over the members.
 */
final class FirstSources {
  /** PLACE, date (NAME) and a dash. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\p{Lu}{2}[\\p{Lu} .'’-]{1,30}(?:, [\\p{L}\\d .]{2,25}){0,2}"
              + "(?: \\([^)\\n]{2,40}\\))? ?[-–—]{1,2} ");

  /** Who stands between the dash of a dateline and another one. */
  private static final Pattern BEHIND = Pattern.compile("([\\p{L} .]{2,40}?) ?[-–—]{1,2} ");

  private static final Set<String> KICKERS = WordList.set(FirstSources.class, "kickers.txt");
  private static final Set<String> DESKS = WordList.set(FirstSources.class, "byline-desks.txt");
  private static final Pattern SPACE = Pattern.compile("[\\s,/]+");

  private final List<AnnotatedArticle> articles;
  private final OutletNames outlets;
  private final SharedPassages passages;
  private final KnownDifferent known;

  /** The articles of each text of which there are several, under the first. */
  private final Map<Integer, List<Integer>> texts = new TreeMap<>();

  FirstSources(
      List<AnnotatedArticle> articles,
      OutletNames outlets,
      SharedPassages passages,
      KnownDifferent known) {
    this.articles = articles;
    this.outlets = outlets;
    this.passages = passages;
    this.known = known;
    for (int i = 0; i < articles.size(); i++) {
      texts.computeIfAbsent(passages.groupOf(i), key -> new ArrayList<>()).add(i);
    }
  }

  /**
   * A source that an article names for a claim.
   *
   * @param credited whether only the page says so, of its whole text
   */
  record Found(Source source, boolean credited) {
    /** Whether it is somebody by name who is no medium. */
    boolean isToldFirst() {
      return source.isNamed() && source.kind() != Source.Kind.MEDIA;
    }
  }

  /**
   * The sources of one chain: of each of its texts those of the first article that names some, for
   * two who told one agency are two. The agency itself is none beside them; so of several texts
   * media count only where nobody else is named, and nobody who is not named where somebody is.
   */
  List<Found> of(OriginGroup group) {
    List<List<Found>> byText =
        group.texts().stream()
            .map(text -> of(text, group.members()))
            .filter(found -> !found.isEmpty())
            .toList();
    List<Found> told = byText.stream().flatMap(List::stream).filter(Found::isToldFirst).toList();
    return told.isEmpty() || byText.size() == 1
        ? byText.stream()
            .filter(found -> found.stream().anyMatch(one -> one.source.isNamed()))
            .findFirst()
            .orElse(byText.isEmpty() ? List.of() : byText.getFirst())
        : told;
  }

  /**
   * The sources of the first article of one text that names some, else that has unnamed ones. Where
   * an article says once from whom it has the claim, its other words on it have no source of their
   * own; and where it gives the same quotation twice, the first speaker is meant.
   */
  private List<Found> of(List<Proposition> members, List<Proposition> group) {
    List<Proposition> inOrder = new ArrayList<>(members);
    inOrder.sort(Comparator.comparingInt(Proposition::article));
    TreeSet<Integer> attributed = new TreeSet<>();
    inOrder.stream().filter(m -> !m.chain().isEmpty()).forEach(m -> attributed.add(m.article()));
    Map<Integer, List<Found>> byArticle = new TreeMap<>();
    List<Proposition> taken = new ArrayList<>();
    for (Proposition member : inOrder) {
      boolean silent = member.chain().isEmpty() && attributed.contains(member.article());
      Found found = silent || isRepeated(member, taken) ? null : of(member, group);
      if (found != null) {
        taken.add(member);
        byArticle.computeIfAbsent(member.article(), key -> new ArrayList<>()).add(found);
      }
    }
    return byArticle.values().stream()
        .filter(sources -> sources.stream().anyMatch(found -> found.source.isNamed()))
        .findFirst()
        .or(() -> byArticle.values().stream().findFirst())
        .orElse(List.of());
  }

  private boolean isRepeated(Proposition member, List<Proposition> taken) {
    return taken.stream()
        .filter(before -> before.article() == member.article())
        .anyMatch(before -> known.oneQuotation(List.of(before), List.of(member)));
  }

  /** Who said it first as far as the member of a chain tells; null when it does not. */
  @Nullable Found of(Proposition member, List<Proposition> group) {
    if (!member.chain().isEmpty()) {
      Source last = member.chain().getLast();
      if (!outlets.isOwn(member.article(), last)) {
        return citesChain(member, group) ? null : new Found(last, false);
      }
      return member.ownReporting() ? own(member) : null;
    }
    return member.ownReporting() || isOnTheSpot(member)
        ? own(member)
        : credit(member.article(), group);
  }

  /** Whether the member has it from another outlet, an article of which is in its chain too. */
  boolean citesChain(Proposition member, List<Proposition> group) {
    return !member.chain().isEmpty()
        && !outlets.isOwn(member.article(), member.chain().getLast())
        && isIn(group, outlets.articleOf(member.chain().getLast()));
  }

  private boolean isIn(List<Proposition> group, @Nullable Integer article) {
    if (article == null) {
      return false;
    }
    int cited = article;
    int text = passages.groupOf(cited);
    return group.stream()
        .anyMatch(m -> outlets.areOne(cited, m.article()) || passages.groupOf(m.article()) == text);
  }

  private Found own(Proposition member) {
    AnnotatedArticle article = articles.get(member.article());
    String outlet = article.article().outlet();
    String name = outlet == null ? article.id() : outlet;
    return new Found(new Source(name, "own:" + Owners.key(name), Source.Kind.OWN), false);
  }

  /**
   * Whether the outlet's reporter was there: a dateline without an agency, a byline, and the first
   * paragraph, of a text that no other outlet has.
   */
  private boolean isOnTheSpot(Proposition member) {
    AnnotatedArticle article = articles.get(member.article());
    String text = article.text();
    int paragraph = text.indexOf('\n');
    return member.stance() == MemberStance.ASSERTS
        && (paragraph < 0 || member.span().end() <= paragraph)
        && article.article().outlet() != null
        && article.article().metadata().byline().stream().anyMatch(FirstSources::isPerson)
        && outsideCredits(member.article()).isEmpty()
        && texts.getOrDefault(passages.groupOf(member.article()), List.of()).size() < 2
        && hasDateline(text);
  }

  /** Whether a text begins with a place and a dash, and neither with a kicker nor an agency. */
  private static boolean hasDateline(String text) {
    Matcher dateline = DATELINE.matcher(text);
    if (!dateline.lookingAt() || KICKERS.contains(firstWord(dateline.group()))) {
      return false;
    }
    Matcher behind = BEHIND.matcher(text).region(dateline.end(), text.length());
    return !behind.lookingAt() || Agencies.find(behind.group(1).strip()).isEmpty();
  }

  private static String firstWord(String line) {
    return SPACE.split(line, 2)[0].toLowerCase(Locale.ROOT);
  }

  /** Whether a byline is a name of somebody, and no desk and no agency. */
  private static boolean isPerson(String byline) {
    List<String> words = List.of(SPACE.split(byline.strip()));
    return words.size() > 1
        && Agencies.find(byline).isEmpty()
        && words.stream().noneMatch(FirstSources::isOffice);
  }

  private static boolean isOffice(String word) {
    return DESKS.contains(word.toLowerCase(Locale.ROOT)) || Agencies.find(word).isPresent();
  }

  private @Nullable Found credit(int article, List<Proposition> group) {
    return outsideCredits(article).stream()
        .filter(credit -> !isIn(group, outlets.articleOf(credit)) && isOfText(article, credit))
        .findFirst()
        .map(credit -> new Found(SourceReader.read(credit, null), true))
        .orElse(null);
  }

  private List<String> outsideCredits(int article) {
    String outlet = articles.get(article).article().outlet();
    return outlets.credited(article).stream()
        .filter(credit -> !credit.equalsIgnoreCase(outlet) && !outlets.isOwn(article, credit))
        .toList();
  }

  /** Whether what one page says of its text holds for all pages of it. */
  private boolean isOfText(int article, String credit) {
    boolean agency = Agencies.find(credit).isPresent();
    return texts.getOrDefault(passages.groupOf(article), List.of()).stream()
        .filter(other -> other != article && outsideCredits(other).isEmpty())
        .allMatch(other -> agency && !isAgency(other));
  }

  /** Whether an article is of a known agency, or credits its outlet as agencies do. */
  private boolean isAgency(int article) {
    String outlet = articles.get(article).article().outlet();
    return !outlets.credited(article).isEmpty()
        || outlet != null && Agencies.find(outlet).isPresent();
  }
}
