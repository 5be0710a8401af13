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
 * such claims hide it. How: a few questions of each member, the first that is answered decides.
 * What somebody says is a reaction, unless the headline is about who says it, a document, an
 * authority or a medium says it, or it opens the article: then it is news; what is said of times
 * long past is background. What the outlet says itself is news when it names a day of the week; a
 * reaction by words of praise and protest; background when it is dated long before, has words of
 * history, tells of the present or, behind the first sentence ("the duke has left"), of what has
 * been so without anything that happened, or is a relative clause; in doubt it is news. Members
 * decide by majority. Only English has the words; in other languages dates and places in the text
 * still count. Cost: linear (decision 040 has what was measured).
 */
final class KindReader {
  /** In days before the publication; what is older is no news. */
  private static final int NEWS_LASTS = 14;

  /** The sentences that open an article. */
  private static final int OPENING = 2;

  private static final Map<String, Phrases> WORDS =
      WordList.table(KindReader.class, "kind-words.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.get(1),
                  Collectors.collectingAndThen(
                      Collectors.mapping(row -> row.get(0), Collectors.toList()), Phrases::of)));

  private static final Pattern BEFORE = Pattern.compile("P(\\d{1,4})([DWMY]) before publication");

  private final List<AnnotatedArticle> articles;

  /** What stands in quotation marks, by article. */
  private final List<Places<Attribution>> quoted;

  KindReader(List<AnnotatedArticle> articles) {
    this.articles = articles;
    quoted = articles.stream().map(KindReader::quoted).toList();
  }

  private static Places<Attribution> quoted(AnnotatedArticle article) {
    return new Places<>(
        article.annotations().attributions().stream()
            .filter(attribution -> attribution.kind() != Attribution.Kind.INDIRECT)
            .toList(),
        Attribution::content);
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
    boolean told = isOwn(member) || isCharge(member, words);
    return told ? told(member, article, words) : said(member, article, words);
  }

  /** Of what somebody is accused is told by the outlet where nobody says it. */
  private static boolean isCharge(Proposition member, List<String> words) {
    return member.chain().isEmpty() && Charges.in(words);
  }

  private static ClaimKind told(Proposition member, AnnotatedArticle article, List<String> words) {
    if (has("day", words)) {
      return ClaimKind.NEWS;
    }
    if (has("reaction", words)) {
      return ClaimKind.REACTION;
    }
    boolean before =
        isPast(member, article)
            || has("history", words)
            || isMerePresent(words)
            || member.sentence() > 0 && isPerfect(words)
            || !words.isEmpty() && has("relative", words.subList(0, 1));
    return before ? ClaimKind.BACKGROUND : ClaimKind.NEWS;
  }

  private ClaimKind said(Proposition member, AnnotatedArticle article, List<String> words) {
    boolean headline = isInHeadline(member, article);
    if (isQuoted(member)) {
      boolean judges = has("judgement", words) || has("reaction", words) || has("duty", words);
      return headline && !judges ? ClaimKind.NEWS : ClaimKind.REACTION;
    }
    if (headline || isAuthority(member) || member.sentence() < OPENING) {
      return ClaimKind.NEWS;
    }
    return isPast(member, article) || has("history", words)
        ? ClaimKind.BACKGROUND
        : ClaimKind.REACTION;
  }

  /** Whether a document, an office or a medium says it, and nobody in his own name. */
  private static boolean isAuthority(Proposition member) {
    if (member.chain().isEmpty()) {
      return false;
    }
    Source last = member.chain().getLast();
    return last.kind() == Source.Kind.MEDIA || has("authority", Words.lowerOf(last.name()));
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
        && words.stream().noneMatch(PastForms::isRegular)
        && !has("past", words);
  }

  /** "Has" and soon after it what has been done. */
  private static boolean isPerfect(List<String> words) {
    for (int i = 0; i < words.size() - 1; i++) {
      if (words.get(i).equals("has") || words.get(i).equals("have")) {
        List<String> next = words.subList(i + 1, Math.min(i + 3, words.size()));
        if (next.stream().anyMatch(PastForms::isRegular) || has("participle", next)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isQuoted(Proposition member) {
    return quoted.get(member.article()).near(member.span()).stream()
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
