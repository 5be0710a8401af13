package org.headwater.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headwater.run.FakeRooms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What people say about outlets, through the commands. */
class OutletCommandsTest {
  @TempDir Path folder;

  /** Articles a1 and a2 make s1, a2 copies a1; a3, of nobody, makes s2. */
  @BeforeEach
  void threePages() throws IOException {
    Path pages = Files.createDirectory(folder.resolve("pages"));
    Files.writeString(pages.resolve("a.txt"), "Kiln lit\noutlet:The Oxbow Sentinel\nKiln was lit");
    Files.writeString(pages.resolve("b.txt"), "Kiln burns\noutlet:Harrow Dispatch\nKiln burns");
    Files.writeString(pages.resolve("c.txt"), "Mole seen\nMole was seen");
    assertThat(run("ingest", pages.toString()).status()).isZero();
  }

  @Test
  void outletsAreListedWithWhatTheyCopied() {
    JsonNode sources = run("sources", "--json").json();

    assertThat(sources.get("nameless").asInt()).isEqualTo(1);
    assertThat(sources.get("outlets")).hasSize(2);
    JsonNode copier = sources.get("outlets").get(0);
    assertThat(copier.get("outlet").asString()).isEqualTo("Harrow Dispatch");
    assertThat(copier.get("articles").asInt()).isEqualTo(1);
    assertThat(copier.get("stories").asInt()).isEqualTo(1);
    assertThat(copier.get("copied").asDouble()).isEqualTo(1.0);
    assertThat(sources.get("outlets").get(1).get("copied").asDouble()).isZero();
    assertThat(run("sources").out())
        .contains("Harrow Dispatch", "1 copied from other outlets (100 %)", "names no outlet");
  }

  @Test
  void aCopyThatNamesNoOutletIsNobodysCopy() throws IOException {
    Files.writeString(folder.resolve("pages/d.txt"), "Kiln glows\nKiln glows");
    assertThat(run("ingest", folder.resolve("pages").toString()).status()).isZero();

    JsonNode sources = run("sources", "--json").json();

    assertThat(sources.get("nameless").asInt()).isEqualTo(2);
    assertThat(sources.get("outlets").get(0).get("copied").asDouble()).isEqualTo(1.0);
  }

  @Test
  void anOwnerIsSetAndItsStoriesAreWeighedAgain() {
    Answer set = run("outlet", "oxbow sentinel", "--owner", "Marl Group");

    assertThat(set.status()).isZero();
    assertThat(set.out())
        .contains("oxbow sentinel belongs to Marl Group", "1 story was weighed again");
    assertThat(run("story", "s1").out())
        .contains("belongs to Marl Group: set by you", "owned by Marl Group");
    assertThat(run("story", "s1", "--json").json().get("articles").get(0).get("owner").asString())
        .isEqualTo("Marl Group");
    String stories = run("stories").out();
    assertThat(run("rebuild").status()).isZero();
    assertThat(run("story", "s1").out()).contains("owned by Marl Group");
    assertThat(run("stories").out()).isEqualTo(stories);
  }

  @Test
  void anOwnerThatIsUndoneCountsNoMore() {
    run("outlet", "Oxbow Sentinel", "--owner", "Marl Group");

    assertThat(run("undo", "1").status()).isZero();
    assertThat(run("story", "s1").out()).doesNotContain("Marl Group");
    assertThat(run("undo", "2").status()).isZero();
    assertThat(run("story", "s1").out()).contains("owned by Marl Group");
    assertThat(run("decisions").out()).contains("oxbow sentinel belongs to Marl Group");
  }

  @Test
  void aGradeIsShownAndCountsNowhere() throws IOException {
    String before = run("stories", "--json").out();

    Answer set = run("outlet", "The Oxbow Sentinel", "--grade", "b");

    assertThat(set.out()).contains("oxbow sentinel has grade B").doesNotContain("weighed");
    assertThat(run("story", "s1").out()).contains("grade B (usually reliable): set by you");
    assertThat(run("story", "s1", "--json").json().get("articles").get(0).get("grade").asString())
        .isEqualTo("B");
    assertThat(run("story", "s1", "--report", "md").out()).contains("Grade", "set by the user");
    assertThat(run("stories", "--json").out()).isEqualTo(before);
    assertThat(run("outlet", "Oxbow Sentinel", "--grade", "B").out()).contains("so already");
    assertThat(run("outlet", "Oxbow Sentinel", "--grade", "none").out()).contains("has no grade");
    assertThat(run("story", "s1").out()).doesNotContain("grade B");
  }

