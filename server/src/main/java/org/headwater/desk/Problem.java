package org.headwater.desk;

/** A page that could not be shown, in words for a person. */
public record Problem(int status, String title, String explanation) {
  static Problem notFound(String path) {
    return new Problem(
        404,
        "Nothing here",
        "There is no page at "
            + path
            + ". Perhaps the story was merged, or the store was rebuilt.");
  }

  static Problem broken() {
    return new Problem(
        500,
        "This page broke",
        "Something went wrong while this page was made. The store is not touched by it. The"
            + " window in which Headwater was started says more.");
  }

  /** What a form asked for and cannot be. */
  static Problem refused(RuntimeException reason) {
    String message = reason.getMessage();
    String words = message == null || message.isEmpty() ? reason.toString() : message;
    return new Problem(
        409, "Not decided", Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".");
  }
}
