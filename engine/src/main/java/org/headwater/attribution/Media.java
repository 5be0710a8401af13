package org.headwater.attribution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.headwater.document.EntityMention;
import org.headwater.document.EntityType;
import org.headwater.document.Span;
import org.headwater.entity.Agencies;
import org.headwater.entity.Agency;
import org.headwater.language.WordList;

/** Tells news media, which relay what others say, from other sources. */
public final class Media {
  private static final Set<String> WORDS = WordList.set(Media.class, "media-words.txt");

  /** The words that make an agency a medium. */
  private static final Set<String> AGENCIES = WordList.set(Media.class, "agency-words.txt");

  /** Words in a source that is more than the name of a medium. */
  private static final int LONGEST = 7;

  private final String text;
  private final Names names;

  Media(String text, Names names) {
    this.text = text;
    this.names = names;
  }

  /** Whether a word in lower case, as the last of a name, makes it a medium's. */
  public static boolean isWord(String last) {
    return WORDS.contains(last);
  }

  /**
   * The name of the medium that a source is: the usual name of an agency, or the words themselves
   * where they end like a medium's name ("North Korean state media", "Harbour Times").
   */
  Optional<String> name(Span source) {
    Optional<Agency> whole = Agencies.find(source.in(text).strip());
    if (whole.isPresent()) {
      return Optional.of(whole.get().name());
    }
    Span head = SourcePhrase.head(text, source);
    for (EntityMention mention : names.overlapping(head)) {
      if (mention.type() != EntityType.PER && mention.span().contains(head)) {
        Optional<Agency> agency = Agencies.find(mention.span().in(text));
        if (agency.isPresent()) {
          return Optional.of(agency.get().name());
        }
      }
    }
    return isMediumPhrase(source, head) && !isPerson(head)
        ? Optional.of(withoutArticle(source.in(text).strip()))
        : Optional.empty();
  }

  /** "Mr. Fox", "Governor Post": a person may bear the last word of a medium's name. */
  private boolean isPerson(Span head) {
    return names.overlapping(head).stream()
        .anyMatch(name -> name.type() == EntityType.PER && name.span().contains(head));
  }

  private boolean isMediumPhrase(Span source, Span head) {
    List<String> words = SourcePhrase.words(text, source);
    String last = head.in(text).toLowerCase(Locale.ROOT);
    if (words.size() > LONGEST || !WORDS.contains(last) || head.end() < source.end()) {
      return false;
    }
    boolean agency = last.equals("agency") || last.equals("agencies");
    return !agency || AGENCIES.stream().anyMatch(words::contains);
  }

  private static String withoutArticle(String words) {
    int space = words.indexOf(' ');
    String first = space < 0 ? "" : words.substring(0, space).toLowerCase(Locale.ROOT);
    boolean article = first.equals("the") || first.equals("a") || first.equals("an");
    return article ? words.substring(space + 1) : words;
  }
}
