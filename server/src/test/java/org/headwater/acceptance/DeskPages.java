package org.headwater.acceptance;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.headwater.desk.Answer;
import org.headwater.desk.Request;
import org.headwater.desk.Site;
import org.headwater.search.SearchIndex;
import org.headwater.store.Store;
import org.headwater.store.StoreHome;

/**
 * Opens every page that can be reached at the desk of a store, as a person who clicks on it all.
 */
final class DeskPages {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");

  private final Site site;
  private final List<String> broken = new ArrayList<>();
  private final Set<String> opened = new HashSet<>();

  private DeskPages(Store store, SearchIndex index) {
    this.site = new Site(store, index, failure -> broken.add(failure.toString()));
  }

  /**
   * The pages that were opened, and what broke.
   *
   * @param pages addresses
   * @param broken addresses with their status, and failures
   */
  record Opened(Set<String> pages, List<String> broken) {}

  static Opened of(StoreHome home) {
    try (Store store = home.openForReading();
        SearchIndex index = SearchIndex.open(home.index(), store)) {
      DeskPages pages = new DeskPages(store, index);
      pages.openAll();
      return new Opened(pages.opened, pages.broken);
    }
  }

  private void openAll() {
    ArrayDeque<String> waiting =
        new ArrayDeque<>(
            List.of("/", "/sources", "/pair", "/health", "/api/v1/stories", "/api/v1/sources"));
    while (!waiting.isEmpty()) {
      String address = waiting.remove();
      if (opened.add(address)) {
        Matcher link = LINK.matcher(open(address));
        while (link.find()) {
          waiting.add(link.group(1).replace("&amp;", "&"));
        }
      }
    }
  }

  private String open(String address) {
    URI uri = URI.create(address);
    Answer answer = site.answer(new Request(uri.getPath(), parameters(uri.getRawQuery()), false));
    if (answer.status() != 200) {
      broken.add(address + " " + answer.status());
    }
    return answer.type().startsWith("text/html") && !address.contains("/report.")
        ? new String(answer.body(), StandardCharsets.UTF_8)
        : "";
  }

  private static Map<String, String> parameters(String query) {
    Map<String, String> parameters = new HashMap<>();
    for (String pair : query == null ? new String[0] : query.split("&")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(
            pair.substring(0, equals),
            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return parameters;
  }
}
