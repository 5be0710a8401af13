package org.headwater.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.headwater.report.PairSearch;
import org.headwater.search.SearchIndex;
import org.headwater.store.Store;

/**
 * The whole desk without a web server: a request comes in, an answer goes out. May be asked by
 * several threads.
 */
public final class Site {
  private final Renderer renderer = new Renderer();
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final Consumer<Throwable> failures;

  /**
   * A desk over a store.
   *
   * @param failures is told of every page that broke
   */
  public Site(Store store, SearchIndex index, Consumer<Throwable> failures) {
    this.failures = failures;
    rooms.put("", new StoriesRoom(store, renderer));
    rooms.put("story", new StoryRoom(store, renderer));
    rooms.put("article", new ArticleRoom(store, renderer));
    rooms.put("search", new SearchRoom(index, renderer));
    rooms.put("pair", new PairRoom(new PairSearch(store, index), renderer));
    rooms.put("sources", new SourcesRoom(store, renderer));
    rooms.put("static", new StaticFiles());
    rooms.put("health", new HealthRoom(store));
    rooms.put("api", new ApiRoom(store, index));
  }

  /** Answers every request, also one that cannot be answered. */
  @SuppressWarnings("IllegalCatch")
  public Answer answer(Request request) {
    try {
      String path = request.path();
      int slash = path.indexOf('/', 1);
      String name = path.substring(1, slash < 0 ? path.length() : slash);
      String rest = slash < 0 ? "" : path.substring(slash + 1);
      Room room = rooms.get(name);
      Optional<Answer> answer = room == null ? Optional.empty() : room.answer(request, rest);
      return answer.orElseGet(() -> problem(request, Problem.notFound(path)));
    } catch (RuntimeException e) {
      failures.accept(e);
      return problem(request, Problem.broken());
    }
  }

  private Answer problem(Request request, Problem problem) {
    return request.path().startsWith("/api/")
        ? ApiRoom.problem(problem)
        : Answer.html(problem.status(), renderer.render("problem", problem));
  }
}
