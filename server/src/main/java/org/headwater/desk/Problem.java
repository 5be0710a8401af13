package org.headwater.desk;

import org.headwater.store.StoreException;

/** A page that could not be shown, in words for a person. */
public record Problem(int status, String title, String explanation) {
  /** In characters of Unicode. */
  private static final int LONGEST_PATH = 100;

  static Problem notFound(String path) {
    boolean tooLong = path.codePointCount(0, path.length()) > LONGEST_PATH;
    String shown =
        tooLong ? path.substring(0, path.offsetByCodePoints(0, LONGEST_PATH)) + "…" : path;
    return new Problem(404, "Nothing here", missing(shown) + ".");
  }

  /** What a path asks for, in the words of whoever typed it. */
  private static String missing(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return switch (name.isEmpty() ? "" : path.substring(0, path.length() - name.length())) {
      case "/story/", "/api/v1/stories/" -> "This store has no story " + name;
      case "/article/", "/api/v1/articles/" -> "This store has no article " + name;
      default -> "There is no page at " + path;
    };
  }

  static Problem broken() {
    return new Problem(
        500,
        "This page broke",
        "Something went wrong while this page was made. The store is not touched by it. The"
            + " window in which Headwater was started says more.");
  }

  /** A store that was moved, locked or damaged while it is served. */
  static Problem unreadable(StoreException reason) {
    return new Problem(503, "The store cannot be read", sentence(reason));
  }

  static Problem readOnly() {
    return new Problem(405, "Only to be read", "This can only be read.");
  }

  /** What a form asked for and cannot be. */
  static Problem refused(RuntimeException reason) {
    return new Problem(409, "Not decided", sentence(reason));
  }

  private static String sentence(RuntimeException reason) {
    String message = reason.getMessage();
    String words = message == null || message.isEmpty() ? reason.toString() : message;
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }
}
