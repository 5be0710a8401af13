package org.headwater.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.headwater.document.PageNote;
import org.headwater.document.PageText;
import org.headwater.language.WordList;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says what a page is beside an article in full: by its data for machines, its links, and, where it
 * shows little text, by the phrases of walls. One pass over the blocks.
 */
final class PageNotes {
  /** A page whose text has more words than this shows an article, whatever else it asks. */
  private static final int STUB = 150;

  private static final int EMPTY = 40;
  private static final int LONGEST = 400;
  private static final List<List<String>> PHRASES =
      WordList.table(PageNotes.class, "wall-phrases.tsv", 2);

  private PageNotes() {}

  /**
   * The notes of a page.
   *
   * @param textWords how many words of the article stand in the visible page
   */
  static Set<PageNote> of(PageText source, TypedPage page, int textWords) {
    Set<PageNote> notes = EnumSet.noneOf(PageNote.class);
    PageFacts facts = page.page.facts();
    for (JsonNode object : facts.linkedData()) {
      List<String> types = LinkedData.types(object);
      if (types.contains("LiveBlogPosting")) {
        notes.add(PageNote.LIVE_BLOG);
      }
      if (types.contains("ImageGallery") || types.contains("MediaGallery")) {
        notes.add(PageNote.GALLERY);
      }
      if (LinkedData.isArticle(object) && isClosed(object)) {
        notes.add(PageNote.PAYWALL);
      }
    }
    if (facts.links().getOrDefault("next", List.of()).stream()
        .anyMatch(next -> goesOn(next, source.url(), facts))) {
      notes.add(PageNote.PAGED);
    }
    if (textWords < STUB) {
      walls(page, textWords, notes);
    }
    boolean scripted =
        source.form() == PageText.Form.HTML
            && textWords == 0
            && visibleWords(page) < EMPTY
            && source.content().contains("<script");
    if (scripted && !notes.contains(PageNote.CONSENT_WALL)) {
      notes.add(PageNote.SCRIPT_ONLY);
    }
    return notes;
  }

  /** Whether a text is one that a page shows to ask for consent. */
  static boolean asksForConsent(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return PHRASES.stream()
        .anyMatch(phrase -> phrase.get(0).equals("consent") && lower.contains(phrase.get(1)));
  }

  private static boolean isClosed(JsonNode article) {
    JsonNode free = article.path("isAccessibleForFree");
    return free.isBoolean() ? !free.asBoolean() : free.asString("").equalsIgnoreCase("false");
  }

  private static int visibleWords(TypedPage page) {
    int words = 0;
    for (int i = 0; i < page.size() && words < EMPTY; i++) {
      words += page.shape(i).words();
    }
    return words;
  }

  private static void walls(TypedPage page, int textWords, Set<PageNote> notes) {
    int consent = 0;
    for (int i = 0; i < page.size(); i++) {
      String text = page.text(i);
      String lower = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
      for (List<String> phrase : PHRASES) {
        if (!lower.isEmpty() && lower.contains(phrase.get(1))) {
          switch (phrase.get(0)) {
            case "paywall" -> notes.add(PageNote.PAYWALL);
            case "script" -> {
              if (textWords < EMPTY) {
                notes.add(PageNote.SCRIPT_ONLY);
              }
            }
            default -> consent++;
          }
        }
      }
    }
    if (consent >= 2 && textWords < EMPTY) {
      notes.add(PageNote.CONSENT_WALL);
      notes.remove(PageNote.SCRIPT_ONLY);
    }
  }

  /** Whether an address is that of the page's next part: the same but for a number at its end. */
  private static boolean goesOn(String next, @Nullable String url, PageFacts facts) {
    String own =
        url == null ? facts.links().getOrDefault("canonical", List.of("")).getFirst() : url;
    String stem = own.replaceFirst("(\\.html?|/)$", "");
    int from = stem.indexOf("//") < 0 ? 0 : stem.indexOf('/', stem.indexOf("//") + 2);
    String path = from < 0 ? "" : stem.substring(from);
    int at = path.length() < 8 ? -1 : next.indexOf(path);
    String rest = at < 0 ? "" : next.substring(at + path.length());
    return rest.length() <= 20
        && rest.chars().filter(Character::isDigit).count() >= 1
        && rest.chars().filter(Character::isDigit).count() <= 3;
  }
}
