package org.headwater.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.headwater.document.EntityType;
import org.headwater.entity.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source is by its words. */
class SourceReaderTest {
  private static Entity entity(EntityType type, String name) {
    return new Entity("e1", name, type, List.of(), List.of(), List.of(), List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "officials in Orrin, LOC, Orrin, UNNAMED",
    "Water managers in Orrin, LOC, Orrin, UNNAMED",
    "the Orrin group, LOC, Orrin, UNNAMED",
    "a grand jury in Orrin, LOC, Orrin, UNNAMED",
    "GOP representatives, ORG, GOP, UNNAMED",
    "Harbour Trust lawyers, ORG, Harbour Trust, UNNAMED",
    "a spokeswoman for the Harbour Trust, ORG, Harbour Trust, BODY",
    "the Harbour Trust, ORG, Harbour Trust, BODY",
    "Orrin Capitol Police, ORG, Orrin Capitol Police, BODY",
    "Orrin's energy ministry, LOC, Orrin, BODY",
    "the Orrin government, LOC, Orrin, STATE",
    "Orrin, LOC, Orrin, STATE",
    "Ada Merrow, PER, Ada Merrow, PERSON",
    "the Orrin Herald, ORG, Orrin Herald, MEDIA"
  })
  void theHeadTellsWhatItIs(String words, EntityType type, String name, Source.Kind kind) {
    assertThat(SourceReader.read(words, entity(type, name)).kind()).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "The administration, UNNAMED",
    "The indictment, UNNAMED",
    "Officials, UNNAMED",
    "Norway, STATE",
    "the Norwegian government, STATE",
    "Reuters, MEDIA",
    "Orrin Evening Post, MEDIA",
    "Energy Ministry, BODY"
  })
  void soDoWordsWithoutAnEntity(String words, Source.Kind kind) {
    assertThat(SourceReader.read(words, null).kind()).isEqualTo(kind);
  }

  @Test
  void aCommaBehindANameIsNoPartOfIt() {
    Entity ferries = entity(EntityType.ORG, "Orrin Ferries");

    Source source = SourceReader.read("The owner of the boat, Orrin Ferries,", ferries);

    assertThat(source.name()).isEqualTo("The owner of the boat, Orrin Ferries");
    assertThat(source.key()).isEqualTo("entity:e1");
  }

  @Test
  void aPlaceAndItsGovernmentAreOneSource() {
    assertThat(SourceReader.read("Norway", null).key())
        .isEqualTo(SourceReader.read("Norway's government", null).key());
  }
}
