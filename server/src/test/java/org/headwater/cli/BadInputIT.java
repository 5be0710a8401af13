package org.headwater.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.headwater.api.Json;
import org.headwater.store.StoreHome;
import org.headwater.store.StoreWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Everything that no page should be, read by the real program with the memory of a small machine:
 * each ends in a sentence or in an article, the rest is read, the store is whole.
 */
class BadInputIT {
  private static final String STORY =
      "The harbour of Ostvik was closed on Monday after a crane fell on the quay. Nobody was hurt,"
          + " the port authority said. Ferries will leave from Hollin Bay until the crane has been"
          + " lifted, which may take a week.";

  @TempDir Path folder;
  private Path pages;

  @BeforeEach
  void folderOfPages() throws IOException {
    pages = Files.createDirectory(folder.resolve("pages"));
  }

  @Test
  void everyBadInputEndsInASentenceAndTheRestIsRead() throws Exception {
    List<String> good = writeGood();
    writeBad();
    Ended ended = run(Main.class, List.of(), "ingest", "--json", pages.toString());
    assertThat(ended.status).as(ended.err).isEqualTo(1);
    JsonNode json = Json.read(ended.out.strip().getBytes(UTF_8));
    assertThat(json.get("pages").asInt()).isEqualTo(good.size());
    assertThat(rejections(json)).containsExactlyInAnyOrderEntriesOf(expected());
    assertThat(run(Main.class, List.of(), "check").out).contains("all is well");
    for (String name : good) {
      assertThat(ended.out).doesNotContain("\"" + pages.resolve(name) + "\"");
    }
  }

  private List<String> writeGood() throws IOException {
    write("charset-greek.html", page("ISO-8859-7", "Αθήνα"), Charset.forName("ISO-8859-7"));
    write("charset-koi8.html", page("koi8-r", "Москва"), Charset.forName("KOI8-R"));
    write("charset-latin.html", page("iso-8859-1", "Ålesund"), ISO_8859_1);
    write("charset-shift-jis.html", page("Shift_JIS", "東京"), Charset.forName("Shift_JIS"));
    write("charset-unknown.html", page("klingon-8", "Ostvik"), UTF_8);
    write("charset-utf16.html", "\uFEFF" + page("utf-16", "Kyïv"), UTF_16LE);
    write("cut.html", page("utf-8", "Cut").substring(0, 300), UTF_8);
    write("deep.html", "<div>".repeat(100_000) + "<p>Deep. " + STORY, UTF_8);
    byte[] broken = ("Broken. " + STORY).getBytes(UTF_8);
    broken[3] = (byte) 0xFF;
    Files.write(pages.resolve("invalid-utf8.txt"), broken);
    return List.of(
        "charset-greek.html",
        "charset-koi8.html",
        "charset-latin.html",
        "charset-shift-jis.html",
        "charset-unknown.html",
        "charset-utf16.html",
        "cut.html",
        "deep.html",
        "invalid-utf8.txt");
  }

  private void writeBad() throws IOException {
    write("empty.html", "", UTF_8);
    byte[] binary = new byte[4096];
    for (int i = 0; i < binary.length; i++) {
      binary[i] = (byte) (i * i);
    }
    Files.write(pages.resolve("binary.txt"), binary);
    write("z-same.html", page("iso-8859-1", "Ålesund"), ISO_8859_1);
    write("lines.jsonl", "[\"no object\"]\n", UTF_8);
    Files.createSymbolicLink(pages.resolve("loop"), pages);
    Files.createSymbolicLink(pages.resolve("unreadable.txt"), Path.of("/proc/self/mem"));
    try (OutputStream out = Files.newOutputStream(pages.resolve("long.txt"))) {
      byte[] part = "word ".repeat(1 << 18).getBytes(UTF_8);
      for (int i = 0; i < 160; i++) {
        out.write(part);
      }
    }
    byte[] member = packed(new byte[100 << 20]);
    for (String name : List.of("bomb.html.gz", "bomb.jsonl.gz")) {
      try (OutputStream out = Files.newOutputStream(pages.resolve(name))) {
        for (int i = 0; i < 100; i++) {
          out.write(member);
        }
      }
    }
  }

