package org.headwater.desk;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.headwater.api.DecisionJson;
import org.headwater.api.Json;
import org.headwater.api.OutletJson;
import org.headwater.api.SearchJson;
import org.headwater.api.StoredArticleJson;
import org.headwater.api.StoredStoryJson;
import org.headwater.api.SummaryJson;
import org.headwater.api.ThreadJson;
import org.headwater.report.PairJson;
import org.headwater.report.PairSearch;
import org.headwater.search.Hits;
import org.headwater.search.ParsedQuery.Misunderstood;
import org.headwater.search.ParsedQuery.Understood;
import org.headwater.search.QueryParser;
import org.headwater.search.SearchIndex;
import org.headwater.search.SearchQuery;
import org.headwater.store.Store;
import org.headwater.store.StorySummary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The REST interface: what the reading commands print, over HTTP, under {@code /api/v1}. */
final class ApiRoom implements Room {
  private static final String STORY = "v1/stories/";
  private static final String ARTICLE = "v1/articles/";
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final String NO_LIMIT = "limit has to be a number from 1 to " + MOST;

  private final Store store;
  private final SearchIndex index;
  private final KnownOutlets outlets;
  private final KnownStories stories;
  private final KnownThreads threads;

  ApiRoom(
      Store store,
      SearchIndex index,
      KnownOutlets outlets,
      KnownStories stories,
      KnownThreads threads) {
    this.stories = stories;
    this.store = store;
    this.index = index;
    this.outlets = outlets;
    this.threads = threads;
  }

  @Override
  public Optional<Answer> answer(Request request, String rest) {
    if (rest.startsWith(STORY)) {
      return stories
          .of(rest.substring(STORY.length()))
          .map(story ->
              ThreadJson.put(
                  StoredStoryJson.of(
                      story, store.outletDecisions(), store.historyOfStory(story.id())),
                  threads.of(story.id())))
          .map(ApiRoom::good);
    }
    if (rest.startsWith(ARTICLE)) {
      String id = rest.substring(ARTICLE.length());
      return request
          .parameter("version")
          .map(version -> store.article(id, ArticleRoom.number(version)))
          .orElseGet(() -> store.article(id))
          .map(article -> StoredArticleJson.of(article, store.outletDecisions()))
          .map(ApiRoom::good);
    }
    return switch (rest) {
      case "v1/stories" -> Optional.of(stories(request));
      case "v1/decisions" -> Optional.of(decisions());
      case "v1/search" -> Optional.of(search(request));
      case "v1/sources" -> Optional.of(good(OutletJson.of(outlets.now(), store.outletDecisions())));
      case "v1/events" -> Optional.of(events(request));
      default -> Optional.empty();
    };
  }

  /** Some stories; {@code next} is the {@code after} of the next request, absent at the end. */
  private Answer stories(Request request) {
    OptionalInt asked = limit(request);
    if (asked.isEmpty()) {
      return error(400, NO_LIMIT);
    }
    int limit = asked.getAsInt();
    String after = request.parameter("after").orElse(null);
    if (after != null && !store.hasStory(after)) {
      return error(
          400, "after has to be the next of an earlier answer: there is no story " + after);
    }
    List<StorySummary> some = store.stories(after, limit + 1);
    ObjectNode out = Json.object();
    ArrayNode all = out.putArray("stories");
    some.stream().limit(limit).map(SummaryJson::of).forEach(all::add);
    if (some.size() > limit) {
      out.put("next", some.get(limit - 1).story());
    }
    return good(out);
  }

  /** What people decided, in order. */
  private Answer decisions() {
    ObjectNode out = Json.object();
    ArrayNode all = out.putArray("decisions");
    store.decisions().stream().map(DecisionJson::of).forEach(all::add);
    return good(out);
  }

  private static Answer good(ObjectNode json) {
    return Answer.json(200, Json.bytes(json));
  }

  static Answer problem(Problem problem) {
    return error(problem.status(), problem.explanation());
  }

  private Answer search(Request request) {
    OptionalInt limit = limit(request);
    if (limit.isEmpty()) {
      return error(400, NO_LIMIT);
    }
    String query = request.parameter("q").orElse("");
    return switch (QueryParser.parse(query)) {
      case Understood(SearchQuery understood) -> {
        Hits hits = index.search(understood, limit.getAsInt());
        ObjectNode out = Json.object().put("query", query).put("total", hits.total());
        ArrayNode all = out.putArray("hits");
        hits.best().forEach(hit -> all.add(SearchJson.hit(hit)));
        yield good(out);
      }
      case Misunderstood misunderstood -> {
        ObjectNode out = Json.object().put("error", "the query was not understood");
        ArrayNode problems = out.putArray("problems");
        misunderstood.problems().forEach(p -> problems.add(SearchJson.problem(query, p)));
        yield Answer.json(400, Json.bytes(out));
      }
    };
  }

  /** The events between two parties, {@code a} and {@code b}. */
  private Answer events(Request request) {
    Optional<String> a = request.parameter("a");
    Optional<String> b = request.parameter("b");
    return a.isEmpty() || b.isEmpty()
        ? error(400, "a and b are needed: two countries, or actors by name")
        : good(PairJson.of(new PairSearch(store, index).find(a.get(), b.get())));
  }

  /**
   * How many are asked for; more than the most are never given. Empty for what is no such number.
   */
  private static OptionalInt limit(Request request) {
    String asked = request.parameter("limit").orElse(Integer.toString(USUAL));
    if (!asked.matches("0*[1-9]\\d{0,99}")) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(new BigInteger(asked).min(BigInteger.valueOf(MOST)).intValue());
  }

  private static Answer error(int status, String message) {
    return Answer.json(status, Json.bytes(Json.object().put("error", message)));
  }
}
