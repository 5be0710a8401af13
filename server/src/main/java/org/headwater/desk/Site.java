package org.headwater.desk;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.headwater.report.PairSearch;
import org.headwater.search.SearchIndex;
import org.headwater.store.Store;
import org.headwater.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The whole desk without a web server: a request comes in, an answer goes out. May be asked by
 * several threads.
 */
public final class Site {
  private final Renderer renderer = new Renderer();
  private final Map<String, Room> rooms = new LinkedHashMap<>();
  private final Consumer<Throwable> failures;

  /** By path; none where the desk can only be read. */
  private final Map<String, FormRoom> forms = new LinkedHashMap<>();

  /**
   * A desk over a store.
   *
   * @param failures is told of every page that broke
   */
  public Site(Store store, SearchIndex index, Consumer<Throwable> failures) {
    this(store, index, failures, null);
  }

  /**
   * A desk over a store at which people can decide.
   *
   * @param decider null where the desk can only be read
   */
  public Site(
      Store store, SearchIndex index, Consumer<Throwable> failures, @Nullable Decider decider) {
    this.failures = failures;
    boolean open = decider != null;
    if (decider != null) {
      forms.put(DecideRoom.PATH, new DecideRoom(store, decider));
      forms.put(OutletRoom.PATH, new OutletRoom(decider));
    }
    KnownOutlets outlets = new KnownOutlets(store);
    KnownStories stories = new KnownStories(store);
    KnownThreads threads = new KnownThreads(store);
    rooms.put("", new StoriesRoom(store, renderer));
    rooms.put(
        "story", new StoryRoom(store, renderer, new AuditViews(store, open), stories, threads));
    rooms.put("article", new ArticleRoom(store, renderer, open));
    rooms.put("search", new SearchRoom(store, index, renderer));
    rooms.put("pair", new PairRoom(new PairSearch(store, index), renderer));
    rooms.put("sources", new SourcesRoom(store, outlets, renderer, open));
    rooms.put("static", new StaticFiles());
    rooms.put("health", new HealthRoom(store));
    rooms.put("api", new ApiRoom(store, index, outlets, stories, threads));
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
      return answer.orElseGet(() -> problem(request.path(), Problem.notFound(path)));
    } catch (StoreException e) {
      failures.accept(e);
      return problem(request.path(), Problem.unreadable(e));
    } catch (RuntimeException | Error e) {
      failures.accept(e);
      return problem(request.path(), Problem.broken());
    }
  }

  /** Whether there is somebody to decide what a form asks for. */
  public boolean takes(String path) {
    return forms.containsKey(path);
  }

  /**
   * Answers a form of a path that it {@link #takes}. What cannot be decided is said in words and
   * changes nothing.
   */
  @SuppressWarnings("IllegalCatch")
  public Answer answer(Post post) {
    try {
      return Objects.requireNonNull(forms.get(post.path())).take(post);
    } catch (StoreException | IllegalArgumentException e) {
      return Answer.html(409, renderer.render("problem", Problem.refused(e)));
    } catch (RuntimeException | Error e) {
      failures.accept(e);
      return Answer.html(500, renderer.render("problem", Problem.broken()));
    }
  }

  /** Answers whoever would write where can only be read. */
  public Answer readOnly(String path) {
    return problem(path, Problem.readOnly());
  }

  private Answer problem(String path, Problem problem) {
    return path.startsWith("/api/")
        ? ApiRoom.problem(problem)
        : Answer.html(problem.status(), renderer.render("problem", problem));
  }
}
