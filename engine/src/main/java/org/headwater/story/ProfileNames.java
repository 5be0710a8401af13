package org.headwater.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.EntityType;
import org.headwater.entity.Agencies;
import org.headwater.entity.Entity;
import org.headwater.entity.Mention;
import org.headwater.entity.NameKeys;
import org.headwater.language.Stems;
import org.headwater.story.Profile.Name;

/**
 * The names of a story, the strongest first. News agencies are none: they tell of everything. Cost:
 * linear in the mentions.
 */
final class ProfileNames {
  private static final double IN_TITLE = 2;
  private static final int SHORTEST = 2;

  private ProfileNames() {}

  /** The entities of a story, as far as these articles name them. */
  static List<Name> of(List<AnnotatedArticle> articles, List<Entity> entities) {
    Map<String, Integer> places = new HashMap<>();
    for (int i = 0; i < articles.size(); i++) {
      places.put(articles.get(i).id(), i);
    }
    TreeMap<String, Name> names = new TreeMap<>();
    for (Entity entity : entities) {
      String key = NameKeys.of(entity.name(), entity.type());
      double weight = weight(entity, articles, places);
      if (weight > 0
          && key.length() >= SHORTEST
          && Agencies.find(entity.name()).isEmpty()
          && entity.name().length() < 60) {
        names.merge(
            key,
            new Name(key, entity.name(), entity.type(), weight),
            (a, b) -> a.weight() >= b.weight() ? a : b);
      }
    }
    return sorted(names);
  }

  private static double weight(
      Entity entity, List<AnnotatedArticle> articles, Map<String, Integer> places) {
    double[] weights = new double[articles.size()];
    for (Mention mention : entity.mentions()) {
      Integer place = places.get(mention.article());
      if (place != null) {
        weights[place] += ProfileText.weightAt(mention.span().start());
      }
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        double weight = weights[i] < 1 ? weights[i] : 1 + Math.log(weights[i]);
        sum += inTitle(entity, articles.get(i)) ? weight + IN_TITLE : weight;
      }
    }
    return sum / weights.length;
  }

  private static boolean inTitle(Entity entity, AnnotatedArticle article) {
    String title = article.article().title();
    return title != null
        && entity.variants().stream().anyMatch(variant -> title.contains(variant.text()));
  }

  /** Words with a capital, alone and in runs, in a language that has no tagger. */
  static List<Name> capitalised(List<ProfileText> texts, String language) {
    TreeMap<String, Name> names = new TreeMap<>();
    for (ProfileText text : texts) {
      for (ProfileText.Run run : text.capitals()) {
        if (!Character.isUpperCase(run.words().getFirst().codePointAt(0))) {
          continue; // no capitals in this script: every word would be a name
        }
        for (String word : run.words()) {
          String key = Stems.stem(word.toLowerCase(Locale.ROOT), language);
          names.merge(
              key,
              new Name(key, word, EntityType.MISC, run.weight() / texts.size()),
              (a, b) -> new Name(key, a.text(), a.type(), a.weight() + b.weight()));
        }
      }
    }
    return sorted(names);
  }

  private static List<Name> sorted(TreeMap<String, Name> names) {
    List<Name> sorted = new ArrayList<>(names.values());
    sorted.sort(Comparator.comparingDouble((Name name) -> -name.weight()).thenComparing(Name::key));
    return sorted;
  }
}
