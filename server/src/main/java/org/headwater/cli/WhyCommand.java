package org.headwater.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.headwater.api.DecisionJson;
import org.headwater.api.Json;
import org.headwater.api.ReuseJson;
import org.headwater.api.StoryJson;
import org.headwater.document.CodePoints;
import org.headwater.report.ArticleNames;
import org.headwater.reuse.ReuseLink;
import org.headwater.store.Store;
import org.headwater.store.StoreException;
import org.headwater.store.StoredArticle;
import org.headwater.store.StoryHistory;
import org.headwater.story.Join;
import org.headwater.story.Why;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code headwater why ARTICLE} */
@Command(
    name = "why",
    description = "Says why an article is in its story, and whose text it shares.")
final class WhyCommand extends StoreCommand {
  @Parameters(paramLabel = "ARTICLE", description = "its id: a1, a2, …")
  String id = "";

  @Option(names = "--json", description = "as one JSON object")
  boolean json;

  /** All that is said about one article. */
  private record Account(
      StoredArticle article,
      @Nullable Join join,
      List<ReuseLink> links,
      Map<String, StoredArticle> others,
      StoryHistory history) {}

  @Override
  boolean writesData() {
    return json;
  }

  @Override
  int run(PrintStream out) {
    Account account = ask(this::account);
    if (json) {
      out.println(Json.text(json(account)));
    } else {
      print(out, account);
    }
    return 0;
  }

  private Account account(Store store) {
    StoredArticle article =
        store.article(id).orElseThrow(() -> new StoreException("there is no article " + id));
    Join join = store.join(id).orElse(null);
    List<ReuseLink> links = store.reuseOf(id);
    List<String> named = new ArrayList<>();
    links.forEach(link -> named.add(link.a().equals(id) ? link.b() : link.a()));
    if (join != null) {
      join.why().forEach(why -> named.add(why.article()));
    }
    Map<String, StoredArticle> others = new HashMap<>();
    named.forEach(other -> store.article(other).ifPresent(found -> others.put(other, found)));
    return new Account(article, join, links, others, store.historyOfArticle(id));
  }

  private ObjectNode json(Account account) {
    ObjectNode out = Json.object().put("article", id).put("page", account.article.page());
    Json.putIfPresent(out, "title", account.article.article().title());
    Json.putIfPresent(out, "briefOf", account.article.briefOf());
    Json.putIfPresent(out, "story", account.article.story());
    Join join = account.join;
    if (join != null) {
      out.put("founded", join.founded());
      out.set("why", StoryJson.why(join.why()));
      Why runnerUp = join.runnerUp();
      if (runnerUp != null) {
        out.set("runnerUp", StoryJson.why(runnerUp));
      }
    }
    ArrayNode reuse = out.putArray("reuse");
    account.links.forEach(link -> reuse.add(ReuseJson.of(link, other -> points(account, other))));
    DecisionJson.put(out, account.history);
    return out;
  }

  private static CodePoints points(Account account, String article) {
    StoredArticle found =
        article.equals(account.article.id()) ? account.article : account.others.get(article);
    return CodePoints.of(found == null ? "" : found.article().text());
  }

  private void print(PrintStream out, Account account) {
    out.println(id + "  " + ArticleNames.of(account.article.article()));
    out.println("page " + account.article.page());
    String story = account.article.story();
    if (story == null) {
      out.println("is in no story: it has no text of its own");
      return;
    }
    out.println("is in story " + story);
    account.history.decisions().stream()
        .filter(decision -> decision.isInForce() && decision.undoes() == null)
        .reduce((earlier, later) -> later)
        .ifPresent(d -> out.println("  by decision " + d.number() + ": " + d.words()));
    Join join = account.join;
    if (join != null && join.founded()) {
      out.println("which it founded: nothing before it told of the same event");
    } else if (join != null) {
      join.why().forEach(why -> out.println("  because of " + reason(why, account)));
    }
    Why runnerUp = join == null ? null : join.runnerUp();
    if (runnerUp != null) {
      out.println("  and not with " + reason(runnerUp, account));
    }
    account.links.forEach(link -> out.println("  " + sharing(link, account)));
    DecisionText.print(out, account.history);
  }

  private static String reason(Why why, Account account) {
    StoredArticle other = account.others.get(why.article());
    return String.format(
        Locale.ROOT,
        "%s (%.2f)%s%s",
        why.article(),
        why.score(),
        other == null ? "" : " " + ArticleNames.of(other.article()),
        why.shared().isEmpty() ? "" : ": both have " + String.join(", ", why.shared()));
  }

  private String sharing(ReuseLink link, Account account) {
    boolean later = link.b().equals(id);
    String other = later ? link.a() : link.b();
    StoredArticle known = account.others.get(other);
    return "shares %d %% of the shorter text with %s%s (%s)"
        .formatted(
            Math.round(link.share() * 100),
            other,
            known == null ? "" : " " + ArticleNames.of(known.article()),
            link.kind().label());
  }
}
