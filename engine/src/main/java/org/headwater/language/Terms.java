package org.headwater.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The content words of a text as comparable terms. */
public final class Terms {
  private Terms() {}

  /**
   * Stems of the content words in order of the text, repeated as often as they occur: lower case,
   * without function words and clitics, hyphenated words in their parts, numbers as they are
   * ({@code 1,500} as {@code 1500}), {@code U.S.} and {@code US} as {@code us}.
   *
   * @param language ISO 639-1; when null it is identified from the text, and English is taken when
   *     that is not sure
   */
  public static List<String> content(String text, @Nullable String language) {
    String tongue = language != null ? language : LanguageIdentifier.identify(text).orElse("en");
    Set<String> stops = StopWords.of(tongue);
    List<String> terms = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      String word = token.text();
      if (!Character.isLetterOrDigit(word.codePointAt(0))) {
        continue;
      }
      for (String part : parts(word)) {
        String lower = part.toLowerCase(Locale.ROOT);
        if (part.equals("US")) {
          terms.add("us");
        } else if (!stops.contains(lower) && isTerm(lower)) {
          terms.add(Stems.stem(lower, tongue));
        }
      }
    }
    return terms;
  }

  private static List<String> parts(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return List.of(word.replace(",", ""));
    }
    String plain = word.indexOf('.') < 0 ? word : word.replace(".", "");
    return plain.indexOf('-') < 0 ? List.of(plain) : List.of(plain.split("-"));
  }

  /** Anything but a lone Latin or Cyrillic letter. */
  private static boolean isTerm(String word) {
    return word.length() > 1
        || word.length() == 1
            && (Character.isDigit(word.charAt(0)) || Character.isIdeographic(word.charAt(0)));
  }
}
