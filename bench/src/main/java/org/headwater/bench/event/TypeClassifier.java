package org.headwater.bench.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.headwater.document.EventType;
import org.headwater.language.Stems;
import org.headwater.language.StopWords;
import org.headwater.language.Token;
import org.headwater.language.Tokenizer;

/**
 * A multinomial logistic regression from the words of a sentence to the type of its event.
 *
 * <p>Features are stems of the words written in small letters and pairs of neighbours: names are
 * left out, but not those of a lesson that is all in small letters, as headlines are made; weighed
 * so that each sentence counts once. Fitted by AdaGrad in the order of the lessons: the same
 * lessons give the same weights. Cost: linear in words, rounds and types.
 */
final class TypeClassifier {
  private static final int ROUNDS = 15;
  private static final double RATE = 0.3;
  private static final EventType[] TYPES = EventType.values();

  /** A text with its type. */
  record Lesson(String text, EventType type) {}

  /** A type with its odds, 0..1. */
  record Guess(EventType type, double odds) {}

  private final Map<String, Integer> features = new HashMap<>();
  private final List<float[]> weights = new ArrayList<>();
  private final List<float[]> squares = new ArrayList<>();

  private TypeClassifier() {}

  static TypeClassifier fit(List<Lesson> lessons) {
    TypeClassifier classifier = new TypeClassifier();
    List<int[]> texts = new ArrayList<>();
    for (Lesson lesson : lessons) {
      texts.add(classifier.features(lesson.text(), true));
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < texts.size(); i++) {
        classifier.learn(texts.get(i), lessons.get(i).type());
      }
    }
    return classifier;
  }

  int size() {
    return features.size();
  }

  Guess guess(String text) {
    double[] odds = odds(features(text, false));
    int best = 0;
    for (int t = 1; t < TYPES.length; t++) {
      best = odds[t] > odds[best] ? t : best;
    }
    return new Guess(TYPES[best], odds[best]);
  }

  private void learn(int[] text, EventType type) {
    double[] odds = odds(text);
    double value = 1 / Math.sqrt(Math.max(1, text.length));
    for (int feature : text) {
      float[] weight = weights.get(feature);
      float[] square = squares.get(feature);
      for (int t = 0; t < TYPES.length; t++) {
        double slope = value * ((t == type.ordinal() ? 1 : 0) - odds[t]);
        square[t] += (float) (slope * slope);
        weight[t] += (float) (RATE * slope / Math.sqrt(square[t] + 1e-6));
      }
    }
  }

  private double[] odds(int[] text) {
    double[] scores = new double[TYPES.length];
    double value = 1 / Math.sqrt(Math.max(1, text.length));
    for (int feature : text) {
      float[] weight = weights.get(feature);
      for (int t = 0; t < TYPES.length; t++) {
        scores[t] += value * weight[t];
      }
    }
    double most = Arrays.stream(scores).max().orElse(0);
    double sum = 0;
    for (int t = 0; t < TYPES.length; t++) {
      scores[t] = Math.exp(scores[t] - most);
      sum += scores[t];
    }
    for (int t = 0; t < TYPES.length; t++) {
      scores[t] /= sum;
    }
    return scores;
  }

  private int[] features(String text, boolean grow) {
    Set<String> names = new HashSet<>();
    List<Integer> found = new ArrayList<>();
    String before = "";
    boolean first = true;
    for (Token token : Tokenizer.tokens(text)) {
      String word = token.text();
      boolean small = first || Character.isLowerCase(word.charAt(0));
      first = false;
      if (!small) {
        before = "";
        continue;
      }
      String stem = Stems.stem(word.toLowerCase(Locale.ROOT), "en");
      if (!StopWords.contains(word.toLowerCase(Locale.ROOT), "en") && names.add(stem)) {
        add(stem, grow, found);
      }
      if (!before.isEmpty() && names.add(before + " " + stem)) {
        add(before + " " + stem, grow, found);
      }
      before = stem;
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private void add(String name, boolean grow, List<Integer> found) {
    Integer id = features.get(name);
    if (id == null && grow) {
      id = features.size();
      features.put(name, id);
      weights.add(new float[TYPES.length]);
      squares.add(new float[TYPES.length]);
    }
    if (id != null) {
      found.add(id);
    }
  }
}