  private Map<String, String> expected() {
    Map<String, String> reasons = new TreeMap<>();
    reasons.put("binary.txt", "binary");
    reasons.put("bomb.html.gz", "larger than 16 MB");
    reasons.put("bomb.jsonl.gz", "unpacks to more than 200 times its size");
    reasons.put("empty.html", "empty");
    reasons.put("lines.jsonl:1", "no JSON object");
    reasons.put("long.txt", "larger than 16 MB");
    reasons.put("loop", "leads back to itself");
    reasons.put("unreadable.txt", "cannot be read");
    reasons.put("z-same.html", "same content as " + pages.resolve("charset-latin.html"));
    return reasons;
  }

  /** By name; the reason cut down to the expected words, where they are in it. */
  private Map<String, String> rejections(JsonNode json) {
    Map<String, String> found = new TreeMap<>();
    for (JsonNode rejection : json.get("rejected")) {
      String name = rejection.get("file").asString().substring(pages.toString().length() + 1);
      String reason = rejection.get("reason").asString();
      String wanted = expected().getOrDefault(name, "nothing");
      found.put(name, reason.contains(wanted) ? wanted : reason);
    }
    return found;
  }

  @Test
  void aDiskThatIsFullLosesNothing() throws Exception {
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      write("page%02d.txt".formatted(i), "Title " + i + "\nCrane " + noise(random), UTF_8);
    }
    // no file may grow beyond 4 MB: what a full disk looks like to a program
    List<String> onFullDisk = List.of("sh", "-c", "ulimit -f 8192; exec \"$@\"", "sh");
    Ended full = run(FakeMain.class, onFullDisk, "ingest", pages.toString());
    assertThat(full.status).as(full.err).isEqualTo(1);
    assertThat(full.err.lines().filter(line -> line.startsWith("headwater:")))
        .singleElement()
        .asString()
        .contains(folder.resolve("home/headwater.db").toString(), "full");
    assertThat(run(FakeMain.class, List.of(), "check").out).contains("all is well");
    assertThat(run(FakeMain.class, List.of(), "ingest", pages.toString()).status).isZero();
    assertThat(run(FakeMain.class, List.of(), "check").out).contains("60 pages", "all is well");

    Ended search = run(FakeMain.class, onFullDisk, "search", "crane");
    assertThat(search.status).as(search.err).isEqualTo(1);
    assertThat(search.err.lines().filter(line -> line.startsWith("headwater:")))
        .singleElement()
        .asString()
        .contains(folder.resolve("home/index") + " cannot be made or opened: ");
    assertThat(run(FakeMain.class, List.of(), "search", "intitle:\"Title 7\"").status).isZero();
  }

  @Test
  void aSecondWriterIsToldWhoWritesAndChangesNothing() throws Exception {
    write("page.txt", "Title\nCrane fell", UTF_8);
    StoreHome home = new StoreHome(folder.resolve("home"));
    try (StoreWriter first = home.openForWriting()) {
      Ended second = run(FakeMain.class, List.of(), "ingest", pages.toString());
      assertThat(second.status).isEqualTo(1);
      assertThat(second.err)
          .contains("is being written by process " + ProcessHandle.current().pid());
      assertThat(run(FakeMain.class, List.of(), "check").out).contains("0 pages");
      assertThat(first.lastCapture()).isZero();
    }
    assertThat(run(FakeMain.class, List.of(), "ingest", pages.toString()).status).isZero();
  }

  /** 200,000 letters that no packing makes much smaller. */
  private static String noise(Random random) {
    return random
        .ints(200_000, 'a', 'z' + 1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static String page(String charset, String title) {
    return "<html><head><meta charset=\"%s\"><title>%s</title></head><body><article><h1>%s</h1><p>%s: %s</p><p>%s</p></article></body></html>"
        .formatted(charset, title, title, title, STORY, STORY.replace("Monday", "Tuesday"));
  }

  private void write(String name, String content, Charset charset) throws IOException {
    Files.write(pages.resolve(name), content.getBytes(charset));
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  /** How a process ended. */
  private record Ended(int status, String out, String err) {}

  private Ended run(Class<?> main, List<String> before, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(before);
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC"));
    command.addAll(List.of("-XX:-UsePerfData", "-Xmx1g"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of("--home", folder.resolve("home").toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    int status = process.waitFor();
    return new Ended(status, Files.readString(out), Files.readString(err));
  }
}
