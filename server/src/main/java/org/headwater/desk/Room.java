package org.headwater.desk;

import java.util.Optional;

/** Answers what lies under one path. */
interface Room {
  /**
   * Answers.
   *
   * @param rest the path after the room's own, without a slash before it, decoded
   * @return empty when there is nothing of that name
   */
  Optional<Answer> answer(Request request, String rest);
}
