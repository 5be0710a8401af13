package org.headwater.entity;

/**
 * The form under which a gazetteer keeps a name, so that case, accents, dots, apostrophes, hyphens
 * and a leading article do not matter: {@code "The U.S."} and {@code "US"} are both {@code us}.
 */
final class GazetteerKey {
  private static final String ARTICLE = "the ";

  private GazetteerKey() {}

  static String of(String name) {
    String words = words(withoutPossessive(name.strip()));
    return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
  }

  /** The first word of a name in the form of a key, a leading article and "'s" included. */
  static String firstWord(String name) {
    String words = words(name);
    int space = words.indexOf(' ');
    return space < 0 ? words : words.substring(0, space);
  }

  private static String words(String name) {
    String folded = LatinText.fold(name);
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      } else if ((Character.isWhitespace(c) || c == '-' || c == '/' || c == ',')
          && !key.isEmpty()
          && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip();
  }

  private static String withoutPossessive(String name) {
    boolean possessive = name.endsWith("'s") || name.endsWith("\u2019s");
    return possessive ? name.substring(0, name.length() - 2).strip() : name;
  }
}
