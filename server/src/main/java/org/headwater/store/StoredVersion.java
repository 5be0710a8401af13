package org.headwater.store;

/**
 * The text of an article as a version of its page had it that is not the newest.
 *
 * @param number of the version, from 1
 */
public record StoredVersion(String article, int number, String text) {
  /** By what a version is told from all others of a store. */
  public static String key(String article, int number) {
    return article + "@" + number;
  }

  public String key() {
    return key(article, number);
  }
}
