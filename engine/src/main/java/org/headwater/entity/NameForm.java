package org.headwater.entity;

import java.util.Locale;
import java.util.Optional;
import org.headwater.document.EntityType;

/** The form in which a name is shown. */
final class NameForm {
  private NameForm() {}

  /** A person's name without titles before it; other names as they are. */
  static String withoutTitle(Found found) {
    String text = found.text();
    if (found.type() != EntityType.PER) {
      return text.replaceAll("\\s+", " ");
    }
    String rest = text;
    int space = rest.indexOf(' ');
    while (space > 0 && NameWords.isTitle(rest.substring(0, space))) {
      rest = rest.substring(space + 1).strip();
      space = rest.indexOf(' ');
    }
    return rest.replaceAll("\\s+", " ");
  }

  /** The usual form of a name that the text has only in lower case. */
  static String usual(Found found) {
    Optional<LowerCaseNames.Known> known =
        LowerCaseNames.known(found.text().toLowerCase(Locale.ROOT));
    if (known.isPresent()) {
      return known.get().usual();
    }
    return Countries.find(found.text())
        .map(Countries.CountryName::written)
        .orElseGet(() -> capitalised(found.text()));
  }

  private static String capitalised(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < out.length(); i++) {
      if (i == 0 || out.charAt(i - 1) == ' ') {
        out.setCharAt(i, Character.toUpperCase(out.charAt(i)));
      }
    }
    return out.toString();
  }
}
