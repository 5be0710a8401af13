package org.headwater.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.headwater.document.PartialDate;
import org.headwater.evidence.Owners;
import org.headwater.reuse.Earlier;
import org.headwater.reuse.ReuseKind;
import org.headwater.reuse.ReuseLink;
import org.jspecify.annotations.Nullable;

/** What is asked about outlets. Each question reads what the pages say of themselves once. */
final class OutletQueries {
  private static final String NEWEST =
      """
      FROM article a
        JOIN reading r ON r.step = (SELECT max(n.step) FROM reading n WHERE n.article = a.id)
        LEFT JOIN membership m ON m.article = a.id
      """;

  private final Sql sql;

  OutletQueries(Sql sql) {
    this.sql = sql;
  }

  private record Row(
      String article,
      @Nullable String outlet,
      @Nullable String published,
      String credits,
      @Nullable String story) {}

  /** What is known of one outlet while its articles are counted. */
  private static final class Counted {
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> credits = new LinkedHashMap<>();
    private final Set<String> stories = new HashSet<>();
    private final List<PartialDate> dates = new ArrayList<>();
    private int articles;
    private int copies;

    OutletSummary summary(String key) {
      List<OutletSummary.Credit> named =
          mostFrequentFirst(credits).stream()
              .map(credit -> new OutletSummary.Credit(credit.getKey(), credit.getValue()))
              .toList();
      return new OutletSummary(
          key,
          mostFrequentFirst(names).getFirst().getKey(),
          articles,
          stories.size(),
          copies,
          named,
          dates.stream().min(Comparator.naturalOrder()).map(PartialDate::iso).orElse(null),
          dates.stream()
              .max(
                  Comparator.comparing(PartialDate::latest)
                      .thenComparing(Comparator.naturalOrder()))
              .map(PartialDate::iso)
              .orElse(null));
    }

    private static List<Map.Entry<String, Integer>> mostFrequentFirst(Map<String, Integer> counts) {
      return counts.entrySet().stream()
          .sorted(Comparator.comparingInt(entry -> -entry.getValue()))
          .toList();
    }
  }

  OutletTable table() {
    Map<String, Counted> outlets = new TreeMap<>();
    Map<String, String> keys = new HashMap<>();
    int[] nameless = {0};
    sql.each(
        """
        SELECT a.id, r.content ->> '$.metadata.outlet', r.content ->> '$.metadata.published',
          r.content -> '$.metadata.credits', m.story
        """
            + NEWEST
            + " ORDER BY a.arrival",
        row ->
            new Row(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5)),
        row -> {
          String outlet = row.outlet();
          if (outlet == null || Owners.key(outlet).isEmpty()) {
            nameless[0]++;
          } else {
            String key = Owners.key(outlet);
            keys.put(row.article(), key);
            count(outlets.computeIfAbsent(key, k -> new Counted()), row, outlet);
          }
        });
    for (String copy : copies(keys)) {
      String key = keys.get(copy); // null for an article that names no outlet
      if (key != null) {
        Objects.requireNonNull(outlets.get(key)).copies++;
      }
    }
    return new OutletTable(
        outlets.entrySet().stream().map(entry -> entry.getValue().summary(entry.getKey())).toList(),
        nameless[0]);
  }

  private static void count(Counted counted, Row row, String outlet) {
    counted.articles++;
    counted.names.merge(outlet.strip(), 1, Integer::sum);
    if (row.story() != null) {
      counted.stories.add(row.story());
    }
    String published = row.published();
    if (published != null) {
      counted.dates.add(new PartialDate(published));
    }
    for (String credit :
        new LinkedHashSet<>(List.of(RecordJson.read(row.credits(), String[].class)))) {
      counted.credits.merge(credit, 1, Integer::sum);
    }
  }

  /** Articles that repeat the whole text of an earlier one of another outlet. */
  private Set<String> copies(Map<String, String> keys) {
    Set<String> copies = new LinkedHashSet<>();
    sql.each(
        "SELECT link FROM reuse ORDER BY a, b",
        row -> RecordJson.read(row, 1, ReuseLink.class),
        link -> {
          boolean firstIsCopy = link.earlier() == Earlier.B;
          String copy = firstIsCopy ? link.a() : link.b();
          String source = firstIsCopy ? link.b() : link.a();
          String from = keys.get(source);
          boolean own = from != null && from.equals(keys.get(copy));
          if (link.kind() != ReuseKind.EXCERPT && !own) {
            copies.add(copy);
          }
        });
    return copies;
  }

  /** The stories with an article of one of these outlets, by their keys. */
  Set<String> storiesOf(Set<String> outlets) {
    Map<String, Boolean> touched = new HashMap<>();
    Set<String> stories = new LinkedHashSet<>();
    sql.each(
        "SELECT r.content ->> '$.metadata.outlet', m.story "
            + NEWEST
            + " WHERE m.story IS NOT NULL ORDER BY a.arrival",
        row -> new Row("", row.getString(1), null, "", row.getString(2)),
        row -> {
          String outlet = row.outlet();
          if (outlet != null
              && row.story() != null
              && touched.computeIfAbsent(outlet, o -> outlets.contains(Owners.key(o)))) {
            stories.add(row.story());
          }
        });
    return stories;
  }
}
