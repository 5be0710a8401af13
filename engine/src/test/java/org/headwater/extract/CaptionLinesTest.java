package org.headwater.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.Block;
import org.headwater.document.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionLinesTest {
  private static final String BEFORE =
      """
      The Mill Bridge Opens Again
      The bridge at the old mill opened again on Monday after two years of repairs, the council said.
      Drivers had taken the long way round over the dam, which cost many of them half an hour a day.
      """;
  private static final String AFTER =
      """
      The work cost twice as much as planned because the piers stood on soft ground, it added.
      The ferry that carried people across in the meantime will go back to the lake in the summer.
      """;

  private static List<Block> blocks(String text) {
    return new PageReader().blocks(Pages.text(text));
  }

  private static List<String> texts(List<Block> blocks, BlockKind kind) {
    return blocks.stream().filter(b -> b.kind() == kind).map(Block::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "PHOTO: The mill bridge and its new railing, as seen on Monday.",
        "Abbildung: Die Brücke vor (links) und nach dem Umbau"
      })
  void aLineThatIsWrittenAsOneIsACaption(String line) {
    assertThat(texts(blocks(BEFORE + line + "\n" + AFTER), BlockKind.CAPTION))
        .containsExactly(line);
  }

  @Test
  void theLineAboveACreditIsItsCaptionAndTheCreditIsNone() {
    List<Block> blocks =
        blocks(
            BEFORE
                + "Workers carry the last beam of the mill bridge across the weir\n"
                + "Ada Moor / Getty Images\n"
                + AFTER);

    assertThat(texts(blocks, BlockKind.CAPTION))
        .containsExactly("Workers carry the last beam of the mill bridge across the weir");
    assertThat(texts(blocks, BlockKind.CREDIT)).containsExactly("Ada Moor / Getty Images");
  }

  @Test
  void aSentenceAboveACreditThatOpensTheTextIsNoCaption() {
    String lead =
        "Nobody in the village had thought that the old mill bridge would ever open again.";
    List<Block> blocks =
        blocks(
            "The Mill Bridge Opens Again\n"
                + lead
                + "\nAda Moor / Getty Images\n"
                + BEFORE
                + AFTER);

    assertThat(texts(blocks, BlockKind.BODY)).contains(lead);
  }

  @Test
  void aCreditInBracketsEndsACaption() {
    List<Block> blocks =
        blocks(BEFORE + "The mill bridge seen from the dam (Photo: Ada Moor)\n" + AFTER);

    assertThat(texts(blocks, BlockKind.CAPTION))
        .containsExactly("The mill bridge seen from the dam");
  }

  @Test
  void headlinesBelowTheArticleAreOtherStories() {
    List<Block> blocks =
        blocks(
            BEFORE
                + AFTER
                + """
                Leave a comment
                Home
                Sport
                Dam Closed for the Winter as the Water Rises
                May 3
                Council Looks for a New Home for the Ferry
                May 2
                Road to the Quarry Stays Wet and Nobody Knows Why
                May 1
                Home
                Sport
                """);

    assertThat(texts(blocks, BlockKind.RELATED))
        .contains(
            "Dam Closed for the Winter as the Water Rises",
            "Council Looks for a New Home for the Ferry",
            "Road to the Quarry Stays Wet and Nobody Knows Why")
        .doesNotContain("Home", "Sport");
  }
}
