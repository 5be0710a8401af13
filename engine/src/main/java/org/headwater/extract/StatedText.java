package org.headwater.extract;

import java.util.List;
import org.headwater.document.BlockKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The text of the article as the page's data gives it: for pages without one to see. What the page
 * states for machines comes before what its own program would show.
 *
 * @param paragraphs at least one
 * @param article the object of the embedded data that holds them; null when JSON-LD does
 */
record StatedText(List<String> paragraphs, @Nullable StateArticle article) {
  /** With fewer words to see than this a page shows no article. */
  private static final int FEWEST_WORDS = 15;

  /** With fewer than this it may show the beginning of one, or a message of its own. */
  private static final int FEW_WORDS = 60;

  /** What replaces a beginning is so many times as long. */
  private static final int LONGER = 4;

  /** A shorter text is a description. */
  private static final int LEAST_WORDS = 40;

  /** The text to take in place of what a page shows, or null. */
  static @Nullable StatedText instead(PageFacts facts, List<TypedBlock> parts, Headline headline) {
    int words = words(parts);
    if (words >= FEW_WORDS) {
      return null;
    }
    List<String> linked = words < FEWEST_WORDS ? linked(facts) : List.of();
    if (!linked.isEmpty()) {
      return new StatedText(linked, null);
    }
    StateArticle article = StateArticle.find(facts, headline.text());
    boolean beginning = words >= FEWEST_WORDS;
    if (article == null || beginning && !isWhole(article, words)) {
      return null;
    }
    return new StatedText(article.paragraphs(), article);
  }

  /** Whether an article is surely that of which a page shows some words. */
  private static boolean isWhole(StateArticle article, int words) {
    return article.agrees() && article.words() >= LONGER * words;
  }

  private static int words(List<TypedBlock> parts) {
    int words = 0;
    for (TypedBlock part : parts) {
      words += isText(part.kind()) ? Words.count(part.text()) : 0;
    }
    return words;
  }

  private static boolean isText(BlockKind kind) {
    return switch (kind) {
      case BODY, HEADING, LIST, QUOTE, TABLE -> true;
      default -> false;
    };
  }

  private static List<String> linked(PageFacts facts) {
    for (JsonNode object : facts.linkedData()) {
      String body = LinkedData.isArticle(object) ? LinkedData.text(object, "articleBody") : null;
      if (body != null && Words.count(body) >= LEAST_WORDS) {
        return RichText.lines(body);
      }
    }
    return List.of();
  }
}
