package org.headwater.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.headwater.intake.Capture.Captured;
import org.headwater.intake.Capture.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcFileTest {
  private static final Instant DAY = Instant.parse("2031-05-02T10:00:00Z");

  @TempDir Path folder;

  @Test
  void readsThePagesOfAnArchive() throws IOException {
    for (WarcCompression compression : List.of(WarcCompression.NONE, WarcCompression.GZIP)) {
      String name = compression == WarcCompression.GZIP ? "a.warc.gz" : "a.warc";
      Path file = Files.write(folder.resolve(name), archive(compression));
      List<Capture> captures = read(file);
      assertThat(captures)
          .extracting(Capture::location)
          .containsExactly(file + "#http://quay.example/one", file + "#http://quay.example/packed");
      Captured first = (Captured) captures.getFirst();
      assertThat(first.page().bytes()).asString(UTF_8).isEqualTo("<p>Rain fell.");
      assertThat(first.page().mediaType()).isEqualTo("text/html; charset=utf-8");
      assertThat(first.page().url()).isEqualTo("http://quay.example/one");
      assertThat(first.page().retrieved()).isEqualTo(DAY);
      assertThat(((Captured) captures.get(1)).page().bytes())
          .asString(UTF_8)
          .isEqualTo("<p>Snow fell.");
    }
  }

  @Test
  void keepsWhatStoodBeforeTheDamage() throws IOException {
    byte[] whole = archive(WarcCompression.NONE);
    byte[] torn = Arrays.copyOf(whole, whole.length / 3);
    List<Capture> captures = read(Files.write(folder.resolve("torn.warc"), torn));
    assertThat(captures).last().isInstanceOf(Refused.class);
  }

  @Test
  void saysHowFarAPackedArchiveWasRead() throws IOException {
    byte[] whole = archive(WarcCompression.GZIP);
    int last = lastMember(whole);
    byte[] cut = Arrays.copyOf(whole, last + 40);
    assertThat(lastReason("cut.warc.gz", cut))
        .isEqualTo("it is cut off in the middle after record 3; what stands before was read");
    byte[] bad = whole.clone();
    Arrays.fill(bad, last + 12, last + 40, (byte) 0xff);
    assertThat(lastReason("bad.warc.gz", bad))
        .isEqualTo(
            "it is damaged: not in gzip format throughout after record 3; what stands before was"
                + " read");
    assertThat(lastReason("none.warc.gz", new byte[0])).isEqualTo("it is empty");
  }

  private String lastReason(String name, byte[] bytes) throws IOException {
    return ((Refused) read(Files.write(folder.resolve(name), bytes)).getLast()).reason();
  }

  /** Where the packed bytes of the last record begin. */
  private static int lastMember(byte[] packed) {
    int at = packed.length - 3;
    while ((packed[at] & 0xff) != 0x1f || (packed[at + 1] & 0xff) != 0x8b || packed[at + 2] != 8) {
      at--;
    }
    return at;
  }

  @Test
  void aBodyThatIsNotEncodedAfterAllIsReadAsItStands() throws IOException {
    for (String encoding : List.of("gzip", "deflate", "br")) {
      List<Capture> captures = around(encoding, "<p>Snow fell.".getBytes(UTF_8));
      assertThat(captures).hasSize(3).allMatch(Captured.class::isInstance);
      assertThat(((Captured) captures.get(1)).page().bytes())
          .asString(UTF_8)
          .isEqualTo("<p>Snow fell.");
    }
  }

  @Test
  void aBodyThatCannotBeDecodedIsRefusedAlone() throws IOException {
    byte[] packed = packed("<p>Snow fell.");
    refusedAlone(around("br", packed));
    refusedAlone(around("gzip", Arrays.copyOf(packed, packed.length - 12)));
    refusedAlone(around("pack200", packed));
  }

  @Test
  void aChunkThatIsCutOffInsideItsRecordIsRefusedAlone() throws IOException {
    String cut = plain("one", "", "<p>Rain fell.") + CUT + plain("three", "", "<p>Hail fell.");
    List<Capture> captures = read(Files.writeString(folder.resolve("chunk.warc"), cut));
    assertThat(captures).hasSize(3);
    assertThat(captures.get(1))
        .isEqualTo(
            new Refused(captures.get(1).location(), "the response in the archive is damaged"));
    assertThat(captures.get(2)).isInstanceOf(Captured.class);
    String end = plain("one", "", "<p>Rain fell.") + CUT.substring(0, CUT.length() - 8);
    assertThat(lastReason("end.warc", end.getBytes(UTF_8))).contains("cut off in the middle");
  }

  private static final String CUT =
      plain("two", "Transfer-Encoding: chunked\r\n", "6\r\n<p>Sno\r\n50\r\nw fell");

  /** A record as it stands in an archive that is not packed. */
  private static String plain(String path, String header, String body) {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n" + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://quay.example/"
        + path
        + "\r\nWARC-Date: 2031-05-02T10:00:00Z\r\nWARC-Record-ID: <urn:quay:"
        + path
        + ">\r\nContent-Type: application/http\r\nContent-Length: "
        + http.length()
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  private static void refusedAlone(List<Capture> captures) {
    assertThat(captures).hasSize(3);
    assertThat(captures.get(0)).isInstanceOf(Captured.class);
    assertThat(captures.get(1))
        .isEqualTo(
            new Refused(
                captures.get(1).location(),
                "the body of the response in the archive cannot be decoded"));
    assertThat(captures.get(2)).isInstanceOf(Captured.class);
  }

  /** A response between two that are sound. */
  private List<Capture> around(String encoding, byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), WarcCompression.GZIP)) {
      writer.write(response("one", 200, "text/html", "<p>Rain fell.".getBytes(UTF_8)));
      HttpResponse http =
          new HttpResponse.Builder(200, "OK")
              .addHeader("Content-Encoding", encoding)
              .body(MediaType.HTML, body)
              .build();
      writer.write(
          new WarcResponse.Builder("http://quay.example/two").date(DAY).body(http).build());
      writer.write(response("three", 200, "text/html", "<p>Hail fell.".getBytes(UTF_8)));
    }
    return read(Files.write(folder.resolve("around.warc.gz"), out.toByteArray()));
  }

  @Test
  void refusesWhatIsNoArchive() throws IOException {
    Path file = Files.writeString(folder.resolve("no.warc"), "Dear reader, this is a letter.\n");
    assertThat(read(file)).singleElement().isInstanceOf(Refused.class);
    assertThat(((Refused) read(file).getFirst()).reason()).isEqualTo("it is no web archive (WARC)");
  }

  private static List<Capture> read(Path file) {
    List<Capture> captures = new ArrayList<>();
    new Intake(Limits.DEFAULT).read(List.of(file.toString()), captures::add);
    return captures;
  }

  private static byte[] archive(WarcCompression compression) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
      writer.write(
          response("one", 200, "text/html; charset=utf-8", "<p>Rain fell.".getBytes(UTF_8)));
      writer.write(response("moved", 301, "text/html", new byte[0]));
      writer.write(response("picture", 200, "image/png", new byte[] {1, 2, 3}));
      HttpResponse packed =
          new HttpResponse.Builder(200, "OK")
              .addHeader("Content-Encoding", "gzip")
              .body(MediaType.HTML, packed("<p>Snow fell."))
              .build();
      writer.write(
          new WarcResponse.Builder("http://quay.example/packed").date(DAY).body(packed).build());
    }
    return out.toByteArray();
  }

  private static WarcResponse response(String path, int status, String type, byte[] body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "Status")
            .addHeader("Content-Type", type)
            .body(null, body)
            .build();
    return new WarcResponse.Builder("http://quay.example/" + path).date(DAY).body(http).build();
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(UTF_8));
    }
    return packed.toByteArray();
  }
}
