package org.headwater.evidence;

import java.util.List;
import org.headwater.document.Span;

/**
 * A place where an article states a claim.
 *
 * @param article the article's id
 * @param span in the article's text
 * @param via through whom the article has it, nearest first; empty in its own voice
 */
public record Member(String article, Span span, MemberStance stance, List<String> via) {
  public Member {
    via = List.copyOf(via);
  }
}
