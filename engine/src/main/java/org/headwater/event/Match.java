package org.headwater.event;

/**
 * A trigger found in a sentence.
 *
 * @param head index of the head word
 * @param end behind the last word of the pattern that follows the head
 */
record Match(Trigger trigger, int head, int end) {
  /** More words of the pattern make a surer trigger. */
  int weight() {
    return trigger.size();
  }
}
