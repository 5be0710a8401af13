package org.headwater.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.headwater.run.FakeRooms;
import org.headwater.store.StoreHome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** demo, search and serve over a store that ingest made. */
class DemoCommandTest {
  private static final String INSTALL = "headwater.install";

  @TempDir private Path folder;
  private String home = "";

  @BeforeEach
  void samples() throws IOException {
    Path pages = Files.createDirectories(folder.resolve("installed/samples/pages"));
    Files.writeString(pages.resolve("a.txt"), "Ferry gone\nFerry left early");
    Files.writeString(pages.resolve("b.txt"), "Ferry lost\nFerry sank");
    Files.writeString(pages.resolve("c.txt"), "Comet seen\nComet in the east");
    System.setProperty(INSTALL, folder.resolve("installed").toString());
    home = folder.resolve("home").toString();
  }

  @AfterEach
  void forget() {
    System.clearProperty(INSTALL);
  }

  @Test
  void demoReadsTheSamplesAndListsTheirStories() {
    Answer demo = run("demo", "--no-serve", "--home", home);
    assertThat(demo.err).doesNotContain("headwater:");
    assertThat(demo.status).isZero();
    assertThat(demo.out).contains("Ferry gone", "2 articles", "and 1 small story on one page only");
  }

  @Test
  void demoTakesTheTaggerThatIsAskedFor() {
    assertThat(run("demo", "--no-serve", "--tagger", "fast", "--home", home).status).isZero();
    Answer unknown = run("demo", "--no-serve", "--tagger", "quick", "--home", home);
    assertThat(unknown.status).isEqualTo(2);
    assertThat(unknown.err).contains("full or fast");
  }

  @Test
  void demoSaysWhatIsMissing() {
    System.setProperty(INSTALL, folder.resolve("elsewhere").toString());
    Answer demo = run("demo", "--no-serve", "--home", home);
    assertThat(demo.status).isEqualTo(1);
    assertThat(demo.err).contains("there is no folder");
  }

  @Test
  void searchPrintsAHitALine() {
    run("demo", "--no-serve", "--home", home);
    Answer found = run("search", "comet kind:article", "--json", "--home", home);
    assertThat(found.status).isZero();
    assertThat(found.out.lines()).hasSize(1);
    assertThat(found.out)
        .startsWith("{\"kind\":\"article\",\"id\":")
        .contains("\"title\":\"Comet seen\",\"score\":")
        .endsWith("\"highlights\":[\"Comet in the east\"]}\n");
    assertThat(run("search", "nothing", "--home", home).out).isEqualTo("nothing was found\n");
  }

  @Test
  void searchPointsAtWhatItDidNotUnderstand() {
    Answer answer = run("search", "comet", "colour:red", "--home", home);
    assertThat(answer.status).isEqualTo(2);
    assertThat(answer.out).isEmpty();
    assertThat(answer.err)
        .startsWith("  comet colour:red\n        ^^^^^^^^^^\n")
        .contains("There is no field");
  }

  @Test
  void serveWithoutAStoreSaysSo() {
    Answer answer = run("serve", "--port", "0", "--home", home);
    assertThat(answer.status).isEqualTo(1);
    assertThat(answer.err).contains("there is no store in", home);
  }

  @Test
  void theDeskServesWhatWasIngested() throws Exception {
    run("demo", "--no-serve", "--home", home);
    try (RunningDesk desk =
        RunningDesk.open(
            new StoreHome(Path.of(home)), InetAddress.getLoopbackAddress(), 0, FakeRooms::new)) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://localhost:" + desk.port() + "/")).build();
      assertThat(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body())
          .contains("Ferry gone", "Comet seen");
    }
  }

  @Test
  void aPortThatIsTakenIsSaidInASentence() throws IOException {
    run("demo", "--no-serve", "--home", home);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = Integer.toString(taken.getLocalPort());
      Answer serve = run("serve", "--port", port, "--home", home);
      assertThat(serve.status).isEqualTo(1);
      assertThat(serve.out).isEmpty();
      assertThat(serve.err.lines())
          .singleElement()
          .asString()
          .startsWith("headwater: port " + port + " cannot be opened")
          .contains("--port 0");
    }
  }

  @Test
  void anAddressOfAnotherMachineIsNotToldAsAPortThatIsTaken() throws IOException {
    run("demo", "--no-serve", "--home", home);
    String elsewhere = "192.0.2.1"; // for documentation only (RFC 5737): nobody's own
    Answer serve = run("serve", "--bind", elsewhere, "--port", "0", "--home", home);
    assertThat(serve.status).isEqualTo(1);
    assertThat(serve.err.lines())
        .singleElement()
        .asString()
        .startsWith("headwater: port 0 cannot be opened at " + elsewhere + ": ")
        .doesNotContain("another program");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "serve --port 99999",
        "serve --port -1",
        "ingest . --threads 0",
        "annotate --threads 0",
        "cluster --threads -2",
        "cluster --window 0",
        "reuse --window 0",
        "search ferry --limit 0"
      })
  void aNumberThatCannotBeIsWrongUsage(String line) {
    Answer answer = run((line + " --home " + home).split(" "));
    assertThat(answer.status).isEqualTo(2);
    assertThat(answer.err).startsWith("Invalid value for option '--").contains("is no number from");
  }

  private record Answer(int status, String out, String err) {}

  private static Answer run(String... arguments) {
    PrintStream realOut = System.out;
    PrintStream realErr = System.err;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    java.io.StringWriter picocli = new java.io.StringWriter();
    System.setOut(new PrintStream(out, true, UTF_8));
    System.setErr(new PrintStream(err, true, UTF_8));
    try {
      int status =
          Main.commandLine(model -> new FakeRooms())
              .setErr(new java.io.PrintWriter(picocli, true))
              .execute(arguments);
      return new Answer(status, out.toString(UTF_8), err.toString(UTF_8) + picocli);
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
    }
  }
}
