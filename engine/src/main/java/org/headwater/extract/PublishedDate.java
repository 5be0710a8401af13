package org.headwater.extract;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.headwater.document.PartialDate;
import org.headwater.extract.PageFacts.MarkedTime;
import org.jspecify.annotations.Nullable;

/**
 * When the article was first published, as precise as the page says it: from its data for machines,
 * its marked times, its address, its lines. A date of change is taken only where the page shows no
 * other, and never from data for machines. Linear.
 */
final class PublishedDate {
  private final TypedPage page;
  private final PageFacts facts;
  private final @Nullable String url;
  private final DayOrder order;
  private final MainText text;
  private final WrittenDates written;

  PublishedDate(TypedPage page, MainText text, int title, @Nullable String url) {
    this.page = page;
    this.facts = page.page.facts();
    this.url = url;
    this.text = text;
    this.order = DayOrder.of(facts.language(), page);
    this.written = new WrittenDates(page, text, title, order);
  }

  /** The choice, or null. */
  @Nullable Offer<PartialDate> best() {
    List<Offer<PartialDate>> stated = StatedDates.published(facts);
    if (!stated.isEmpty()) {
      stated.addAll(StatedDates.loose(facts));
      return local(stated.getFirst(), stated);
    }
    Offer<PartialDate> marked = marked();
    if (marked != null) {
      return local(marked, List.of());
    }
    List<Offer<PartialDate>> loose = StatedDates.loose(facts);
    if (!loose.isEmpty()) {
      return local(loose.getFirst(), loose);
    }
    Offer<PartialDate> addressed = addressed();
    if (addressed != null) {
      return addressed;
    }
    List<Offer<PartialDate>> lines = written.published();
    return lines.isEmpty() ? AgencyNumber.find(page) : lines.getFirst();
  }

  /** Everything that the page would offer, the most reliable first. */
  List<Offer<PartialDate>> all() {
    List<Offer<PartialDate>> all = new ArrayList<>();
    addPresent(all, best());
    all.addAll(StatedDates.published(facts));
    addPresent(all, marked());
    all.addAll(StatedDates.loose(facts));
    addPresent(all, addressed());
    all.addAll(written.published());
    addPresent(all, AgencyNumber.find(page));
    return all;
  }

  /** What the page says of its last change, the most reliable first. */
  List<Offer<PartialDate>> changes() {
    List<Offer<PartialDate>> all = new ArrayList<>(StatedDates.modified(facts));
    for (MarkedTime time : facts.times()) {
      PartialDate date = time.change() ? DateReader.machine(time.value(), order) : null;
      if (date != null && !isElsewhere(time)) {
        all.add(Offer.of(date, "time element", "marked as the time of a change"));
      }
    }
    for (Offer<PartialDate> line : written.changed()) {
      all.add(new Offer<>(line.value(), line.from(), line.line(), "a line says so"));
    }
    return all;
  }

  private static <T> void addPresent(List<T> all, @Nullable T one) {
    if (one != null) {
      all.add(one);
    }
  }

  private @Nullable Offer<PartialDate> addressed() {
    PartialDate date = DateReader.inAddress(url);
    return date == null ? null : Offer.of(date, "address", "the address of the page holds it");
  }

  /**
   * An instant as the outlet's own clock shows it, where the page tells: the same instant with an
   * offset, a line beside the text that shows it, or the neighbouring day in its address.
   */
  private Offer<PartialDate> local(Offer<PartialDate> stated, List<Offer<PartialDate>> all) {
    PartialDate date = stated.value();
    if (date.instant().isEmpty()) {
      return stated;
    }
    Instant instant = date.instant().get();
    if (isUniversal(date.iso())) {
      for (Offer<PartialDate> other : all) {
        if (isSame(other.value(), instant)) {
          return other;
        }
      }
      for (MarkedTime time : facts.times()) {
        PartialDate other = DateReader.machine(time.value(), order);
        if (other != null && isSame(other, instant)) {
          return Offer.of(other, "time element", "the stated moment by the clock of the outlet");
        }
      }
    }
    Offer<PartialDate> shown = written.atClock(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
    if (shown != null) {
      return shown.value().earliest().equals(date.earliest()) ? stated : shown;
    }
    Offer<PartialDate> addressed = addressed();
    boolean neighbour = addressed != null && isNeighbour(addressed.value(), date);
    return addressed != null && neighbour && isUniversal(date.iso()) ? addressed : stated;
  }

  private static boolean isNeighbour(PartialDate addressed, PartialDate date) {
    return addressed.isDay()
        && Math.abs(addressed.earliest().toEpochDay() - date.earliest().toEpochDay()) == 1;
  }

  /** The same moment by a clock of its own offset. */
  private static boolean isSame(PartialDate other, Instant instant) {
    return !isUniversal(other.iso())
        && other.instant().isPresent()
        && Math.abs(other.instant().get().getEpochSecond() - instant.getEpochSecond()) < 60;
  }

  private static boolean isUniversal(String iso) {
    return iso.endsWith("Z") || iso.endsWith("+00:00");
  }

  private static boolean isElsewhere(MarkedTime time) {
    return ClassCue.COMMENT.in(time.cues()) || ClassCue.RELATED.in(time.cues());
  }

  /** The time marked as publication, or the one that stands nearest above the text. */
  private @Nullable Offer<PartialDate> marked() {
    PartialDate best = null;
    boolean called = false;
    int bestRank = Integer.MAX_VALUE;
    for (MarkedTime time : facts.times()) {
      int distance = text.start() - time.block();
      boolean near = distance >= -3 && distance <= 25;
      if (isElsewhere(time) || time.change() || !time.publication() && !near) {
        continue;
      }
      int rank = (time.publication() ? 0 : 1000) + Math.abs(distance);
      PartialDate date = rank < bestRank ? DateReader.machine(time.value(), order) : null;
      if (date != null) {
        bestRank = rank;
        best = date;
        called = time.publication();
      }
    }
    String why = called ? "marked as the time of publication" : "the time nearest to the text";
    return best == null ? null : Offer.of(best, "time element", why);
  }

  /**
   * The date that a line gives.
   *
   * @param labelled whether the line calls itself a date; only then a month alone counts
   */
  static @Nullable PartialDate inLine(String line, boolean labelled) {
    return DateReader.written(line, labelled, DayOrder.UNKNOWN);
  }
}
