package org.headwater.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A point in time exactly as precise as its source: {@code 2024}, {@code 2024-07}, {@code
 * 2024-07-08}, a time of an unnamed zone ({@code 2024-07-08T09:30:00}), or an instant with its
 * offset ({@code 2024-07-08T09:30:00+02:00}). ISO 8601; never more precise than what was said.
 */
public record PartialDate(String iso) implements Comparable<PartialDate> {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

  public PartialDate {
    bounds(iso);
  }

  /** The value, or empty when the text is no ISO 8601 date of a known precision. */
  public static Optional<PartialDate> parse(String iso) {
    try {
      return Optional.of(new PartialDate(iso));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The first day (in the offset that was given) that the value may mean. */
  public LocalDate earliest() {
    return bounds(iso)[0];
  }

  /** The last day (in the offset that was given) that the value may mean. */
  public LocalDate latest() {
    return bounds(iso)[1];
  }

  /** True when exactly one day is meant. */
  public boolean isDay() {
    return iso.length() >= 10;
  }

  /** The instant, when the source gave one. */
  public Optional<Instant> instant() {
    return iso.length() > 10 && hasOffset(iso)
        ? Optional.of(OffsetDateTime.parse(iso).toInstant())
        : Optional.empty();
  }

  /** The time of day and day as written, when the source gave a time; its zone may be unknown. */
  public Optional<LocalDateTime> local() {
    return iso.length() > 10
        ? Optional.of(
            hasOffset(iso) ? OffsetDateTime.parse(iso).toLocalDateTime() : LocalDateTime.parse(iso))
        : Optional.empty();
  }

  /** Whether it is known to be earlier than another: by the instants, else by the days. */
  public boolean isSurelyBefore(PartialDate other) {
    Optional<Instant> one = instant();
    Optional<Instant> two = other.instant();
    return one.isPresent() && two.isPresent()
        ? one.get().isBefore(two.get())
        : latest().isBefore(other.earliest());
  }

  /** By earliest possible moment, then the more precise last. */
  @Override
  public int compareTo(PartialDate other) {
    int order = start().compareTo(other.start());
    return order != 0 ? order : iso.compareTo(other.iso);
  }

  private Instant start() {
    return instant()
        .or(() -> local().map(time -> time.toInstant(ZoneOffset.UTC)))
        .orElseGet(() -> earliest().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** Whether a date with a time ends in {@code Z} or an offset. */
  private static boolean hasOffset(String iso) {
    return iso.endsWith("Z") || iso.lastIndexOf('+') > 10 || iso.lastIndexOf('-') > 10;
  }

  private static LocalDate[] bounds(String iso) {
    try {
      if (YEAR.matcher(iso).matches()) {
        int year = Integer.parseInt(iso);
        return new LocalDate[] {LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)};
      }
      if (MONTH.matcher(iso).matches()) {
        YearMonth month = YearMonth.parse(iso);
        return new LocalDate[] {month.atDay(1), month.atEndOfMonth()};
      }
      LocalDate day =
          iso.length() == 10
              ? LocalDate.parse(iso)
              : hasOffset(iso)
                  ? OffsetDateTime.parse(iso).toLocalDate()
                  : LocalDateTime.parse(iso).toLocalDate();
      return new LocalDate[] {day, day};
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException("not an ISO 8601 year, month, day or instant: " + iso, e);
    }
  }
}
