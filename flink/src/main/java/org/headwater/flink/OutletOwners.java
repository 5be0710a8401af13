package org.headwater.flink;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.headwater.evidence.OutletLine;
import org.headwater.evidence.Owners;

/**
 * Who owns which outlets, as a person has said: the words {@code --owners} of the command line.
 *
 * <p>The list is the one that {@code headwater outlets --export} prints ({@link OutletLine}).
 * Grades go into no number, so the job passes over them. The file is read once, where the job is
 * started; what it says travels with the job.
 *
 * @param byOutlet the owners by the names of their outlets
 */
public record OutletOwners(Map<String, String> byOutlet) implements Serializable {
  private static final long serialVersionUID = 1;

  /** Nobody has said anything. */
  public static final OutletOwners NONE = new OutletOwners(Map.of());

  public OutletOwners {
    byOutlet = new TreeMap<>(byOutlet);
    Owners.of(byOutlet);
  }

  /**
   * Reads a list.
   *
   * @throws IllegalArgumentException when a line of it is wrong, with a sentence that says which;
   *     nothing of the list holds then
   */
  static OutletOwners read(Path file) {
    try {
      return of(Files.readAllLines(file, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  static OutletOwners of(List<String> lines) {
    Map<String, String> owners = new TreeMap<>();
    Map<String, String> names = new TreeMap<>();
    for (int i = 0; i < lines.size(); i++) {
      try {
        take(lines.get(i), owners, names);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
      }
    }
    return new OutletOwners(owners);
  }

  /** Takes a line; the names are the first spellings of its outlets by {@link Owners#key}. */
  private static void take(String line, Map<String, String> owners, Map<String, String> names) {
    OutletLine said = OutletLine.read(line).orElse(null);
    String owner = said == null ? null : said.namedOwner().orElse(null);
    if (said != null && owner != null) {
      String outlet = said.outlet();
      owners.put(outlet, owner);
      String first = names.computeIfAbsent(Owners.key(outlet), key -> outlet);
      Map<String, String> spellings = new TreeMap<>(Map.of(outlet, owner));
      spellings.put(first, owners.getOrDefault(first, owner));
      Owners.of(spellings);
    }
  }

  Owners owners() {
    return byOutlet.isEmpty() ? Owners.NONE : Owners.of(byOutlet);
  }
}
