package org.headwater.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.headwater.document.Comment;

/**
 * Which comments of a page repeat the words of another author's, whatever their white space. Linear
 * in the comments: a page may have a hundred thousand of them.
 */
public final class SameTexts {
  /** A text that a thousand authors post is no clearer for naming all of them at each. */
  private static final int MOST = 50;

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  private final List<Comment> comments;
  private final Map<String, List<Integer>> placesOfWords = new HashMap<>();

  public SameTexts(List<Comment> comments) {
    this.comments = List.copyOf(comments);
    for (int i = 0; i < comments.size(); i++) {
      placesOfWords.computeIfAbsent(words(i), key -> new ArrayList<>()).add(i);
    }
  }

  /**
   * The places of the comments with the same words by others, in order and from 0; at most the
   * first fifty.
   *
   * @param place of a comment, from 0
   */
  public List<Integer> of(int place) {
    String author = comments.get(place).author();
    return placesOfWords.getOrDefault(words(place), List.of()).stream()
        .filter(i -> !Objects.equals(comments.get(i).author(), author))
        .limit(MOST)
        .toList();
  }

  private String words(int place) {
    return WHITE_SPACE.matcher(comments.get(place).text().strip()).replaceAll(" ");
  }
}
