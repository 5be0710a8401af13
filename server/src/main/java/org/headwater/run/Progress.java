package org.headwater.run;

import org.headwater.run.Tally.Counts;

/** Is told how far a run has come; only what is safely stored counts. */
public interface Progress {
  /** For nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void pages(Counts counts, int rejected) {}

        @Override
        public void evidence(int done, int all) {}
      };

  /** So many pages are behind us. */
  void pages(Counts counts, int rejected);

  /** So many of the stories that awaited evidence have it. */
  void evidence(int done, int all);
}
