package org.headwater.language;

import java.util.ArrayList;
import java.util.List;

/** The encoder's two label heads in the order of its output: first names, then parts. */
record Heads(Viterbi names, Viterbi parts) {
  static Heads load() {
    List<List<String>> rows = WordList.table(Heads.class, "encoder-transitions.tsv");
    return new Heads(head(rows, "names"), head(rows, "parts"));
  }

  /** The number of scores that the encoder gives for each piece. */
  int width() {
    return names.labels().size() + parts.labels().size();
  }

  private static Viterbi head(List<List<String>> rows, String name) {
    List<String> labels = new ArrayList<>();
    List<float[]> transitions = new ArrayList<>();
    for (List<String> row : rows) {
      if (row.get(0).equals(name)) {
        labels.add(row.get(1));
        transitions.add(scores(row.subList(2, row.size())));
      }
    }
    return new Viterbi(labels, transitions.toArray(float[][]::new));
  }

  private static float[] scores(List<String> cells) {
    float[] scores = new float[cells.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = cells.get(i).equals("-") ? Viterbi.FORBIDDEN : Float.parseFloat(cells.get(i));
    }
    return scores;
  }
}
