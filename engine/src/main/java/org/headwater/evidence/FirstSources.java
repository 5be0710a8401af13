package org.headwater.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.headwater.document.AnnotatedArticle;
import org.headwater.entity.Agencies;
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
  record Found(Source source, boolean credited) {}

  /**
   * The sources of the first article of one chain that names some, else that has unnamed ones.
   * Where an article says once from whom it has the claim, its other words on it have no source of
   * their own; and where it gives the same quotation twice, the first speaker is meant.
   */
  List<Found> of(List<Proposition> members) {
    List<Proposition> inOrder = new ArrayList<>(members);
    inOrder.sort(Comparator.comparingInt(Proposition::article));
    TreeSet<Integer> attributed = new TreeSet<>();
    inOrder.stream().filter(m -> !m.chain().isEmpty()).forEach(m -> attributed.add(m.article()));
    Map<Integer, List<Found>> byArticle = new TreeMap<>();
    List<Proposition> taken = new ArrayList<>();
    for (Proposition member : inOrder) {
      boolean silent = member.chain().isEmpty() && attributed.contains(member.article());
      Found found = silent || isRepeated(member, taken) ? null : of(member, members);
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
        && DATELINE.matcher(text).lookingAt();
  }

  private static boolean isPerson(String byline) {
    return byline.strip().indexOf(' ') > 0 && Agencies.find(byline).isEmpty();
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
