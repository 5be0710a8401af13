package org.headwater.cli;

import java.io.PrintStream;
import java.util.List;
import org.headwater.api.Json;
import org.headwater.api.SearchJson;
import org.headwater.search.Highlight;
import org.headwater.search.Hit;
import org.headwater.search.Hits;
import org.headwater.search.ParsedQuery.Misunderstood;
import org.headwater.search.ParsedQuery.Understood;
import org.headwater.search.QueryParser;
import org.headwater.search.QueryProblem;
import org.headwater.search.SearchIndex;
import org.headwater.search.SearchQuery;
import org.headwater.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code headwater search QUERY} */
@Command(
    name = "search",
    description = "Finds stories, claims, articles and entities.",
    footer = {
      "",
      "word word         all of them             \"words together\"",
      "-word             without                 (this OR that)",
      "intitle: source: entity: event: origin: kind:   in that place",
      "date:2024-07  date:2024-07..2024-09       independent:>=2",
      "",
      "A query that begins with a minus goes after --, as in: search -- -barge ferry"
    })
final class SearchCommand extends StoreCommand {
  private static final int NOT_UNDERSTOOD = 2;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "what to look for")
  List<String> words = List.of();

  @Option(names = "--json", description = "one JSON object a line, a hit each")
  boolean json;

  @Option(
      names = "--limit",
      converter = NumberFrom.One.class,
      paramLabel = "N",
      description = "how many hits at most (default: ${DEFAULT-VALUE})")
  int limit = 20;

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    LibraryLogs.quieten();
    String query = String.join(" ", words);
    return switch (QueryParser.parse(query)) {
      case Understood(SearchQuery understood) -> search(understood, out);
      case Misunderstood(List<QueryProblem> problems) -> {
        problems.forEach(problem -> System.err.print(pointedOut(query, problem)));
        yield NOT_UNDERSTOOD;
      }
    };
  }

  private int search(SearchQuery query, PrintStream out) {
    try (Store store = home().openForReading();
        SearchIndex index = SearchIndex.open(home().index(), store)) {
      Hits hits = index.search(query, Math.min(limit, SearchIndex.MOST));
      hits.best().forEach(hit -> print(hit, out));
      if (!json && hits.total() == 0) {
        out.println("nothing was found");
      } else if (!json && hits.total() > hits.best().size()) {
        out.println("and " + (hits.total() - hits.best().size()) + " more (--limit)");
      }
      return 0;
    }
  }

  private void print(Hit hit, PrintStream out) {
    if (json) {
      out.println(Json.text(SearchJson.hit(hit)));
      return;
    }
    out.printf("%-8s %-10s %s%n", hit.kind(), hit.id(), hit.title());
    for (Highlight highlight : hit.highlights()) {
      out.println("                    … " + highlight.text().replaceAll("\\s+", " "));
    }
  }

  /** The query with a caret line below, and what is wrong. */
  private static String pointedOut(String query, QueryProblem problem) {
    int start = query.codePointCount(0, problem.span().start());
    int width = Math.max(1, problem.span().in(query).codePointCount(0, problem.span().length()));
    return "  %s%n  %s%s%n%s%n"
        .formatted(query, " ".repeat(start), "^".repeat(width), problem.message());
  }
}
