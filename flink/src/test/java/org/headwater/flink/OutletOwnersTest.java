package org.headwater.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutletOwnersTest {
  @TempDir Path folder;

  @Test
  void theListIsTheOneThatTheCommandLineExports() throws IOException {
    Path list = folder.resolve("outlets.tsv");
    Files.write(
        list,
        List.of(
            "# outlet\towner\tgrade",
            "outlet\towner\tgrade",
            "",
            "Orrin Herald\tTallow House\tB",
            "Cove Gazette\ttallow house",
            "Far Point Mail\t\tC",
            "Hill Echo\tnone"));

    JobOptions options =
        JobOptions.read(new String[] {"in", "out", "--owners", list.toString()}, 2);

    assertThat(options.tagger()).isEqualTo(TaggerChoice.FULL);
    assertThat(options.owners().byOutlet()).containsOnlyKeys("Orrin Herald", "Cove Gazette");
    assertThat(options.owners().owners().of("the orrin herald")).contains("Tallow House");
  }

  @Test
  void theOtherOptionsAreReadBesideIt() throws IOException {
    Path list = Files.writeString(folder.resolve("outlets.tsv"), "Orrin Herald\tTallow House\n");

    JobOptions options =
        JobOptions.read(new String[] {"--owners", list.toString(), "--tagger", "fast"}, 0);

    assertThat(options.tagger().fast()).isTrue();
    assertThat(options.owners().byOutlet()).hasSize(1);
    assertThatThrownBy(() -> JobOptions.read(new String[] {"--owners"}, 0))
        .hasMessageContaining("--owners");
  }

  @Test
  void oneWrongLineIsNamed() {
    assertThatThrownBy(() -> OutletOwners.of(List.of("Orrin Herald\tA", "Cove Gazette")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2: ");
    assertThatThrownBy(() -> OutletOwners.of(List.of("Orrin Herald\tA", "the orrin herald\tB")))
        .hasMessageStartingWith("line 2: ");
  }
}
