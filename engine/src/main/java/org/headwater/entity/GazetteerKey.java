package org.headwater.entity;

/**
 * The form under which a gazetteer keeps a name, so that case, accents, dots, apostrophes, hyphens
 * and a leading article do not matter: {@code "The U.S."} and {@code "US"} are both {@code us}.
 */
final class GazetteerKey {
  private GazetteerKey() {}

  static String of(String name) {
    String folded = LatinText.fold(withoutPossessive(name.strip()));
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
    String stripped = key.toString().strip();
    return stripped.startsWith("the ") ? stripped.substring(4) : stripped;
  }

  private static String withoutPossessive(String name) {
    boolean possessive = name.endsWith("'s") || name.endsWith("\u2019s");
    return possessive ? name.substring(0, name.length() - 2).strip() : name;
  }
}
