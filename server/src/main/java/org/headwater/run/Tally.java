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
  private final List<Failure> failed = new ArrayList<>();

  /**
   * An input that gave nothing.
   *
   * @param file its place, in the words of the command
   * @param reason one sentence for a person
   */
  public record Rejection(String file, String reason) {}

  /**
   * A page or story that a fault of the program kept back. It stays marked in the store, and the
   * next run tries it again.
   *
   * @param name the place of the page, or the id of the story
   */
  public record Failure(Kind kind, String name, Fault fault) {
    /** What failed. */
    public enum Kind {
      PAGE,
      STORY
    }
  }

  /** What was counted, as of now. */
  public record Counts(
      long pages, long articles, long briefs, long comments, long versions, long unchanged) {}

  /** Pages behind us, whatever became of them. */
  long done() {
    return pages + versions + unchanged + rejected.size() + failed.size();
  }

  /** Those of them that were rejected or failed. */
  long kept() {
    return rejected.size() + failed.size();
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

  void failed(Failure.Kind kind, String name, Fault fault) {
    failed.add(new Failure(kind, name, fault));
  }

  public Counts counts() {
    return new Counts(pages, articles, briefs, comments, versions, unchanged);
  }

  /** In the order of the input. */
  public List<Rejection> rejections() {
    return List.copyOf(rejected);
  }

  /** Pages in the order of the input, then stories in that of their founders. */
  public List<Failure> failures() {
    return List.copyOf(failed);
  }

  /** Whether all that was given is in the store. */
  public boolean isWhole() {
    return rejected.isEmpty() && failed.isEmpty();
  }
}
