package org.headwater.evidence;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Attribution;
import org.headwater.document.PartialDate;
import org.headwater.document.TimeExpression;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Tells background and reactions apart from the news.
 *
 * <p>Why: a third of an article says what was so before or what others think of it; beside the news
 * such claims hide it. How: each member is given points. In the outlet's own words, behind the
 * opening sentences: for a date clearly before the publication, words of history, the mere present
 * ("is", "has") without anything that happened, a relative clause, the past perfect, a place near
 * the end. Of what somebody says: that who says it is not in the headline, and words of judgement
 * and duty, or of the first person in quotation marks. Members decide by majority; in doubt a claim
 * is news. The points were set on six stories of BASIL that were labelled by hand. Only English has
 * the words; in other languages dates and places in the text still count. Cost: linear.
 */
final class KindReader {
  /** In days before the publication; what is older is no news. */
  private static final int NEWS_LASTS = 14;

  /** The sentences that open an article. */
  private static final int OPENING = 2;

  /** The last fifth of an article. */
  private static final double NEAR_END = 0.8;

  private static final int ENOUGH = 2;
  private static final int STRONG = 2;

  private static final Map<String, Phrases> WORDS =
      WordList.table(KindReader.class, "kind-words.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(1),
                  Collectors.collectingAndThen(
                      Collectors.mapping(row -> row.get(0), Collectors.toList()), Phrases::of)));

  private static final Pattern BEFORE = Pattern.compile("P(\\d{1,4})([DWMY]) before publication");

  private final List<AnnotatedArticle> articles;

  KindReader(List<AnnotatedArticle> articles) {
    this.articles = articles;
  }

  /** The kind of a claim of these members. */
  ClaimKind of(List<Proposition> members) {
    int background = 0;
    int reactions = 0;
    for (Proposition member : members) {
      switch (of(member)) {
        case BACKGROUND -> background++;
        case REACTION -> reactions++;
        case NEWS -> {}
      }
    }
    if (background * 2 > members.size()) {
      return ClaimKind.BACKGROUND;
    }
    return reactions * 2 >= members.size() ? ClaimKind.REACTION : ClaimKind.NEWS;
  }

  private ClaimKind of(Proposition member) {
    AnnotatedArticle article = articles.get(member.article());
    List<String> words = Words.lowerOf(member.span().in(article.text()));
    int background = background(member, article, words);
    int reaction = reaction(member, article, words);
    if (background >= ENOUGH && background >= reaction) {
      return ClaimKind.BACKGROUND;
    }
    return reaction >= ENOUGH ? ClaimKind.REACTION : ClaimKind.NEWS;
  }

  private static int background(Proposition member, AnnotatedArticle article, List<String> words) {
    if (member.sentence() < OPENING) {
      return 0;
    }
    int points = isPast(member, article) ? STRONG : 0;
    if (isOwn(member)) {
      points += has("history", words) ? STRONG : 0;
      points += isMerePresent(words) ? STRONG : 0;
      points += !words.isEmpty() && has("relative", words.subList(0, 1)) ? 1 : 0;
      points += isPastPerfect(words) ? 1 : 0;
      points += member.sentence() >= NEAR_END * article.annotations().sentences().size() ? 1 : 0;
    }
    return points - (isQuoted(member, article) ? 1 : 0);
  }

  private static int reaction(Proposition member, AnnotatedArticle article, List<String> words) {
    if (isOwn(member)) {
      return has("reaction", words) ? STRONG : 0;
    }
    int points = isInHeadline(member, article) ? -1 : 1;
    points += isQuoted(member, article) && has("speaker", words) ? 1 : 0;
    points += has("duty", words) ? 1 : 0;
    return points + (has("reaction", words) || has("judgement", words) ? 1 : 0);
  }

  private static boolean has(String kind, List<String> words) {
    Phrases phrases = WORDS.get(kind);
    return phrases != null && phrases.in(words);
  }

  private static boolean isOwn(Proposition member) {
    return member.stance() == MemberStance.ASSERTS || member.stance() == MemberStance.HEDGES;
  }

  private static boolean isMerePresent(List<String> words) {
    return has("present", words)
        && !has("future", words)
        && words.stream().noneMatch(KindReader::isPastForm)
        && !has("past", words);
  }

  private static boolean isPastForm(String word) {
    return word.length() > 3 && word.endsWith("ed");
  }

  /** "had" and soon after it what had been done. */
  private static boolean isPastPerfect(List<String> words) {
    for (int i = 0; i < words.size() - 1; i++) {
      if (words.get(i).equals("had")) {
        List<String> next = words.subList(i + 1, Math.min(i + 3, words.size()));
        if (next.stream().anyMatch(KindReader::isPastForm) || has("participle", next)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isQuoted(Proposition member, AnnotatedArticle article) {
    return article.annotations().attributions().stream()
        .filter(attribution -> attribution.kind() != Attribution.Kind.INDIRECT)
        .flatMap(attribution -> attribution.content().stream())
        .anyMatch(content -> content.shared(member.span()) * 2 >= member.span().length());
  }

  /** Whether who says it is whom the headline is about. */
  private static boolean isInHeadline(Proposition member, AnnotatedArticle article) {
    String title = article.article().title();
    List<String> via = member.via();
    if (title == null || via.isEmpty()) {
      return false;
    }
    String name = via.getLast();
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return title.toLowerCase(Locale.ROOT).contains(last);
  }

  private static boolean isPast(Proposition member, AnnotatedArticle article) {
    PartialDate published = article.article().published();
    return member.times().stream().anyMatch(time -> isPast(time, published));
  }

  private static boolean isPast(TimeExpression time, @Nullable PartialDate published) {
    String relation = time.relation();
    if (relation != null) {
      Matcher before = BEFORE.matcher(relation);
      if (before.matches()) {
        int amount = Integer.parseInt(before.group(1));
        LocalDate day = LocalDate.EPOCH;
        Period period =
            switch (before.group(2)) {
              case "D" -> Period.ofDays(amount);
              case "W" -> Period.ofWeeks(amount);
              case "M" -> Period.ofMonths(amount);
              default -> Period.ofYears(amount);
            };
        return day.minus(period).isBefore(day.minusDays(NEWS_LASTS));
      }
    }
    String value = time.value();
    if (value == null || published == null) {
      return false;
    }
    int clock = value.indexOf('T');
    return PartialDate.parse(clock < 0 ? value : value.substring(0, clock))
        .filter(date -> date.latest().isBefore(published.earliest().minusDays(NEWS_LASTS)))
        .isPresent();
  }
}