  @Test
  void anUnknownOutletIsRefusedWithNamesNearIt() {
    Answer answer = run("outlet", "Oxbow Sentinal", "--grade", "A");

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err())
        .contains("no article is of an outlet", "did you mean The Oxbow Sentinel?");
    assertThat(run("outlet", "Zq", "--grade", "A").err()).contains("`headwater sources`");
    assertThat(run("outlet", "Oxbow Sentinel", "--grade", "G").err())
        .contains("there is no grade G: a grade is one of A to F, or none");
    assertThat(run("outlet", "Oxbow Sentinel", "--owner", "  ").err())
        .contains("owner has no name");
  }

  @Test
  void aListIsTakenAndGivenBack() throws IOException {
    Path list =
        list(
            "\ufeffoutlet\towner\tgrade\r\n# a remark\n\nThe Oxbow Sentinel\tMarl Group\tB\r\n"
                + "Harrow Dispatch\tMarl Group\nLow Fen Times\t\tF");

    Answer taken = run("outlets", "--import", list.toString(), "--by", "Rook");

    assertThat(taken.status()).as(taken.err()).isZero();
    assertThat(taken.out())
        .contains("4 decisions on 3 outlets", "1 story was weighed again", "Low Fen Times");
    assertThat(run("outlets", "--export").out())
        .isEqualTo(
            "# outlet\towner\tgrade\nHarrow Dispatch\tMarl Group\t\nlow fen times\t\tF\n"
                + "The Oxbow Sentinel\tMarl Group\tB\n");
    assertThat(run("outlets", "--import", list.toString()).out())
        .contains("0 decisions on 0 outlets; 4 were so already");
  }

  @Test
  void aListIsGivenInNamesThatCanBeTaken() throws IOException {
    Path pages = folder.resolve("pages");
    Files.writeString(pages.resolve("d.txt"), "Owl\noutlet:Fen\tMirror\nOwl seen");
    Files.writeString(pages.resolve("e.txt"), "Hen\noutlet:#Marsh\nHen seen");
    run("ingest", pages.toString());
    run("outlet", "Fen Mirror", "--owner", "Marl Group");
    run("outlet", "The #Marsh", "--grade", "C");

    String given = run("outlets", "--export").out();

    assertThat(given)
        .isEqualTo("# outlet\towner\tgrade\nthe #marsh\t\tC\nfen mirror\tMarl Group\t\n");
    assertThat(run("outlets", "--import", list(given).toString()).out())
        .contains("0 decisions on 0 outlets; 2 were so already");
  }

  @Test
  void aListWithAWrongLineChangesNothing() throws IOException {
    Path list =
        list(
            "Harrow Dispatch\tMarl Group\tB\nHarrow Dispatch\tOther\nOnly a name\n\tNobody\nX\ty\tG\n"
                + "a\tb\tc\td\n"
                + "m".repeat(1 << 20)
                + "\tlong\nLong\t"
                + "o".repeat(1 << 20));

    Answer answer = run("outlets", "--import", list.toString());

    assertThat(answer.status()).isEqualTo(1);
    assertThat(answer.err())
        .contains("nothing was taken", "7 lines are wrong")
        .hasSizeLessThan(4000);
    OutletFile read = OutletFile.read(list);
    assertThat(read.problems())
        .extracting(OutletFile.Problem::line)
        .containsExactly(2, 3, 4, 5, 6, 7, 8);
    assertThat(read.problems())
        .extracting(OutletFile.Problem::reason)
        .satisfiesExactly(
            reason -> assertThat(reason).contains("line 1", "already"),
            reason -> assertThat(reason).contains("says nothing about Only a name"),
            reason -> assertThat(reason).contains("outlet has no name"),
            reason -> assertThat(reason).contains("no grade G"),
            reason -> assertThat(reason).contains("4 columns"),
            reason -> assertThat(reason).contains("longer than 200"),
            reason -> assertThat(reason).contains("longer than 200"));
    assertThat(run("outlets", "--export").out()).isEqualTo("# outlet\towner\tgrade\n");
  }

  @Test
  void aListThatIsNoneIsRefused() throws IOException {
    assertThat(run("outlets", "--import", list("").toString()).err()).contains("names no outlet");
    assertThat(run("outlets", "--import", folder.toString()).err()).contains("is a folder");
    assertThat(run("outlets", "--import", folder.resolve("no").toString()).err())
        .contains("there is no file");
    assertThat(run("outlets").status()).isEqualTo(2);
  }

  private Path list(String content) throws IOException {
    return Files.writeString(folder.resolve("list.tsv"), content);
  }

  private Answer run(String... arguments) {
    return Answer.at(folder.resolve("home"), new FakeRooms(), arguments);
  }
}
