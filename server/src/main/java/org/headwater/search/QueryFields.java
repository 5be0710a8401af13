package org.headwater.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.document.PartialDate;
import org.headwater.search.SearchQuery.Comparison;
import org.headwater.search.SearchQuery.Dated;
import org.headwater.search.SearchQuery.Independent;
import org.headwater.search.SearchQuery.Place;
import org.headwater.search.SearchQuery.Words;
import org.jspecify.annotations.Nullable;

/** What each {@code field:value} of a query means. */
final class QueryFields {
  private static final Map<String, Place> PLACES =
      Map.of(
          "intitle", Place.TITLE,
          "source", Place.SOURCE,
          "entity", Place.ENTITY,
          "event", Place.EVENT,
          "origin", Place.ORIGIN,
          "kind", Place.KIND);

  private static final String KNOWN =
      "intitle:, source:, entity:, event:, origin:, kind:, date: and independent:";

  private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
  private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private QueryFields() {}

  /** The query of a word, a quotation or a field; null when it was a problem. */
  static @Nullable SearchQuery read(QueryToken token, List<QueryProblem> problems) {
    if (!token.closed()) {
      return refuse(token, problems, "This quotation mark is never closed.");
    }
    if (token.text().isBlank()) {
      String what = token.field().isEmpty() ? "the quotation marks" : token.field() + ":";
      return refuse(token, problems, "There is nothing to look for in " + what + ".");
    }
    return switch (token.field()) {
      case "" -> new Words(Place.ANYWHERE, token.text());
      case "date" -> date(token, problems);
      case "independent" -> independent(token, problems);
      default -> words(token, problems);
    };
  }

  private static @Nullable SearchQuery words(QueryToken token, List<QueryProblem> problems) {
    Place place = PLACES.get(token.field());
    if (place == null) {
      return refuse(
          token,
          problems,
          "There is no field “"
              + token.field()
              + ":”; there are "
              + KNOWN
              + ". Put it in quotation marks to look for the words.");
    }
    return new Words(place, token.text());
  }

  /** {@code 2024}, {@code 2024-07}, {@code 2024-07-08}, a range with {@code ..}, open ends. */
  private static @Nullable SearchQuery date(QueryToken token, List<QueryProblem> problems) {
    String value = token.text();
    int dots = value.indexOf("..");
    String from = dots < 0 ? value : value.substring(0, dots);
    String to = dots < 0 ? value : value.substring(dots + 2);
    Optional<LocalDate> first = from.isEmpty() ? Optional.of(FIRST) : day(from, true);
    Optional<LocalDate> last = to.isEmpty() ? Optional.of(LAST) : day(to, false);
    if (first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())) {
      return refuse(
          token,
          problems,
          "A date is a year, a month or a day: date:2024, date:2024-07, date:2024-07-08, or a"
              + " range, date:2024-07..2024-09.");
    }
    return new Dated(first.get(), last.get());
  }

  private static Optional<LocalDate> day(String value, boolean earliest) {
    return value.length() > 10
        ? Optional.empty()
        : PartialDate.parse(value).map(date -> earliest ? date.earliest() : date.latest());
  }

  private static @Nullable SearchQuery independent(QueryToken token, List<QueryProblem> problems) {
    String value = token.text();
    int digits = 0;
    while (digits < value.length() && "<>=".indexOf(value.charAt(digits)) >= 0) {
      digits++;
    }
    String sign = value.substring(0, digits);
    String number = value.substring(digits);
    boolean good =
        List.of("", "=", ">=", "<=", ">", "<").contains(sign)
            && !number.isEmpty()
            && number.length() <= 6
            && number.chars().allMatch(c -> c >= '0' && c <= '9');
    if (!good) {
      return refuse(
          token,
          problems,
          "Write independent:>=2, independent:<=1 or independent:3: a number of origins.");
    }
    int n = Integer.parseInt(number);
    return switch (sign) {
      case ">=" -> new Independent(Comparison.AT_LEAST, n);
      case ">" -> new Independent(Comparison.AT_LEAST, n + 1);
      case "<=" -> new Independent(Comparison.AT_MOST, n);
      case "<" -> new Independent(Comparison.AT_MOST, n - 1);
      default -> new Independent(Comparison.EXACTLY, n);
    };
  }

  private static @Nullable SearchQuery refuse(
      QueryToken token, List<QueryProblem> problems, String message) {
    problems.add(new QueryProblem(token.span(), message));
    return null;
  }
}
