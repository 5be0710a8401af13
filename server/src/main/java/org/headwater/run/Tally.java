package org.headwater.run;

import java.util.ArrayList;
import java.util.List;

/** What a run did, counted; only what the store has. */
public final class Tally {
  private long pages;
  private long articles;
  private long briefs;
  private long comments;
  private long versions;
  private long unchanged;
  private final List<Rejection> rejected = new ArrayList<>();

  /**
   * An input that gave nothing.
   *
   * @param file its place, in the words of the command
   * @param reason one sentence for a person
   */
  public record Rejection(String file, String reason) {}

  /** What was counted, as of now. */
  public record Counts(
      long pages, long articles, long briefs, long comments, long versions, long unchanged) {
    /** Pages met, whatever became of them but rejection. */
    public long met() {
      return pages + versions + unchanged;
    }
  }

  void newPage(int withComments) {
    pages++;
    articles++;
    comments += withComments;
  }

  void newBrief() {
    briefs++;
  }

  void newVersion() {
    versions++;
  }

  void unchanged() {
    unchanged++;
  }

  void rejected(String file, String reason) {
    rejected.add(new Rejection(file, reason));
  }

  public Counts counts() {
    return new Counts(pages, articles, briefs, comments, versions, unchanged);
  }

  /** In the order of the input. */
  public List<Rejection> rejections() {
    return List.copyOf(rejected);
  }
}
