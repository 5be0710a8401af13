package org.headwater.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the word lists that lie beside the code: UTF-8, one entry a line, its columns parted by
 * tabs; empty lines and lines that begin with {@code #} and a space (the source, remarks) are
 * skipped.
 */
public final class WordList {
  private WordList() {}

  /**
   * The entries of a list in the folder of a package, in the order of the file.
   *
   * @param neighbour any class of the package
   * @throws IllegalStateException when the list does not exist: the build is broken then
   */
  public static List<String> read(Class<?> neighbour, String name) {
    try (InputStream in = neighbour.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not beside " + neighbour.getName());
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("# "))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with each line cut into its columns. */
  public static List<List<String>> table(Class<?> neighbour, String name) {
    return read(neighbour, name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
