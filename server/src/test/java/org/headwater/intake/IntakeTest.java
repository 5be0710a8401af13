package org.headwater.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.headwater.document.PartialDate;
import org.headwater.intake.Capture.Captured;
import org.headwater.intake.Capture.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
  private static final String LOREM = "A ferry left the harbour of Ostvik at dawn.\n";

  @TempDir Path folder;

  @BeforeEach
  void manyKinds() throws IOException {
    write("b.html", "<p>" + LOREM);
    write("a.txt", LOREM);
    Files.createDirectory(folder.resolve("inner"));
    write("inner/z.txt", LOREM + "z");
    write("inner/.hidden.txt", LOREM);
  }

  @Test
  void readsAFolderByName() {
    assertThat(read(folder))
        .extracting(this::relative)
        .containsExactly("a.txt", "b.html", "inner/z.txt");
  }

  @Test
  void countsWhatItWillGive() throws IOException {
    write("empty.html", "");
    write("picture.png", "x");
    List<String> arguments = List.of(folder.toString(), "http://localhost/", "missing.txt");
    List<Capture> captures = new ArrayList<>();
    new Intake(Limits.DEFAULT).read(arguments, captures::add);
    assertThat(Intake.count(arguments)).hasValue(captures.size());
    write("many.jsonl", "{}");
    assertThat(Intake.count(arguments)).isEmpty();
  }

  @Test
  void keepsLocationsAsGiven() {
    List<Capture> captures = new ArrayList<>();
    String given = folder + "/./inner/../inner";
    new Intake(Limits.DEFAULT).read(List.of(given), captures::add);
    assertThat(captures).extracting(Capture::location).containsExactly(given + "/z.txt");
  }

  @Test
  void takesTheMediaTypeFromTheName() {
    assertThat(page(read(folder).get(1)).page().mediaType()).isEqualTo("text/html");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    assertThat(reason(write("empty.html", ""))).isEqualTo("it is empty");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThat(reason(folder.resolve("missing.html"))).isEqualTo("there is no such file");
  }

  @Test
  void refusesALinkThatLeadsNowhere() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nothing.txt"));
    assertThat(reason(link)).isEqualTo("it is a link that leads nowhere");
  }

  @Test
  void refusesAFileWhoseBytesCannotBeRead() throws IOException {
    // the kernel fails to read this file for whoever asks, root included
    Path link = Files.createSymbolicLink(folder.resolve("memory.txt"), Path.of("/proc/self/mem"));
    assertThat(reason(link)).startsWith("it cannot be read: ");
  }

  @Test
  void refusesWhatIsNeitherFileNorFolder() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("zeros.txt"), Path.of("/dev/zero"));
    assertThat(reason(link)).isEqualTo("it is neither a file nor a folder");
  }

  @Test
  void refusesALinkLoopAndReadsTheRest() throws IOException {
    Files.createSymbolicLink(folder.resolve("inner/loop"), folder);
    List<Capture> captures = read(folder);
    assertThat(captures)
        .extracting(this::relative)
        .containsExactly("a.txt", "b.html", "inner/loop", "inner/z.txt");
    assertThat(((Refused) captures.get(2)).reason())
        .isEqualTo("it is a link that leads back to itself");
  }

  @Test
  void readsAFolderOnceThatTwoNamesLeadTo() throws IOException {
    Files.createSymbolicLink(folder.resolve("linked"), folder.resolve("inner"));
    assertThat(reasons(read(folder)))
        .containsExactly(
            "it is the same folder as " + folder.resolve("inner") + ", which was read");
  }

  @Test
  void refusesForeignFilesOfAFolderButReadsThemWhenNamed() throws IOException {
    Path file = write("notes.rst", LOREM);
    assertThat(reasons(read(folder))).singleElement().asString().startsWith("its ending is none");
    assertThat(page(read(file).getFirst()).page().bytes()).asString(UTF_8).isEqualTo(LOREM);
  }

  @Test
  void refusesTooLongAPageWithoutHoldingIt() throws IOException {
    Path file = folder.resolve("long.txt");
    try (OutputStream out = Files.newOutputStream(file)) {
      byte[] part = "word ".repeat(1 << 18).getBytes(UTF_8);
      for (int i = 0; i < 160; i++) {
        out.write(part); // 200 MB of one line
      }
    }
    assertThat(reason(file)).isEqualTo(Limits.DEFAULT.tooLarge());
    Path lines = Files.move(file, folder.resolve("long.jsonl"));
    assertThat(reason(lines)).isEqualTo(Limits.DEFAULT.tooLarge());
  }

  @Test
  void refusesABombOfAnyKind() throws IOException {
    Limits limits = new Limits(1 << 20, 200, 8 << 20);
    byte[] bomb = zeros(64 << 20);
    for (String name : List.of("bomb.html.gz", "bomb.jsonl.gz", "bomb.warc.gz")) {
      Files.write(folder.resolve(name), bomb);
    }
    List<String> reasons = new ArrayList<>();
    new Intake(limits)
        .read(
            List.of(folder.toString()),
            capture -> {
              if (capture instanceof Refused refused) {
                reasons.add(relative(capture) + ": " + refused.reason());
              }
            });
    assertThat(reasons)
        .containsExactly(
            "bomb.html.gz: it is larger than 1 MB, the most that is read as one page",
            "bomb.jsonl.gz: it unpacks to more than 200 times its size, which no text does;"
                + " the rest of it is not read",
            "bomb.warc.gz: it is no web archive (WARC)");
  }

  @Test
  void readsPackedPages() throws IOException {
    Files.write(folder.resolve("packed.txt.gz"), packed(LOREM.getBytes(UTF_8)));
    Captured captured = page(read(folder.resolve("packed.txt.gz")).getFirst());
    assertThat(captured.page().bytes()).asString(UTF_8).isEqualTo(LOREM);
    assertThat(captured.page().mediaType()).isEqualTo("text/plain");
  }

  @Test
  void refusesDamagedPacking() throws IOException {
    Path file = write("torn.txt.gz", LOREM);
    assertThat(reason(file)).isEqualTo("it is damaged: not in gzip format throughout");
    byte[] whole = packed(LOREM.getBytes(UTF_8));
    Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
    assertThat(reason(file)).isEqualTo("it is cut off in the middle");
  }

  @Test
  void readsLinesOfJson() throws IOException {
    Path file =
        write(
            "pages.jsonl",
            """
            \uFEFF{"id":"one","text":"Rain fell.","title":"Rain","published":"2031-05","outlet":"The Quay"}

            {"html":"<p>Snow fell.","url":"https://quay.example/2","retrieved":"2031-05-02T10:00:00Z"}
            """);
    List<Capture> captures = read(file);
    assertThat(captures).extracting(Capture::location).containsExactly(file + "#one", file + "#3");
    assertThat(page(captures.get(0)).declared().published()).isEqualTo(new PartialDate("2031-05"));
    assertThat(page(captures.get(0)).declared().outlet()).isEqualTo("The Quay");
    assertThat(page(captures.get(0)).page().mediaType()).isEqualTo("text/plain; charset=utf-8");
    assertThat(page(captures.get(1)).page().url()).isEqualTo("https://quay.example/2");
    assertThat(page(captures.get(1)).page().retrieved()).hasToString("2031-05-02T10:00:00Z");
  }

  @Test
  void namesTheLineThatIsNoPage() throws IOException {
    Path file =
        write(
            "bad.jsonl",
            """
            [1, 2]
            {"text": "cut
            {"title":"nothing more"}
            {"id":"x","text":"Good."}
            {"id":"x","text":"Twice."}
            {"text":"Late.","published":"yesterday"}
            {"text":["not","text"]}
            """);
    List<Capture> captures = read(file);
    assertThat(captures)
        .extracting(Capture::location)
        .containsExactly(
            file + ":1",
            file + ":2",
            file + ":3",
            file + "#x",
            file + ":5",
            file + ":6",
            file + ":7");
    assertThat(reasons(captures))
        .satisfiesExactly(
            r -> assertThat(r).isEqualTo("the line is no JSON object"),
            r -> assertThat(r).startsWith("the line is no JSON: "),
            r -> assertThat(r).isEqualTo("the line has neither html nor text"),
            r -> assertThat(r).isEqualTo("an earlier line of the file has the same id, x"),
            r -> assertThat(r).isEqualTo("its published is no ISO 8601 date: yesterday"),
            r -> assertThat(r).isEqualTo("its text is neither text nor a number"));
  }

  @Test
  void saysThatUrlsAreNotRead() {
    List<Capture> captures = new ArrayList<>();
    new Intake(Limits.DEFAULT).read(List.of("https://quay.example/1"), captures::add);
    assertThat(reasons(captures)).singleElement().asString().contains("files and folders");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static List<Capture> read(Path path) {
    List<Capture> captures = new ArrayList<>();
    new Intake(Limits.DEFAULT).read(List.of(path.toString()), captures::add);
    return captures;
  }

  private static String reason(Path path) {
    return reasons(read(path)).getFirst();
  }

  private static List<String> reasons(List<Capture> captures) {
    return captures.stream()
        .filter(Refused.class::isInstance)
        .map(capture -> ((Refused) capture).reason())
        .toList();
  }

  private String relative(Capture capture) {
    return folder.relativize(Path.of(capture.location())).toString();
  }

  private static Captured page(Capture capture) {
    assertThat(capture).isInstanceOf(Captured.class);
    return (Captured) capture;
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] zeros(int count) throws IOException {
    return packed(new byte[count]);
  }
}
