package org.headwater.intake;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.headwater.intake.Capture.Refused;

/**
 * Reads pages from files, folders and archives, one after the other, in an order that depends on
 * the names alone: arguments as given, the entries of a folder by name, the entries of an archive
 * as they stand. Nothing is held but the page at hand.
 *
 * <p>Every input becomes a page or a reason; only a failing consumer stops the reading.
 */
public final class Intake {
  private final Limits limits;

  public Intake(Limits limits) {
    this.limits = limits;
  }

  /** Gives each page and each refusal, in order, to the consumer. */
  public void read(List<String> arguments, Consumer<Capture> consumer) {
    for (String argument : arguments) {
      if (isUrl(argument)) {
        consumer.accept(
            new Refused(
                argument,
                "pages are read from files and folders only; save the page and give its path"));
      } else {
        readPath(argument, consumer);
      }
    }
  }

  /**
   * How many pages and refusals {@link #read} will give, if the names of the files tell: an archive
   * holds any number. Opens no file.
   */
  public static OptionalLong count(List<String> arguments) {
    PageCount count = new PageCount();
    for (String argument : arguments) {
      if (isUrl(argument)) {
        count.refused();
      } else {
        walk(argument, (file, named) -> count.file(file), refused -> count.refused());
      }
    }
    return count.pages();
  }

  private void readPath(String argument, Consumer<Capture> consumer) {
    walk(argument, new PageFiles(limits, consumer)::read, consumer);
  }

  private static void walk(String argument, FolderWalk.Visitor files, Consumer<Capture> consumer) {
    try {
      new FolderWalk(files, consumer).walk(Path.of(argument));
    } catch (InvalidPathException e) {
      consumer.accept(new Refused(argument, "it is no path: " + e.getReason()));
    } catch (IOException e) {
      consumer.accept(new Refused(argument, Reasons.of(e)));
    }
  }

  private static boolean isUrl(String argument) {
    String lower = argument.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }
}
