package org.headwater.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.AnnotatedArticle;
import org.headwater.document.Annotations;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.junit.jupiter.api.Test;

class SecondLookTest {
  private static final int COMPANY = SecondLook.FEATURES.indexOf("companyOfNearest");
  private static final int APART = SecondLook.FEATURES.indexOf("apartBesideMost");
  private static final int LAG = SecondLook.FEATURES.indexOf("lag");
  private static final int LAG_BESIDE = SecondLook.FEATURES.indexOf("lagBesideMost");

  /** Two quakes of one kind, three reports of each, and one report of something else. */
  private static final List<String> REPORTS =
      List.of(
          "A quake of magnitude 5.9 shook Port Ellery on Monday; the harbour wall cracked and 14 were hurt.",
          "Fourteen people were hurt when a quake cracked the harbour wall of Port Ellery on Monday.",
          "The harbour wall of Port Ellery cracked in a quake of magnitude 5.9, and 14 were hurt.",
          "A quake of magnitude 6.2 shook Dravenfeld on Friday; the mill tower fell and 31 were hurt.",
          "Thirty-one were hurt when the mill tower of Dravenfeld fell in a quake on Friday.",
          "The mill tower of Dravenfeld fell in a quake of magnitude 6.2, and 31 were hurt.",
          "The tram line of Pellworth will cost twice its budget, the council heard.");

  private static StoryState state(String... days) {
    StoryState state = new StoryState();
    StoryClusterer clusterer = new StoryClusterer();
    for (int i = 0; i < REPORTS.size(); i++) {
      PartialDate day = days.length == 0 ? null : new PartialDate(days[i]);
      Metadata metadata = new Metadata(null, List.of(), day, null, null, "en", List.of());
      Article article = Article.ofText("a" + i, metadata, REPORTS.get(i));
      clusterer.add(state, new AnnotatedArticle(i + 1, article, Annotations.NONE), List.of());
    }
    return state;
  }

  private static double[] features(StoryState state, long arrival, long other) {
    SecondLook look = new SecondLook(state, new long[] {1, 2, 3, 4, 5, 6, 7});
    Ties ties = state.ties(arrival);
    for (int i = 0; i < ties.size(); i++) {
      if (ties.others()[i] == other) {
        return look.features(arrival, ties, i);
      }
    }
    throw new AssertionError("never compared");
  }

  @Test
  void reportsOfOneEventKeepTheSameCompanyAndOfTwoLookAlikesDoNot() {
    StoryState state = state();
    double same = features(state, 3, 1)[COMPANY];
    double alike = features(state, 6, 1)[COMPANY];
    assertThat(same).isBetween(0.8, 1.0);
    assertThat(alike).isBetween(0.0, 0.5);
  }

  @Test
  void whatComesWhenTheNearestComeIsNotApart() {
    StoryState state = state();
    assertThat(features(state, 3, 1)[APART]).isLessThan(features(state, 6, 1)[APART]);
  }

  /** A page that shows the day of its crawl is as far from all reports of its event. */
  @Test
  void aLagCountsBesideTheLagsToTheNearest() {
    String may = "2031-05-05";
    String july = "2031-07-04";
    double[] lookAlikes = features(state(may, may, may, july, july, july, may), 6, 1);
    double[] misdated = features(state(may, may, july, may, may, may, may), 3, 1);
    assertThat(misdated[LAG]).isEqualTo(lookAlikes[LAG]);
    assertThat(misdated[LAG_BESIDE]).isLessThan(lookAlikes[LAG_BESIDE] / 2);
    assertThat(features(state(), 3, 1)[LAG_BESIDE]).isZero();
  }

  @Test
  void everyFeatureHasAName() {
    assertThat(features(state(), 3, 1)).hasSameSizeAs(SecondLook.FEATURES.toArray());
  }
}
