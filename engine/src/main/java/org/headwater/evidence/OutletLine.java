package org.headwater.evidence;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a line of a list of outlets says: an outlet, its owner and a grade, parted by tabs.
 *
 * <p>An empty column says nothing, {@code none} takes away what was said; a line that begins with
 * {@code #} is a remark. Cost: the length of the line.
 *
 * @param outlet its name, in whatever spelling; empty where the line has none
 * @param owner a name or {@code none}; null where the line does not say
 * @param grade a letter or {@code none}; null where the line does not say
 */
public record OutletLine(String outlet, @Nullable String owner, @Nullable String grade) {
  /** The names of the columns. */
  public static final String HEADER = "outlet\towner\tgrade";

  private static final String NONE = "none";
  private static final int COLUMNS = 3;
  private static final int SHOWN = 40;
  private static final String FORM = "; a line is outlet, owner, grade, parted by tabs";

  /**
   * Reads a line; nothing for a remark, the header and a blank one.
   *
   * @throws IllegalArgumentException with a reason, when the line says nothing or too much
   */
  public static Optional<OutletLine> read(String line) {
    String text = line.startsWith("\ufeff") ? line.substring(1) : line;
    boolean says = !text.isBlank() && !text.startsWith("#");
    if (!says || text.strip().toLowerCase(Locale.ROOT).equals(HEADER)) {
      return Optional.empty();
    }
    String[] columns = text.split("\t", -1);
    if (columns.length > COLUMNS) {
      throw new IllegalArgumentException("has " + columns.length + " columns" + FORM);
    }
    OutletLine read = new OutletLine(columns[0].strip(), column(columns, 1), column(columns, 2));
    if (read.owner == null && read.grade == null) {
      throw new IllegalArgumentException("says nothing about " + read.shown() + FORM);
    }
    return Optional.of(read);
  }

  private static @Nullable String column(String[] columns, int index) {
    return index < columns.length && !columns[index].isBlank() ? columns[index].strip() : null;
  }

  /** Who has the outlet; empty where the line does not say or takes away what was said. */
  public Optional<String> namedOwner() {
    return Optional.ofNullable(owner).filter(name -> !name.equalsIgnoreCase(NONE));
  }

  /** The outlet as far as a message shows it. */
  public String shown() {
    return outlet.length() <= SHOWN ? outlet : outlet.substring(0, SHOWN) + " …";
  }
}
