package org.headwater.intake;

import org.headwater.document.Declared;
import org.headwater.document.Page;

/** One thing that intake met: a page, or an input that gave none, with the reason. */
public sealed interface Capture {
  /** The place of the input in the words of the command: a path, an entry of an archive, a URL. */
  String location();

  /** A page as captured, and what its carrier declares about it. */
  record Captured(Page page, Declared declared) implements Capture {
    @Override
    public String location() {
      return page.location();
    }
  }

  /**
   * An input that gave no page.
   *
   * @param reason one sentence for a person, without the location
   */
  record Refused(String location, String reason) implements Capture {}
}
