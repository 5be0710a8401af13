package org.headwater.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the whole program to what a careful reader says of the sample pages.
 *
 * <p>What it does not reach yet stands in {@code samples/gaps.txt}, a line each, so that a gap is
 * closed by deleting its line and a new one cannot open unseen.
 */
class SamplesTest {
  private static final Path GAPS = Path.of("..", "samples", "gaps.txt");

  @TempDir private static Path folder;

  private static final Verdicts VERDICTS = new Verdicts();

  @BeforeAll
  static void read() {
    ReadSamples samples = ReadSamples.into(folder);
    new PageChecks(samples, VERDICTS).run();
    new StoryChecks(samples, VERDICTS).run();
    new ClaimChecks(samples, VERDICTS).run();
  }

  @Test
  void nothingIsMissedThatIsNotKnownToBeMissed() throws IOException {
    Map<String, String> unknown = new TreeMap<>(VERDICTS.failed());
    unknown.keySet().removeAll(gaps());
    assertThat(unknown).isEmpty();
  }

  @Test
  void everyPageIsInItsStory() {
    assertThat(VERDICTS.failed().keySet()).noneMatch(name -> name.matches("story \\S+ pages"));
  }

  @Test
  void aListOfGapsIsNoExcuse() {
    assertThat(VERDICTS.checked()).isGreaterThan(400);
    assertThat(VERDICTS.failed().size()).isLessThan(VERDICTS.checked() / 4);
  }

  private static Set<String> gaps() throws IOException {
    Set<String> gaps = new TreeSet<>();
    for (String line : Files.readAllLines(GAPS)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        gaps.add(line.strip());
      }
    }
    return gaps;
  }
}
