package org.headwater.reuse;

import java.util.List;
import org.headwater.document.Article;
import org.headwater.document.Metadata;
import org.headwater.document.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Invented reports: one retold sentence by sentence, one by another reporter, one of another event.
 */
final class Accounts {
  static final String DAM =
      """
      Engineers closed the upper sluice of the Varnholm dam on Tuesday after a crack of nine metres was found in its eastern wall.

      The regional water board said that about 2,400 people in three villages below the dam had been asked to sleep elsewhere for two nights.

      Divers sent by the builder, Osterkraft, will look at the foot of the wall this morning, and a second team will measure the pressure behind it.

      The dam was finished in 1968 and has been repaired twice since, the last time eleven years ago when seepage damaged the spillway.

      Farmers downstream fear that a long closure would leave their orchards without water in the driest month of the year.

      The board expects to decide on Thursday whether the lake must be lowered by another four metres.\
      """;

  static final String DAM_RETOLD =
      """
      After a nine-metre crack was discovered in the eastern wall of the Varnholm dam, engineers shut its upper sluice on Tuesday.

      Roughly 2,400 residents of three villages below the dam were asked by the regional water board to spend two nights elsewhere.

      Builder Osterkraft is sending divers to examine the foot of the wall this morning, while the pressure behind it is measured by a second team.

      Finished in 1968, the dam has had two repairs, most recently eleven years ago after its spillway was damaged by seepage.

      Their orchards could be left without water in the driest month of the year if the closure is long, farmers downstream fear.

      On Thursday the board is expected to decide if the lake has to be lowered a further four metres.\
      """;

  static final String DAM_OTHER_REPORTER =
      """
      Marit Solheim packed two suitcases and the cat when the sirens went off above Lower Varnholm on Tuesday evening.

      She is one of some 2,400 villagers who were told to leave because the old dam above their valley has cracked.

      "We were promised that this wall would outlive our grandchildren and now we hear it through the radio," she said in a school hall full of camp beds.

      Her neighbours blame Osterkraft, the builder, for cheap repairs. The firm did not answer calls.

      Nobody in the hall knew on Wednesday how long the evacuation would last. Children played cards under the basketball hoops.\
      """;

  static final String FERRY =
      """
      Two ferries touched in thick fog off the port of Calder Sound early on Friday, and eleven passengers were treated for bruises.

      The coast guard said both ships reached the harbour under their own power and that no oil had been lost.

      The operator has taken the older vessel, launched in 1991, out of service until its steering has been examined by the yard.

      Passengers described a long scraping noise, then darkness on the car deck for several minutes before the lamps came back.\
      """;

  private Accounts() {}

  static Article article(String id, String text) {
    return article(id, text, null, null);
  }

  static Article article(
      String id, String text, @Nullable String published, @Nullable String outlet) {
    PartialDate date = published == null ? null : new PartialDate(published);
    return Article.ofText(
        id, new Metadata(null, List.of(), date, outlet, null, "en", List.of()), text);
  }
}
