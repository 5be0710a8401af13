package org.headwater.language;

import java.util.ArrayList;
import java.util.List;
import org.headwater.document.EntityType;

/** The encoder's two label heads in the order of its output: first names, then parts. */
record Heads(Viterbi names, Viterbi parts) {
  static Heads load() {
    return of(WordList.table(Heads.class, "encoder-transitions.tsv"));
  }

  /**
   * The heads of another model.
   *
   * @param transitions a table of the form of the shipped one
   * @throws IllegalArgumentException when it is of another form or has labels that nobody knows
   */
  static Heads read(String transitions) {
    return of(WordList.table(transitions));
  }

  private static Heads of(List<List<String>> rows) {
    return new Heads(head(rows, "names", EntityType.class), head(rows, "parts", Part.class));
  }

  /** The number of scores that the encoder gives for each piece. */
  int width() {
    return names.labels().size() + parts.labels().size();
  }

  private static Viterbi head(
      List<List<String>> rows, String name, Class<? extends Enum<?>> known) {
    List<String> labels = new ArrayList<>();
    List<float[]> transitions = new ArrayList<>();
    List<List<String>> own = rows.stream().filter(row -> row.getFirst().equals(name)).toList();
    for (List<String> row : own) {
      if (row.size() != own.size() + 2) {
        throw new IllegalArgumentException("a line of the transitions is not as long as others");
      }
      labels.add(label(row.get(1), known));
      transitions.add(scores(row.subList(2, row.size())));
    }
    if (labels.isEmpty() || !labels.getFirst().equals("O")) {
      throw new IllegalArgumentException("the transitions of " + name + " do not begin with O");
    }
    return new Viterbi(labels, transitions.toArray(float[][]::new));
  }

  private static String label(String label, Class<? extends Enum<?>> known) {
    for (Enum<?> kind : known.getEnumConstants()) {
      if (label.equals("B-" + kind.name()) || label.equals("I-" + kind.name())) {
        return label;
      }
    }
    if (label.equals("O")) {
      return label;
    }
    throw new IllegalArgumentException("nobody knows the label " + label);
  }

  private static float[] scores(List<String> cells) {
    float[] scores = new float[cells.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = cells.get(i).equals("-") ? Viterbi.FORBIDDEN : Float.parseFloat(cells.get(i));
    }
    return scores;
  }
}
