package org.headwater.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.headwater.document.Span;

/** The addresses of the desk. Spans in them count in code points, as everywhere outside. */
public final class Links {
  static final String SOURCES = "/sources";

  private Links() {}

  public static String story(String id) {
    return "/story/" + encoded(id);
  }

  /** The dossier of a story as a file. */
  public static String report(String story, String format) {
    return story(story) + "/report." + format;
  }

  /** One list of a story, from an entry on. */
  static String part(String story, Part part, int from) {
    return story(story) + "/" + part.label() + (from == 0 ? "" : "?from=" + from);
  }

  /** One entry of a list of a story, with all that there is to it. */
  static String entry(String story, Part part, int number) {
    return story(story) + "/" + part.label() + "?entry=" + number;
  }

  /** How the story came about, on its page. */
  static String audit(String story) {
    return story(story) + "#audit";
  }

  /** A claim on its story's page, unfolded. */
  public static String claim(String story, String claim) {
    return story(story) + "?claim=" + encoded(claim) + "#" + encoded(claim);
  }

  /** A name on its story's page. */
  public static String entity(String story, String entity) {
    return story(story) + "?name=" + encoded(entity) + "#" + encoded(entity);
  }

  public static String article(String id) {
    return "/article/" + encoded(id);
  }

  /** An article with one span lit. */
  public static String article(String id, Span inCodePoints) {
    return article(id) + "?span=" + inCodePoints.start() + "-" + inCodePoints.end() + "#lit";
  }

  /** An article as a version of its page had it. */
  static String version(String id, int version) {
    return article(id) + "?version=" + version;
  }

  /** The same with one span lit. */
  static String version(String id, int version, Span inCodePoints) {
    return version(id, version)
        + "&span="
        + inCodePoints.start()
        + "-"
        + inCodePoints.end()
        + "#lit";
  }

  static String storiesAfter(String story) {
    return "/?after=" + encoded(story);
  }

  public static String search(String query) {
    return "/search?q=" + encoded(query);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
