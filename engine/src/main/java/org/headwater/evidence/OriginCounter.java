package org.headwater.evidence;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.headwater.document.AnnotatedArticle;

/**
 * Counts from how many origins a claim comes, as a range.
 *
 * <p>Why a range: ten outlets may have one agency line, and a text that names no source may be the
 * outlet's own work or anybody's. How: what goes back to one text or one chain is one group ({@link
 * OriginGroups}). A group's origins are the last links of its chains (who said it first); without a
 * chain, the outlet itself where it shows own reporting, the agency that the page credits, or
 * nobody ({@link FirstSources}). {@code high} counts every group's named origins once over all
 * groups, and one more for each group whose origin nobody can tell. {@code low} counts only named
 * origins that are known to be different ({@link KnownDifferent}); so an article without a source
 * can never raise it, and neither can who says something that is not alike to what the others say.
 * Who denies the claim is no origin of it. Cost: linear in the members.
 */
final class OriginCounter {
  private final List<AnnotatedArticle> articles;
  private final SharedPassages passages;
  private final OutletNames outlets;
  private final Owners owners;
  private final KnownDifferent known;
  private final FirstSources sources;
  private final Map<Integer, Set<Integer>> citations;

  /**
   * @param all the propositions of the story
   */
  OriginCounter(
      List<AnnotatedArticle> articles,
      SharedPassages passages,
      List<Proposition> all,
      Likeness likeness,
      Owners owners) {
    this.articles = articles;
    this.passages = passages;
    this.owners = owners;
    outlets = new OutletNames(articles);
    citations = outlets.citations(all);
    known = new KnownDifferent(articles, likeness::agree, owners);
    sources = new FirstSources(articles, outlets, passages, known);
  }

  /** The origins of a claim of these members: those that carry it, or all when none does. */
  Origins count(List<Proposition> members) {
    List<Proposition> carrying = members.stream().filter(m -> m.stance().carries()).toList();
    List<Proposition> counted = carrying.isEmpty() ? members : carrying;
    List<OriginGroup> groups = groups(counted);
    OriginTally tally = tally(groups);
    List<Proposition> firm = firm(counted);
    int low = firm.size() == counted.size() ? tally.low() : tally(groups(firm)).low();
    OriginReasons reasons =
        new OriginReasons(index -> articles.get(index).id(), passages, known, owners, outlets);
    return new Origins(low, Math.max(low, tally.high()), reasons.of(counted, firm, groups, tally));
  }

  private List<OriginGroup> groups(List<Proposition> members) {
    return OriginGroups.of(members, passages, outlets, citations);
  }

  private OriginTally tally(List<OriginGroup> groups) {
    return new OriginTally(groups, sources, passages, known);
  }

  /**
   * The members without those that seem to say the opposite: negated ones among more that are not,
   * or the other way round. They may be a denial in other words, so they are no firm origin.
   */
  private static List<Proposition> firm(List<Proposition> members) {
    List<Proposition> negated = members.stream().filter(Proposition::negated).toList();
    List<Proposition> plain = members.stream().filter(m -> !m.negated()).toList();
    return negated.isEmpty() || plain.isEmpty()
        ? members
        : negated.size() > plain.size() ? negated : plain;
  }
}
