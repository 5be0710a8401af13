package org.headwater.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongPredicate;
import org.headwater.document.Article;
import org.headwater.extract.OutletLines;
import org.headwater.store.TemplateStore;
import org.headwater.store.TemplateStore.LineTitle;

/**
 * What the outlets of a store repeat, learnt page by page as they come in.
 *
 * <p>An article is cleared of the lines that were known in its turn; those that become template by
 * a later one make it await its clearing, which {@link Settlement} does. A line that is template
 * once stays it, so that at the end of a run every text is the one that all pages together give,
 * whatever their order. Cost of an article: two look-ups and a row for each of its paragraphs.
 */
final class Templates {
  private final TemplateStore store;

  /** The lines that are template; asked by all threads, while the one of the run adds to them. */
  private final Set<Long> known = ConcurrentHashMap.newKeySet();

  Templates(TemplateStore store) {
    this.store = store;
    known.addAll(store.templateLines());
  }

  /** Clears an article of what is known by now; by any number of threads. */
  Article clear(Article article, OutletLines lines) {
    return lines.clear(article, known::contains);
  }

  /**
   * Which lines will be template when an article has been learnt.
   *
   * @param title of its first content: a corrected title makes no other article of it
   */
  LongPredicate after(OutletLines lines, long title) {
    Set<Long> becoming = becoming(unknown(lines), title);
    return line -> known.contains(line) || becoming.contains(line);
  }

  /** Takes note of the lines of an article, within a transaction. */
  void learn(OutletLines lines, long title, long arrival) {
    Set<Long> unknown = unknown(lines);
    if (unknown.isEmpty()) {
      return;
    }
    Set<Long> becoming = becoming(unknown, title);
    store.putLines(unknown, title, arrival);
    store.putTemplateLines(becoming);
    known.addAll(becoming);
  }

  /** Takes note of the lines of an article that was read again; the next page judges by them. */
  void note(OutletLines lines, long title, long arrival) {
    Set<Long> unknown = unknown(lines);
    if (!unknown.isEmpty()) {
      store.putLines(unknown, title, arrival);
    }
  }

  private Set<Long> unknown(OutletLines lines) {
    Set<Long> unknown = new LinkedHashSet<>(lines.candidates());
    unknown.removeIf(known::contains);
    return unknown;
  }

  private Set<Long> becoming(Set<Long> unknown, long title) {
    Set<Long> becoming = new LinkedHashSet<>();
    if (title == 0 || unknown.isEmpty()) {
      return becoming;
    }
    Map<Long, Set<Long>> titles = new HashMap<>();
    for (LineTitle met : store.titles(unknown)) {
      titles.computeIfAbsent(met.line(), line -> new HashSet<>(Set.of(title))).add(met.title());
    }
    List<Long> enough = new ArrayList<>(unknown);
    enough.removeIf(
        line -> titles.getOrDefault(line, Set.of()).size() < OutletLines.LEAST_ARTICLES);
    becoming.addAll(enough);
    return becoming;
  }
}
