package org.headwater.run;

/** Is told how far a run has come; only what is safely stored counts. */
public interface Progress {
  /** For nobody. */
  Progress NONE =
      new Progress() {
        @Override
        public void expect(long pages) {}

        @Override
        public void pages(long done, long kept) {}

        @Override
        public void again(long done, long all) {}

        @Override
        public void evidence(long done, long all) {}
      };

  /** So many pages will come; told before the first, and only where it is known. */
  void expect(long pages);

  /**
   * So many pages are behind us.
   *
   * @param kept how many of them were rejected or failed
   */
  void pages(long done, long kept);

  /**
   * So many of the articles that are read again without what their outlet repeats are behind us;
   * they are stored together when the last is.
   */
  void again(long done, long all);

  /** So many of the stories that awaited evidence are behind us. */
  void evidence(long done, long all);
}
