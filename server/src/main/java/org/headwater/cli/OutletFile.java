package org.headwater.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.headwater.evidence.OutletLine;
import org.headwater.evidence.Owners;
import org.headwater.store.OutletWish;

/**
 * A list of outlets with their owners and grades, one outlet a line ({@link OutletLine}).
 *
 * @param rows the lines that say something
 * @param problems the lines that cannot be understood; what the others say is of no use then
 */
record OutletFile(List<Row> rows, List<Problem> problems) {
  private static final int LARGEST = 16 << 20;
  private static final int SHOWN = 40;

  OutletFile {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** What a line says about an outlet. */
  record Row(String outlet, List<OutletWish> wishes) {
    Row {
      wishes = List.copyOf(wishes);
    }
  }

  /** Why a line cannot be understood; the first line is 1. */
  record Problem(int line, String reason) {}

  /**
   * Reads a list.
   *
   * @throws IOException with a sentence, when the file cannot be read at all or says nothing
   */
  static OutletFile read(Path file) throws IOException {
    if (!Files.exists(file)) {
      throw new IOException("there is no file " + file);
    }
    if (Files.isDirectory(file)) {
      throw new IOException(file + " is a folder");
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LARGEST + 1);
    }
    if (bytes.length > LARGEST) {
      throw new IOException(file + " is larger than 16 MB: that is no list of outlets");
    }
    OutletFile read = new Reader().read(bytes);
    if (read.rows.isEmpty() && read.problems.isEmpty()) {
      throw new IOException(file + " names no outlet");
    }
    return read;
  }

  /** The header of a list, as a remark. */
  static String header() {
    return "# " + OutletLine.HEADER;
  }

  /** A name as it can stand on a line, and means the same outlet when it is read. */
  static String written(String outlet) {
    try {
      return new OutletWish.Rely(outlet, null).outlet();
    } catch (IllegalArgumentException e) {
      String key = Owners.key(outlet);
      return key.startsWith("#") ? "the " + key : key;
    }
  }

  /** All that the list says. */
  List<OutletWish> wishes() {
    return rows.stream().flatMap(row -> row.wishes.stream()).toList();
  }

  /** The owners alone. */
  Owners owners() {
    Map<String, String> owners = new LinkedHashMap<>();
    for (OutletWish wish : wishes()) {
      if (wish instanceof OutletWish.Own(String outlet, String owner) && owner != null) {
        owners.put(outlet, owner);
      }
    }
    return Owners.of(owners);
  }

  /** A sentence for each line that cannot be understood, the first of many. */
  List<String> complaints(Path file) {
    List<String> complaints = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(SHOWN, problems.size()))) {
      complaints.add(file + ", line " + problem.line + ": " + problem.reason);
    }
    if (problems.size() > SHOWN) {
      complaints.add("and " + (problems.size() - SHOWN) + " lines more");
    }
    return complaints;
  }

  private static final class Reader {
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> met = new HashMap<>();

    OutletFile read(byte[] bytes) throws IOException {
      Lines lines = new Lines(new ByteArrayInputStream(bytes));
      int number = 0;
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        number++;
        try {
          take(number, text(line));
        } catch (IllegalArgumentException e) {
          problems.add(new Problem(number, String.valueOf(e.getMessage())));
        }
      }
      return new OutletFile(rows, problems);
    }

    private static String text(byte[] line) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
      } catch (CharacterCodingException e) {
        throw new IllegalArgumentException("is not written in UTF-8", e);
      }
    }

    private void take(int number, String text) {
      Optional<OutletLine> read = OutletLine.read(text);
      if (read.isEmpty()) {
        return;
      }
      OutletLine line = read.get();
      List<OutletWish> wishes = wishes(line);
      Integer before = met.putIfAbsent(Owners.key(line.outlet()), number);
      if (before != null) {
        throw new IllegalArgumentException(
            "line " + before + " is about " + line.shown() + " already");
      }
      rows.add(new Row(line.outlet(), wishes));
    }

    private static List<OutletWish> wishes(OutletLine line) {
      List<OutletWish> wishes = new ArrayList<>();
      String owner = line.owner();
      String grade = line.grade();
      if (owner != null) {
        wishes.add(OutletWish.owner(line.outlet(), owner));
      }
      if (grade != null) {
        wishes.add(OutletWish.grade(line.outlet(), grade));
      }
      return wishes;
    }
  }
}
