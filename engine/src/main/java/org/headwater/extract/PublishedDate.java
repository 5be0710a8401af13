package org.headwater.extract;

import org.headwater.document.PartialDate;
import org.headwater.extract.PageFacts.MarkedTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * When the article was first published, as precise as the page says it: from its data for machines,
 * its marked times, its address, its lines. Where only a date of change is given there is none.
 */
final class PublishedDate {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "article:published",
    "parsely-pub-date",
    "sailthru.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "published",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.created",
    "dc.date.created",
    "article.published",
    "cxenseparse:recs:publishtime",
    "rnews:datepublished",
    "publication_date",
    "citation_publication_date",
    "article_date_original",
    "originalpublicationdate",
    "datecreated",
    "dc.date",
    "dcterms.date",
    "date",
    "last-published",
    "article:create_at",
    "shareaholic:article_published_time",
    "bt:pubdate",
    "sailthru.publish_date"
  };
  private static final int LINES_BEFORE = 15;
  private static final int LINES_AFTER = 6;

  private PublishedDate() {}

  static @Nullable PartialDate find(TypedPage page, @Nullable String url) {
    PartialDate stated = local(stated(page.page.facts()), page.page.facts(), url);
    PartialDate marked = stated == null ? marked(page) : stated;
    PartialDate addressed = marked == null ? DateReader.inAddress(url) : marked;
    return addressed == null ? written(page) : addressed;
  }

  /**
   * An instant in universal time as the outlet's own clock shows it, where the page tells: the same
   * instant with an offset, or the neighbouring day in its address.
   */
  private static @Nullable PartialDate local(
      @Nullable PartialDate stated, PageFacts facts, @Nullable String url) {
    if (stated == null || stated.instant().isEmpty() || !isUniversal(stated.iso())) {
      return stated;
    }
    for (MarkedTime time : facts.times()) {
      PartialDate other = DateReader.machine(time.value());
      if (other != null
          && !isUniversal(other.iso())
          && other.instant().isPresent()
          && near(other.instant().get(), stated.instant().get())) {
        return other;
      }
    }
    PartialDate addressed = DateReader.inAddress(url);
    boolean neighbour =
        addressed != null
            && addressed.isDay()
            && Math.abs(addressed.earliest().toEpochDay() - stated.earliest().toEpochDay()) == 1;
    return neighbour ? addressed : stated;
  }

  private static boolean near(java.time.Instant a, java.time.Instant b) {
    return Math.abs(a.getEpochSecond() - b.getEpochSecond()) < 60;
  }

  private static boolean isUniversal(String iso) {
    return iso.endsWith("Z") || iso.endsWith("+00:00");
  }

  private static @Nullable PartialDate stated(PageFacts facts) {
    PartialDate loose = null;
    for (JsonNode object : facts.linkedData()) {
      String value = LinkedData.text(object, "datePublished");
      PartialDate date = value == null ? null : DateReader.machine(value);
      if (date != null && LinkedData.isArticle(object)) {
        return date;
      }
      loose =
          loose == null && date != null && LinkedData.types(object).contains("WebPage")
              ? date
              : loose;
    }
    for (String name : PUBLISHED) {
      for (String value : facts.allMeta(name)) {
        PartialDate date = DateReader.machine(value);
        if (date != null) {
          return date;
        }
      }
    }
    return loose;
  }

  /** The time marked as publication, or the one that stands nearest above the body. */
  private static @Nullable PartialDate marked(TypedPage page) {
    int start = page.bodyStart();
    PartialDate best = null;
    int bestRank = Integer.MAX_VALUE;
    for (MarkedTime time : page.page.facts().times()) {
      PartialDate date = DateReader.machine(time.value());
      int distance = start - time.block();
      boolean off = ClassCue.COMMENT.in(time.cues()) || ClassCue.RELATED.in(time.cues());
      if (date == null || off || !time.publication() && (distance < -3 || distance > 25)) {
        continue;
      }
      int rank = (time.publication() ? 0 : 1000) + Math.abs(distance);
      if (rank < bestRank) {
        bestRank = rank;
        best = date;
      }
    }
    return best;
  }

  private static @Nullable PartialDate written(TypedPage page) {
    int start = page.bodyStart();
    int end = page.bodyEnd();
    PartialDate best = null;
    int bestRank = Integer.MAX_VALUE;
    for (int i = Math.max(0, start - LINES_BEFORE);
        i < Math.min(page.size(), end + LINES_AFTER);
        i++) {
      if (page.isText(i) || page.shape(i).words() > 25 || page.kind(i) == null) {
        continue;
      }
      int rank = rank(page, i, start);
      PartialDate date =
          rank >= bestRank ? null : inLine(page.text(i), LineCue.DATE.in(page.shape(i).cues()));
      if (date != null) {
        best = date;
        bestRank = rank;
      }
    }
    return best;
  }

  private static int rank(TypedPage page, int i, int start) {
    return switch (page.kind(i)) {
      case DATELINE, BYLINE -> Math.abs(start - i) + (i > start ? 30 : 0);
      case COMMENT, RELATED, BRIEF, LEGAL, CAPTION, CREDIT -> Integer.MAX_VALUE;
      case null, default -> Math.abs(start - i) + 60;
    };
  }

  /**
   * The date that a line gives, a date of change left aside.
   *
   * @param labelled whether the line calls itself a date; only then a month alone counts
   */
  static @Nullable PartialDate inLine(String line, boolean labelled) {
    return DateReader.written(line, labelled);
  }
}
