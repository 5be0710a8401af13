package org.headwater.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the word lists, rules and gazetteers that lie beside the code, for every package: UTF-8,
 * one entry a line, its columns parted by tabs.
 *
 * <p>Empty lines and remarks (the source of the list) are skipped. A remark begins with {@code #}
 * <em>and a space</em>: a list of word pieces holds {@code #} and {@code ##s} as entries. Nothing
 * is stripped, for a space at the end of an entry means a word border in some lists.
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
      return entries(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The entries of a list whose order says nothing. */
  public static Set<String> set(Class<?> neighbour, String name) {
    return Set.copyOf(read(neighbour, name));
  }

  private static List<String> entries(Stream<String> lines) {
    return lines.filter(line -> !line.isBlank() && !line.startsWith("# ")).toList();
  }

  /** The rows of a table that does not lie beside the code, in the same form. */
  static List<List<String>> table(String text) {
    return entries(text.lines()).stream().map(WordList::columns).toList();
  }

  /** The same with each line cut into its columns; empty columns at the end of a line count. */
  public static List<List<String>> table(Class<?> neighbour, String name) {
    return read(neighbour, name).stream().map(WordList::columns).toList();
  }

  /**
   * The same for a list of a known width: columns that a line leaves out at its end are empty.
   *
   * @throws IllegalStateException when a line has more columns than the list: the build is broken
   */
  public static List<List<String>> table(Class<?> neighbour, String name, int width) {
    return read(neighbour, name).stream().map(line -> padded(line, name, width)).toList();
  }

  /** The values of a column that holds several, parted by bars; an empty column holds none. */
  public static List<String> values(String column) {
    return Stream.of(column.split("\\|", -1)).filter(value -> !value.isEmpty()).toList();
  }

  private static List<String> columns(String line) {
    return List.of(line.split("\t", -1));
  }

  private static List<String> padded(String line, String name, int width) {
    List<String> columns = new ArrayList<>(columns(line));
    if (columns.size() > width) {
      throw new IllegalStateException(name + ": more than " + width + " columns in: " + line);
    }
    while (columns.size() < width) {
      columns.add("");
    }
    return List.copyOf(columns);
  }
}
