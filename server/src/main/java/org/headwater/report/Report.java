package org.headwater.report;

import java.util.List;

/** A document about one story. */
public record Report(String title, List<Block> blocks) {
  public Report {
    blocks = List.copyOf(blocks);
  }
}
